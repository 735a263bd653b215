/** What an explanation is made of, and what all of them share: the cells of a call, numbers as a person reads them, faults. */
import { toCol } from "@borgar/fx";
import type { FunctionCall } from "../formulas/formulaCalls";
import type { ExplanationWords } from "../locales/explanationWords";
import { filled } from "../locales/filled";
import { isBlank, isCellError, type Cell } from "../playbook/cell";
import type { Language } from "../playbook/language";
import type { Outcome, PlaybookError, Reason } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import { broadcast } from "./broadcast";
import type { CellRange } from "./excelValue";
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
  /** Whether the formula leaves it aside, if it does or may. */
  readonly use?: string;
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
  readonly words: ExplanationWords;
  readonly format: (value: number) => string;
  /** From which score a partner advances. */
  readonly threshold: number;
}

/** What the explanation of one function adds. */
export type Body = Pick<Explanation, "steps" | "remarks" | "result"> & Partial<Pick<Explanation, "place" | "isFault">>;

export function cellsOf({ args }: Context, index: number): CellRange {
  return args[index]?.cells ?? [[null]];
}

export function firstCell(context: Context, index: number): Cell {
  return cellsOf(context, index)[0]?.[0] ?? null;
}

/** The cells of the element that is explained. */
export function pick<Name extends ParameterName>(
  context: Context,
  names: readonly Name[],
): Outcome<{ readonly cells: Readonly<Record<Name, Cell>>; readonly place?: string; readonly inView: InView }> {
  const ranges = Object.fromEntries(names.map((name, index) => [name, cellsOf(context, index)]));
  const table = broadcast(ranges as Record<Name, CellRange>, (cells) => cells);
  if (!table.ok) return table;
  const width = table.value[0]?.length ?? 1;
  const row = Math.min(context.element.row, table.value.length - 1);
  const column = Math.min(context.element.column, width - 1);
  const cells = table.value[row]?.[column] as Readonly<Record<Name, Cell>>;
  const count = table.value.length * width;
  const place = String(row * width + column + 1);
  // A range of one row or one column repeats.
  const inView: InView = (_, range, at) =>
    at.row === (range.length === 1 ? 0 : row) && at.column === (range[0]?.length === 1 ? 0 : column);
  return {
    ok: true,
    value: {
      cells,
      inView,
      place: count > 1 ? filled(context.words.place, { place, count: String(count) }) : undefined,
    },
  };
}

/** Whether a cell of an argument takes part in the result that is explained; counted from the argument's first cell. */
export type InView = (parameter: ParameterName, range: CellRange, at: Element) => boolean;

/** Why there is no result, and where. */
export function faultBody(context: Context, error: PlaybookError, inView: InView = () => true): Body {
  const { words, language } = context;
  const fault = filled(words.fault, { code: error.code, why: whyOf(error, words, language) });
  return {
    steps: [],
    remarks: [fault, ...(error.reason ? faultyCells(context, error.reason, inView) : [])],
    isFault: true,
    result: error.code,
  };
}

function whyOf(error: PlaybookError, words: ExplanationWords, language: Language): string {
  if (error.code === "#VALUE!" || error.code === "#N/A") return messageOf(error.reason, language);
  return error.reason ? messageOf(error.reason, language) : words.errors[error.code];
}

/** The cells that the reason speaks of, with what they hold. */
function faultyCells({ call, args, words, format, language }: Context, reason: Reason, inView: InView): string[] {
  return args.flatMap(({ cells = [], at }, index) => {
    const parameter = call.row.parameters[index];
    if (parameter === undefined || at === undefined || parameterOf(reason) !== parameter.id) return [];
    const line = cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (inView(parameter.id, cells, { row: r, column: c }) ? [{ cell, r, c }] : [])),
    );
    return line
      .filter(({ cell }, place) => isMeant(reason, cell, place + 1))
      .map(({ cell, r, c }) => {
        const address = `${toCol(at.column + c)}${at.row + r + 1}`;
        const word = typeof cell === "string" ? words.faultAt.text : words.faultAt.value;
        return filled(word, { address, parameter: parameter.name[language], value: shown(cell, format) });
      });
  });
}

function parameterOf(reason: Reason): ParameterName | undefined {
  if ("parameter" in reason) return reason.parameter;
  switch (reason.why) {
    case "unknownKpi":
      return "kpi";
    case "unknownLanguage":
      return "language";
    default:
      return undefined;
  }
}

function isMeant(reason: Reason, cell: Cell, place: number): boolean {
  switch (reason.why) {
    case "text":
      return typeof cell === "string" && cell !== "";
    case "truthValue":
      return typeof cell === "boolean";
    case "faultyInput":
      return isCellError(cell) && cell.error === reason.code;
    case "outside":
      return reason.place === undefined ? cell === reason.value : place === reason.place;
    case "notScored":
      return place === reason.place;
    case "noDivisor":
      return isBlank(cell) || cell === 0;
    case "unknownKpi":
    case "unknownLanguage":
      return cell === reason.given;
    default:
      return false;
  }
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
