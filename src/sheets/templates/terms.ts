import { exclusivityPoints } from "../../playbook/effectiveShare";
import type { Language } from "../../playbook/language";
import { genericShareRange } from "../../playbook/shareRange";
import { sheetWordsOf } from "../../locales/sheetWords";
import { banner, bannerNameAt } from "../banner";
import { choiceList } from "../choiceList";
import { formula, text } from "../content";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { linkedSheet, tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import { notes } from "../notes";
import type { Part } from "../part";
import { placed } from "../placedTable";
import { clausesTable, type ClausesColumn } from "../tables/clausesTable";
import { partnersTable } from "../tables/partnersTable";
import { sampleTerms } from "../tables/termsSample";
import { termsTable } from "../tables/termsTable";
import { sectionHeading } from "../sectionHeading";
import { termsNames } from "../settings/termsSettings";
import { sheetOf } from "../sheet";
import type { CellPosition, SheetSpec } from "../spec";
import { tableOf } from "../table";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { rowsOfTiles } from "../tiles";
import { termsSettingTiles } from "./termsSettingTiles";

/** Up to here everything is legible on one page. */
const mostRowsOnOnePage = 12;
const firstColumn = 1;
const tableHeading = rowsOfIntroduction + rowsOfTiles + 1;
const rows = { settings: rowsOfIntroduction, tableHeading, header: tableHeading + 1 } as const;
/** To the right of the tables, outside the print area. */
const listColumn = firstColumn + Object.keys(termsTable.columns).length + 1;

/** The terms negotiated with each partner: what they cost and save, what is usual, and what a contract still lacks. */
export const terms: Template = {
  ...inGallery("terms"),
  version: 1,
  amounts: true,
  needs: ["partners", "negotiation"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, sample } = options;
    const { labels, terms: words } = sheetWordsOf(language);
    const count = checkedRows(terms, options.rows);
    const answers = choiceList(
      { row: 0, column: listColumn },
      words.lists.yesNo,
      Object.values(labels.yesNo),
      "listHeader",
    );
    const header = { row: rows.header, column: firstColumn };
    const clausesHeading = { row: header.row + count + 3, column: firstColumn };
    const clausesHeader = { row: clausesHeading.row + 1, column: firstColumn };
    const clausesPlace = placed(Object.keys(clausesTable.columns) as ClausesColumn[], clausesHeader, count);
    const sheet = { ...options, answers, partners: tableLink(workbook, partnersTable) };
    const look = { rows: count, small: true, headerStyle: "smallHeader", filterButtons: false } as const;
    const table = tableOf(termsTable, {
      at: header,
      samples: sample ? sampleTerms : [],
      sheet: { ...sheet, clauses: clausesPlace },
      heights: { header: 40, row: 25 },
      ...look,
    });
    const clauses = tableOf(clausesTable, {
      at: clausesHeader,
      samples: sample ? sampleTerms.filter(({ clauses: settled }) => settled !== undefined) : [],
      sheet: { ...sheet, terms: table },
      heights: { header: 40, row: 18 },
      ...look,
    });
    const below = { row: clauses.block.row + clauses.block.rows + 1, column: firstColumn };
    const lines = notesIn(language, sample);
    const printed = { row: 0, column: firstColumn, rows: below.row + lines.length, columns: table.block.columns };
    return sheetOf(terms, options, {
      name: words.sheetName,
      columnWidths: [8, ...table.widths, 20, 110, 110],
      used: { ...printed, column: 0, columns: listColumn + 2 },
      parts: [
        introduction(words, language, firstColumn, {
          result: { column: table.columnOf("subtype") },
          check: { column: table.columnOf("share"), columns: 2 },
        }),
        withoutAddin({ row: rowsOfIntroduction - 1, column: table.columnOf("usualHigh") }, language),
        termsSettingTiles(rows.settings, table, linkedSheet(workbook, "negotiation"), options),
        sectionHeading({ row: rows.tableHeading, column: firstColumn }, words.table),
        table.part,
        sectionHeading(clausesHeading, words.clauses.heading),
        clauses.part,
        notes(below, lines),
        answers.part,
        keptPerYear({ row: 0, column: listColumn + 1 }, words.lists.kept),
      ],
      freeze: { rows: 1, columns: firstColumn + 1 },
      print: {
        area: printed,
        ...(count <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
        margins: { top: 36, bottom: 42, left: 20, right: 20 },
      },
      start: { row: rows.header + 1, column: firstColumn },
    });
  },
};

/** Behind the legend. */
function withoutAddin(cell: CellPosition, language: Language): Part {
  return { cells: [banner(cell, language)], names: [bannerNameAt(cell)] };
}

/** What a year's revenue is worth against that of the year before. */
function keptPerYear({ row, column }: CellPosition, heading: string): Part {
  const { kept, retention, discountRate } = termsNames;
  const isGiven = `COUNT(${retention},${discountRate})=2`;
  const worth = formula(`IF(${isGiven},IFERROR(${retention}/(1+${discountRate}),""),"")`);
  return {
    cells: [
      { row, column, content: [[text(heading)]], style: "listHeader" },
      { row: row + 1, column, content: [[worth]], style: "smallResultNumber", numberFormat: "0.000" },
    ],
    names: [{ name: kept, block: { row: row + 1, column, rows: 1, columns: 1 } }],
  };
}

function notesIn(language: Language, sample: boolean): (string | undefined)[] {
  const words = sheetWordsOf(language).terms.notes;
  const inPoints = (fraction: number) => Math.round(fraction * 100);
  return [
    words.usual({ low: `${inPoints(genericShareRange.low)}%`, high: `${inPoints(genericShareRange.high)}%` }),
    words.walkAway,
    words.exclusive({ points: inPoints(exclusivityPoints) }),
    words.cac,
    words.payback,
    words.money,
    sample ? words.sample : undefined,
  ];
}
