import { headed, type HeadingId } from "../headed";
import { textCell, type LogDefinition, type TableCell } from "../logTable";
import { TEXT_FORMAT } from "../textProtection";
import type { Change } from "./changes";
import type { InputValue } from "./inputValue";

/** A change with the moment at which it is recorded. */
export interface LoggedChange extends Change {
  /** As Excel counts days. */
  readonly on: number;
}

export type LogColumn = HeadingId<"assumptionLog">;

const GENERAL = "General";

/** The log of assumptions: a row for each input, and for each change of one. */
export const assumptionLogTable: LogDefinition<LogColumn, LoggedChange> = {
  templateId: "assumptionLog",
  name: "AssumptionLog",
  columns: headed("assumptionLog", {
    on: { kind: "day", width: 106, cell: ({ on }) => ({ value: on, numberFormat: "yyyy-mm-dd hh:mm" }) },
    sheet: { kind: "text", width: 110, cell: ({ reading }) => textCell(reading.sheetName) },
    input: { kind: "text", width: 360, cell: ({ reading }) => textCell(reading.label) },
    cell: { kind: "text", width: 44, cell: ({ reading }) => textCell(reading.address) },
    value: { kind: "text", width: 160, cell: ({ reading }) => entered(reading.value, reading.numberFormat) },
    unit: { kind: "text", width: 60, cell: ({ reading }) => textCell(reading.unit) },
    source: { kind: "text", width: 90, cell: ({ source }) => textCell(source) },
    /** A person fills it in: Excel tells an add-in no user. */
    owner: {
      kind: "text",
      width: 110,
      cell: ({ owner }) => (owner === "" ? { value: null, numberFormat: TEXT_FORMAT } : textCell(owner)),
    },
    previous: { kind: "text", width: 160, cell: ({ previous, reading }) => entered(previous, reading.numberFormat) },
    /** By these two an input is known again, whatever its sheet is called and wherever it stands. */
    sheetKey: { kind: "text", width: 110, cell: ({ reading }) => textCell(reading.sheetKey) },
    inputId: { kind: "text", width: 180, cell: ({ reading }) => textCell(reading.inputId) },
  }),
};

/** As the input shows it. */
function entered(value: InputValue, numberFormat: string): TableCell {
  if (typeof value === "string") return textCell(value);
  if (typeof value !== "number") return { value, numberFormat: value === null ? TEXT_FORMAT : GENERAL };
  const isPlain = numberFormat === TEXT_FORMAT || numberFormat === GENERAL;
  return { value, numberFormat: isPlain ? plainFormat(value) : numberFormat };
}

function plainFormat(value: number): string {
  return Number.isInteger(value) ? "0" : "0.0#########";
}
