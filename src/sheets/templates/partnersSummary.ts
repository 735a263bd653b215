import { MONTHS_OF_REVENUE } from "../../playbook/trailingYear";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { amountFormat, dayFormat } from "../columnKind";
import { formula } from "../content";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { returnOn, type PartnersColumn } from "../tables/partnersTable";
import { partnersNames } from "../settings/partnersSettings";
import type { SheetOfTable } from "../table";
import { answersIn } from "../yesNo";
import { rowsOfTiles, tiles, type Tile } from "../tiles";

/** The programme in figures, over the columns of the register: what is active, and what it brings in. */
export function partnersSummary(
  row: number,
  { columnOf, column }: PlacedTable<PartnersColumn>,
  { language, currency }: SheetOfTable,
): Part {
  const words = sheetWordsOf(language).partners.summary;
  const { asOf, revenueSince } = partnersNames;
  const { yes, no } = answersIn(language);
  const ofActive = (id: PartnersColumn) => `SUMIFS(${column(id)},${column("active")},${yes})`;
  const [successful, unsuccessful] = [yes, no].map((label) => `COUNTIF(${column("successful")},${label})`);
  const judged = `${successful}+${unsuccessful}`;
  const valueIn = (id: PartnersColumn) => cellAddress({ row: row + rowsOfTiles - 1, column: columnOf(id) });
  const [investment, revenue] = [valueIn("subtype"), valueIn("region")];
  const figure = (label: string, source: string, numberFormat: string, first: PartnersColumn, columns = 1): Tile => ({
    label,
    value: formula(source),
    numberFormat,
    column: columnOf(first),
    columns,
    style: "keyResult",
  });
  return tiles(row, [
    figure(words.active, `COUNTIF(${column("active")},${yes})`, "0", "partner"),
    figure(
      words.satisfaction,
      `IFERROR(AVERAGEIFS(${column("satisfaction")},${column("active")},${yes}),"")`,
      "0%",
      "type",
    ),
    figure(words.investment({ currency }), ofActive("investment"), amountFormat, "subtype"),
    figure(words.revenue({ currency }), ofActive("revenue"), amountFormat, "region", 2),
    figure(words.roi, returnOn(investment, revenue, `ISNUMBER(${investment})`), "0%", "stage"),
    figure(words.successRate, `IF(${judged}>0,${successful}/(${judged}),"")`, "0%", "start", 2),
    {
      ...figure(
        words.since,
        `IF(ISNUMBER(${asOf}),EDATE(${asOf},-${MONTHS_OF_REVENUE}),"")`,
        dayFormat,
        "onboarding",
        2,
      ),
      name: revenueSince,
    },
  ]);
}
