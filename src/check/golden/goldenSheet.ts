import type { ReadValue } from "../../excel/reading/cellValue";
import type { Language } from "../../playbook/language";
import type { TemplateOptions } from "../../sheets/template";

/** 9 March 2026, a Monday: the sheets of the check are made as on that day, so that they must show the same on any. */
const GOLDEN_DAY = 46_090;

/** Another in each language, so that both ways of writing amounts are checked. */
const goldenCurrency: Readonly<Record<Language, string>> = { en: "USD", es: "EUR" };

/** With what the sheets are made; each template has its own number of rows. */
export function goldenChoices(language: Language): Omit<TemplateOptions, "rows"> {
  return { language, currency: goldenCurrency[language], sample: true, today: GOLDEN_DAY };
}

/** In the texts of the golden sheets. */
export const goldenSeparators = { decimal: ".", thousands: "," } as const;

/** A text that is shown as it is; a truth value; a number or a text with what is displayed; an error. */
export type GoldenCell = string | boolean | readonly [number | string, string] | { readonly error: string };

/** What every cell of a sheet must show; blank cells are left out. Made by `npm run golden:check`. */
export interface GoldenSheet {
  /** A digest of the template's cells: another one means that the values are stale. */
  readonly source: string;
  /** By row number and letters of the column. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, GoldenCell>>>>;
}

/** What a cell must hold and display. */
export interface WantedCell {
  readonly address: string;
  readonly value: ReadValue;
  readonly text: string;
}

export function wantedCells({ rows }: GoldenSheet): WantedCell[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, cell]) => ({ address: `${column}${row}`, ...read(cell) })),
  );
}

function read(cell: GoldenCell): Omit<WantedCell, "address"> {
  if (typeof cell === "string") return { value: cell, text: cell };
  if (typeof cell === "boolean") return { value: cell, text: String(cell).toUpperCase() };
  if ("error" in cell) return { value: cell, text: cell.error };
  const [value, text] = cell;
  return { value, text };
}
