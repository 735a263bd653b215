import type { CellContent } from "./spec";

export const blank: CellContent = { kind: "blank" };

export function text(content: string): CellContent {
  return { kind: "text", text: content };
}

export function number(value: number): CellContent {
  return { kind: "number", value };
}

/** `source` is without the leading "=". */
export function formula(source: string): CellContent {
  return { kind: "formula", formula: `=${source}` };
}
