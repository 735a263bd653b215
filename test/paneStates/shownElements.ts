/** React's own runtime for JSX, which remembers which elements of the pane's components were made: "Message.tsx:22:5". */
import type { ElementType, Key } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

export { Fragment };

export const shownElements = new Set<string>();

interface Source {
  readonly fileName: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

export function jsxDEV(type: ElementType, props: unknown, key: Key | undefined, isStatic: boolean, source: Source) {
  const { fileName, lineNumber, columnNumber } = source;
  shownElements.add(`${fileName.slice(fileName.lastIndexOf("/") + 1)}:${lineNumber}:${columnNumber}`);
  return (isStatic ? jsxs : jsx)(type, props, key);
}
