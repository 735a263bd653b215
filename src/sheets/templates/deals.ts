import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { choiceList } from "../choiceList";
import { dayFormat } from "../columnKind";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { notes } from "../notes";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { sampleDeals } from "../tables/dealsSample";
import { dealsTable, listedColumns, type DealsColumn, type DealsSheet } from "../tables/dealsTable";
import { dealsNames } from "../settings/dealsSettings";
import { sheetOf } from "../sheet";
import type { Block, SheetSpec } from "../spec";
import { ruleColours } from "../styles";
import { tableOf } from "../table";
import { nameOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";

const firstColumn = 1;
const rows = { today: rowsOfIntroduction, header: rowsOfIntroduction + 1 } as const;
/** The lists stand to the right, outside the print area, in rows that no filter of the table hides. */
const firstListColumn = firstColumn + Object.keys(dealsTable.columns).length + 1;

/** The deals won and lost, with partners and without. It reads no other sheet: the register of partners reads it. */
export const deals: Template = {
  ...inGallery("deals"),
  version: 1,
  amounts: true,
  build(options: TemplateOptions): SheetSpec {
    const { language, currency, sample, today } = options;
    const { deals: words } = sheetWordsOf(language);
    const lists = listsIn(language);
    const table = tableOf(dealsTable, {
      at: { row: rows.header, column: firstColumn },
      rows: checkedRows(deals, options.rows),
      samples: sample ? sampleDeals(language, today) : [],
      sheet: { language, currency, lists },
      heights: { header: 34, row: 18 },
      small: true,
    });
    const { block, columnOf } = table;
    const below = { row: block.row + block.rows + 1, column: firstColumn };
    const printed = { row: 0, column: firstColumn, rows: below.row + 3, columns: block.columns };
    return sheetOf(deals, options, {
      name: words.sheetName,
      columnWidths: [8, ...table.widths, 20, ...listedColumns.map(() => 80)],
      used: { ...printed, column: 0, columns: firstListColumn + listedColumns.length },
      parts: [
        introduction(words, language, firstColumn, {
          result: { column: columnOf("partner") },
          check: { column: columnOf("opened"), columns: 2 },
        }),
        judgedToday(table, language),
        table.part,
        notes(below, [words.notes.value, words.notes.partner, sample ? words.notes.sample : undefined]),
        ...Object.values(lists).map(({ part }) => part),
      ],
      freeze: { rows: rows.header + 1, columns: firstColumn + 1 },
      print: { area: printed, titleRows: { from: rows.header, to: rows.header } },
      start: { row: rows.header + 1, column: firstColumn },
    });
  },
};

function listsIn(language: Language): DealsSheet["lists"] {
  const { labels } = sheetWordsOf(language);
  const lists = listedColumns.map((id, place) => [
    id,
    choiceList(
      { row: 0, column: firstListColumn + place },
      nameOf(dealsTable.columns[id], language),
      Object.values(labels[id]),
    ),
  ]);
  return Object.fromEntries(lists) as DealsSheet["lists"];
}

/** The day of the checks, and how many deals they ask something for: all neither empty nor OK nor a note. */
function judgedToday({ columnOf, column }: PlacedTable<DealsColumn>, language: Language): Part {
  const { checks, deals: words } = sheetWordsOf(language);
  const { note } = words.checks;
  const cell = (id: DealsColumn, columns = 1): Block => ({ row: rows.today, column: columnOf(id), rows: 1, columns });
  const says = column("check");
  const asksNothing = `(${says}=${textLiteral(checks.ok)})+(LEFT(${says},${note.length})=${textLiteral(note)})`;
  const toCheck = cell("check");
  return {
    rowHeights: [{ row: rows.today, height: 20 }],
    cells: [
      { ...cell("deal"), content: [[text(words.today)]], style: "label" },
      { ...cell("channel"), content: [[formula("TODAY()")]], style: "smallResultNumber", numberFormat: dayFormat },
      { ...cell("partner"), content: [[text(words.todayNote)]], style: "note" },
      { ...cell("outcome"), content: [[text(words.toCheck), blank, blank]], style: "rightLabel" },
      {
        ...toCheck,
        content: [[formula(`SUMPRODUCT((LEN(${says})>0)*(${asksNothing}=0))`)]],
        style: "check",
        numberFormat: "0",
      },
    ],
    merged: [cell("outcome", 3)],
    names: [{ name: dealsNames.checkedOn, block: cell("channel") }],
    colourRules: [{ block: toCheck, formula: `=${cellAddress(toCheck, "absolute")}>0`, ...ruleColours.warning }],
  };
}
