/** The negotiations that are stalled, beside the board. */
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import { beyondAllRows } from "../nthRow";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import type { Block, CellPosition } from "../spec";
import { ruleColours } from "../styles";
import { nameOf } from "../tableDefinition";
import { negotiationsTable, type NegotiationsColumn } from "../tables/negotiationsTable";
import { statusLabel } from "../tables/openStep";

type Negotiations = PlacedTable<NegotiationsColumn>;

/** So many are shown. */
export const mostStalled = 8;

/** In the table's last columns; the partner over two of them. */
const shown = ["partner", "step", "days", "owner"] as const satisfies readonly NegotiationsColumn[];
const partnerColumns = 2;

/** `at` is the cell of the section's heading. */
export function negotiationStalled(at: CellPosition, negotiations: Negotiations, language: Language): Part {
  const { stalled: words } = sheetWordsOf(language).negotiation;
  const header = { row: at.row + 1, column: at.column };
  const list: Block = {
    row: header.row + 1,
    column: at.column,
    rows: mostStalled,
    columns: shown.length + partnerColumns - 1,
  };
  const days: Block = { ...list, column: list.column + partnerColumns + shown.indexOf("days") - 1, columns: 1 };
  const [partner, ...others] = shown;
  const line = (of: (id: NegotiationsColumn) => string, content: typeof text) => [
    content(of(partner)),
    blank,
    ...others.map((id) => content(of(id))),
  ];
  return {
    cells: [
      { ...at, content: [[text(words.heading({ places: mostStalled }))]], style: "section" },
      {
        ...header,
        content: [line((id) => nameOf(negotiationsTable.columns[id], language), text)],
        style: "smallHeader",
      },
      {
        ...list,
        content: Array.from({ length: mostStalled }, (_, index) =>
          line((id) => nthStalled(id, index + 1, negotiations, language), formula),
        ),
      },
    ],
    styled: [
      { block: list, style: "resultNote" },
      { block: days, style: "smallResultNumber", numberFormat: "0" },
    ],
    merged: Array.from({ length: mostStalled + 1 }, (_, index) => ({
      row: header.row + index,
      column: at.column,
      rows: 1,
      columns: partnerColumns,
    })),
    colourRules: [{ block: list, formula: `=ISNUMBER(${cellAddress(days, "column")})`, ...ruleColours.bad }],
  };
}

/** The longest in its step first; among equals the one that stands higher. */
function nthStalled(id: NegotiationsColumn, place: number, { column }: Negotiations, language: Language): string {
  const days = column("days");
  const position = `ROW(${days})-ROW(INDEX(${days},1))+1`;
  const stalled = `${column("status")}=${statusLabel("stalled", language)}`;
  const key = `AGGREGATE(14,6,(${days}*${beyondAllRows}-(${position}))/(${stalled}),${place})`;
  const found = `INDEX(${column(id)},ROUNDUP(${key}/${beyondAllRows},0)*${beyondAllRows}-${key})`;
  const nothing = id === "partner" && place === 1 ? sheetWordsOf(language).negotiation.stalled.none : "";
  return `IFERROR(${id === "days" ? found : `${found}&""`},${textLiteral(nothing)})`;
}
