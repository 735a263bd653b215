/** The names by which formulas call PARTNER functions. */
import { tokenize } from "@borgar/fx";
import { functionTable, type FunctionRow } from "./functionTable";

/** The function of a name: "PARTNER.SCORE", also with the mark that files put in front of functions that Excel doesn't know. */
export function rowOf(name: string): FunctionRow | undefined {
  const id = /^(?:_xldudf_)?PARTNER[._](\w+)$/i.exec(name)?.[1]?.toUpperCase();
  return functionTable.find((row) => row.id === id);
}

/** Whether a formula calls a PARTNER function anywhere, also in parts that the parser can't read. */
export function callsPartner(formula: string): boolean {
  return partnerNames(formula).length > 0;
}

/** The formula with its PARTNER functions called as a person types them, whatever a file made of their names. */
export function withTypedNames(formula: string): string {
  return partnerNames(formula)
    .filter(({ start }) => formula.startsWith("_xldudf_", start))
    .reduceRight((text, { start, end, row }) => `${text.slice(0, start)}PARTNER.${row.id}${text.slice(end)}`, formula);
}

interface WrittenName {
  readonly row: FunctionRow;
  readonly start: number;
  readonly end: number;
}

function partnerNames(formula: string): WrittenName[] {
  // Nearly all formulas of a workbook end here, before anything is taken apart.
  if (!formula.startsWith("=") || !formula.toUpperCase().includes("PARTNER")) return [];
  return tokenize(formula, { withLocation: true }).flatMap(({ type, value, loc }) => {
    const row = type === "func" ? rowOf(value) : undefined;
    return row && loc ? [{ row, start: loc[0] ?? 0, end: loc[1] ?? 0 }] : [];
  });
}
