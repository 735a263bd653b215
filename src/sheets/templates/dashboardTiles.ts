import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { amountFormat } from "../columnKind";
import { across, formula, text } from "../content";
import { sentencePieces } from "../formula";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import type { Block, CellContent } from "../spec";
import type { StyleName } from "../styles";
import type { SheetOfTable } from "../table";
import { choosableKpis, listedName, weeklyKpis } from "../settings/dashboardKpis";
import { statusColours, type LineColumn } from "./dashboardLines";

const heights = [10, 22, 44, 22, 20] as const;
export const rowsOfTiles = heights.length;

/** The columns that each tile spans, and how its figures are shown. */
const tiles: readonly (readonly [first: LineColumn, last: LineColumn, numberFormat: string])[] = [
  ["kpi", "actual", "0"],
  ["ownTarget", "status", amountFormat],
  ["trend", "weeks", "0%"],
  ["action", "check", "0%"],
];

/** The playbook's four metrics, large: each repeats a line of the table below. */
export function tilesAt(row: number, lines: PlacedTable<LineColumn>, sheet: SheetOfTable): Part {
  const { language, currency } = sheet;
  const words = sheetWordsOf(language).dashboard;
  const tile = ([first, last, numberFormat]: (typeof tiles)[number], index: number): Part => {
    const kpi = choosableKpis.find(({ id }) => id === weeklyKpis[index]);
    if (kpi === undefined) throw new Error(`No metric for tile ${index}`);
    const { actual, status, trend, target } = lines.row(index).cell;
    const rows: readonly (readonly [CellContent, StyleName, string?])[] = [
      [text(listedName(kpi, language, currency)), "metricName"],
      [formula(`IF(ISNUMBER(${actual}),${actual},"–")`), "metricValue", numberFormat],
      [formula(`IFERROR(TRIM(${status}&"  "&${trend}),"")`), "metricNote"],
      [formula(target), "metricNote", sentencePieces(words.target, { target: numberFormat }).join("")],
    ];
    const blockOf = (place: number): Block => ({ ...lines.cells(first, last), row: row + 1 + place, rows: 1 });
    const judged = cellAddress(
      { row: lines.cells("status").row + index, column: lines.columnOf("status") },
      "absolute",
    );
    return {
      cells: rows.map(([content], place) => ({
        ...blockOf(place),
        content: [across(content, blockOf(place).columns)],
      })),
      styled: rows.map(([, style, format], place) => ({
        block: blockOf(place),
        style,
        ...(format !== undefined && { numberFormat: format }),
      })),
      merged: rows.map((_, place) => blockOf(place)),
      colourRules: statusColours(judged, language).map(({ when, ...look }) => ({
        ...look,
        block: blockOf(2),
        formula: `=${when}`,
      })),
    };
  };
  return joined([{ rowHeights: heights.map((height, place) => ({ row: row + place, height })) }, ...tiles.map(tile)]);
}
