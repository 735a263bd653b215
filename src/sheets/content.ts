import type { CellContent } from "./spec";

export const blank: CellContent = { kind: "blank" };

export function text(content: string): CellContent {
  return { kind: "text", text: content };
}

export function number(value: number): CellContent {
  return { kind: "number", value };
}

/** A cell that is shown over those after it. */
export function across(content: CellContent, columns: number): CellContent[] {
  return [content, ...Array.from({ length: columns - 1 }, () => blank)];
}

/** `source` is without the leading "=". */
export function formula(source: string): CellContent {
  return { kind: "formula", formula: `=${source}` };
}
