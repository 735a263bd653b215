import type { CellContent } from "./spec";

export const blank: CellContent = { kind: "blank" };

export function text(content: string): CellContent {
  return { kind: "text", text: content };
}

export function number(value: number): CellContent {
  return { kind: "number", value };
}

/** A cell over so many columns, itself included: those after it stay blank. */
export function across(content: CellContent, columns: number): CellContent[] {
  return [content, ...Array.from({ length: columns - 1 }, () => blank)];
}

/** `source` is without the leading "=". */
export function formula(source: string): CellContent {
  return { kind: "formula", formula: `=${source}` };
}
