/** What an explanation is made of, and what all of them share: the cells of a call, numbers as a person reads them, faults. */
import { toCol } from "@borgar/fx";
import { isCellError, type Cell } from "../playbook/cell";
import type { Language } from "../playbook/language";
import type { Outcome, PlaybookError } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import { broadcast } from "./broadcast";
import type { CellRange } from "./excelValue";
import type { ExplainWords } from "./explainWords";
import type { FunctionCall } from "./formulaCalls";
import { messageOf } from "./messages";

/** An argument with the cells that it stands for. */
export interface ExplainedArgument {
  readonly text: string;
  /** Undefined where the cells are not known: a calculation, or a reference that leads nowhere. */
  readonly cells?: CellRange;
  /** Where the first cell lies; a constant lies nowhere. */
  readonly at?: { readonly row: number; readonly column: number };
}

export interface ExplanationStep {
  readonly label: string;
  readonly calculation?: string;
  readonly value?: string;
  readonly total?: boolean;
}

export interface Explanation {
  readonly call: string;
  /** "Result 2 of 12": which element of several. */
  readonly place?: string;
  readonly steps: readonly ExplanationStep[];
  /** What follows from the numbers, or why there is no result. */
  readonly remarks: readonly string[];
  readonly isFault: boolean;
  /** As a number is written in the language; undefined where only the cell knows. */
  readonly result?: string;
  readonly section: string;
}

/** Which element of a result of several is explained, from 0. */
export interface Element {
  readonly row: number;
  readonly column: number;
}

/** A call that is being explained. */
export interface Context {
  readonly call: FunctionCall;
  readonly args: readonly ExplainedArgument[];
  readonly element: Element;
  readonly language: Language;
  readonly words: ExplainWords;
  readonly format: (value: number) => string;
  /** From which score a partner advances. */
  readonly threshold: number;
}

/** What the explanation of one function adds. */
export type Body = Pick<Explanation, "steps" | "remarks" | "result"> & Partial<Pick<Explanation, "place" | "isFault">>;

export function cellsOf({ args }: Context, index: number): CellRange {
  return args[index]?.cells ?? [[null]];
}

/** The cells of the element that is explained. */
export function pick<Name extends ParameterName>(
  context: Context,
  names: readonly Name[],
): Outcome<{ readonly cells: Readonly<Record<Name, Cell>>; readonly place?: string }> {
  const ranges = Object.fromEntries(names.map((name, index) => [name, cellsOf(context, index)]));
  const table = broadcast(ranges as Record<Name, CellRange>, (cells) => cells);
  if (!table.ok) return table;
  const width = table.value[0]?.length ?? 1;
  const row = Math.min(context.element.row, table.value.length - 1);
  const column = Math.min(context.element.column, width - 1);
  const cells = table.value[row]?.[column] as Readonly<Record<Name, Cell>>;
  const count = table.value.length * width;
  const place = count > 1 ? context.words.place(row * width + column + 1, count) : undefined;
  return { ok: true, value: { cells, place } };
}

/** Why there is no result, and where. */
export function faultBody(context: Context, error: PlaybookError): Body {
  const { words, language } = context;
  const message = "reason" in error ? messageOf(error.reason, language) : words.errors[error.code];
  return {
    steps: [],
    remarks: [`${error.code}: ${message}`, ...faultyCells(context)],
    isFault: true,
    result: error.code,
  };
}

/** Cells that a function can't take: an error, a text for a number, or a number outside the bounds. */
function faultyCells({ call, args, words, format, language }: Context): string[] {
  return args.flatMap(({ cells = [], at }, index) => {
    const parameter = call.row.parameters[index];
    if (parameter === undefined || at === undefined) return [];
    const { min = -Infinity, max = Infinity } = parameter.bounds ?? {};
    return cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const address = `${toCol(at.column + c)}${at.row + r + 1}`;
        const where = words.faultAt(address, parameter.name[language]);
        if (isCellError(cell)) return [`${where}: ${cell.error}`];
        if (parameter.kind === "number" && typeof cell === "string" && cell !== "") return [`${where}: “${cell}”`];
        const isOutside = typeof cell === "number" && cell !== 0 && (cell < min || cell > max);
        return isOutside ? [`${where}: ${words.outside(format(cell), end(min, format), end(max, format))}`] : [];
      }),
    );
  });
}

function end(bound: number, format: (value: number) => string): string {
  return Number.isFinite(bound) ? format(bound) : "∞";
}

export function percent(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(value);
}

export function formatter(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return (value) => format.format(value);
}

export function shown(cell: Cell, format: (value: number) => string): string {
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? format(cell) : String(cell ?? "–");
}
