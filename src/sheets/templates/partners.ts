import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { choiceList } from "../choiceList";
import { dayFormat, ruleOf } from "../columnKind";
import { formula, text } from "../content";
import { firstThatHolds, sentence, textLiteral, withoutWildcards } from "../formula";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { tableLink, type LinkedWorkbook, type TableLink } from "../linkedWorkbook";
import { notes } from "../notes";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { dealsTable, type DealsColumn } from "../tables/dealsTable";
import { samplePartners } from "../tables/partnersSample";
import {
  partnerLabels,
  partnersTable,
  type ListedColumn,
  type PartnersColumn,
  type PartnersSheet,
} from "../tables/partnersTable";
import { subtypeCatalogue } from "../tables/subtypeCatalogue";
import { partnersNames } from "../settings/partnersSettings";
import { sheetOf } from "../sheet";
import type { Block, SheetSpec } from "../spec";
import { ruleColours } from "../styles";
import { tableOf } from "../table";
import { headingOf, nameOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { rowsOfTiles } from "../tiles";
import { partnersSummary } from "./partnersSummary";

const firstColumn = 1;
const summaryRow = rowsOfIntroduction + 1;
const dealNamesRow = summaryRow + rowsOfTiles;
const rows = {
  asOf: rowsOfIntroduction,
  summary: summaryRow,
  dealNames: dealNamesRow,
  header: dealNamesRow + 1,
} as const;
const listWidths: Readonly<Record<ListedColumn, number>> = { type: 130, stage: 160, cacBasis: 120, override: 60 };
const listed = Object.keys(listWidths) as ListedColumn[];

/** The partners, their contracts and what they cost; what they bring in comes from the register of deals. */
export const partners: Template = {
  ...inGallery("partners"),
  version: 2,
  amounts: true,
  needs: ["deals"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, sample } = options;
    const { partners: words } = sheetWordsOf(language);
    const deals = tableLink(workbook, dealsTable);
    // Catalogue and lists stand to the right, outside the print area.
    const catalogueColumn = firstColumn + Object.keys(partnersTable.columns).length + 1;
    const catalogue = subtypeCatalogue({ row: 0, column: catalogueColumn }, language);
    const firstListColumn = catalogueColumn + catalogue.widths.length + 1;
    const lists = listsFrom(firstListColumn, language);
    const table = tableOf(partnersTable, {
      at: { row: rows.header, column: firstColumn },
      rows: checkedRows(partners, options.rows),
      samples: sample ? samplePartners : [],
      sheet: { ...options, deals, catalogue, lists },
      heights: { header: 42, row: 36 },
      small: true,
      headerStyle: "smallHeader",
    });
    const { block, columnOf } = table;
    const below = { row: block.row + block.rows + 1, column: firstColumn };
    const lines = [words.notes.success, words.notes.revenue, words.notes.cac, sample ? words.notes.sample : undefined];
    const printed = { row: 0, column: firstColumn, rows: below.row + lines.length, columns: block.columns };
    return sheetOf(partners, options, {
      name: words.sheetName,
      columnWidths: [8, ...table.widths, 20, ...catalogue.widths, 20, ...Object.values(listWidths)],
      used: {
        row: 0,
        column: 0,
        rows: Math.max(printed.rows, catalogue.block.row + catalogue.block.rows),
        columns: firstListColumn + listed.length,
      },
      parts: [
        introduction(words, language, firstColumn, {
          result: { column: columnOf("type"), columns: 2 },
          check: { column: columnOf("region"), columns: 2 },
        }),
        judgedOn(table, language),
        partnersSummary(rows.summary, table, options),
        namesInDeals(table, deals, language),
        table.part,
        offeredPartners(options),
        notes(below, lines),
        catalogue.part,
        ...Object.values(lists).map(({ part }) => part),
      ],
      freeze: { rows: rows.header + 1, columns: firstColumn + 1 },
      print: {
        area: printed,
        titleRows: { from: rows.header, to: rows.header },
        margins: { top: 36, bottom: 42, left: 20, right: 20 },
      },
      start: { row: rows.header + 1, column: firstColumn },
    });
  },
};

/** Their headings are level with those of the catalogue. */
function listsFrom(column: number, language: Language): PartnersSheet["lists"] {
  const lists = listed.map((id, place) => [
    id,
    choiceList(
      { row: 1, column: column + place },
      nameOf(partnersTable.columns[id], language),
      partnerLabels[id](language),
      "listHeader",
    ),
  ]);
  return Object.fromEntries(lists) as PartnersSheet["lists"];
}

function cellOf({ columnOf }: PlacedTable<PartnersColumn>, row: number, id: PartnersColumn): Block {
  return { row, column: columnOf(id), rows: 1, columns: 1 };
}

/** The day that activity, revenue and surveys are judged on. */
function judgedOn(table: PlacedTable<PartnersColumn>, language: Language): Part {
  const { kinds, partners: words } = sheetWordsOf(language);
  const day = cellOf(table, rows.asOf, "type");
  const rule = ruleOf("day", kinds);
  return {
    rowHeights: [{ row: rows.asOf, height: 20 }],
    cells: [
      { ...cellOf(table, rows.asOf, "partner"), content: [[text(words.asOf)]], style: "label" },
      { ...day, content: [[formula("TODAY()")]], style: "inputNumber", numberFormat: dayFormat },
      { ...cellOf(table, rows.asOf, "subtype"), content: [[text(words.asOfNote)]], style: "note" },
    ],
    names: [{ name: partnersNames.asOf, block: day }],
    validations: rule ? [{ ...rule, block: day }] : [],
  };
}

/** Says how many deals name a partner that stands in no row of this register: nobody gets their revenue. */
function namesInDeals(table: PlacedTable<PartnersColumn>, deals: TableLink<DealsColumn>, language: Language): Part {
  const { deals: words } = sheetWordsOf(language).partners;
  const block = cellOf(table, rows.dealNames, "partner");
  const inDeals = deals.column("partner");
  const isUnknown = `ISERROR(MATCH(${withoutWildcards(inDeals)},${table.column("partner")},0))`;
  const unknown = cellAddress(block);
  const says = firstThatHolds(
    [
      [`NOT(ISNUMBER(${partnersNames.asOf}))`, textLiteral(words.asOfMissing)],
      [`${unknown}=0`, textLiteral(words.allKnown)],
      [`${unknown}=1`, textLiteral(words.oneUnknown)],
    ],
    sentence(words.someUnknown, { count: unknown }),
  );
  return {
    rowHeights: [{ row: rows.dealNames, height: 20 }],
    cells: [
      {
        ...block,
        content: [[formula(`SUMPRODUCT((LEN(${inDeals})>0)*${isUnknown})`)]],
        style: "smallResultNumber",
        numberFormat: "0",
      },
      { ...cellOf(table, rows.dealNames, "type"), content: [[formula(says)]], style: "checkLine" },
    ],
    colourRules: [{ block, formula: `=${cellAddress(block, "absolute")}>0`, ...ruleColours.warning, bold: true }],
  };
}

/** What other sheets' lists offer. */
function offeredPartners({ language, currency }: TemplateOptions): Part {
  const heading = headingOf(partnersTable.columns.partner, language, currency);
  return { names: [{ name: partnersNames.partnerList, table: partnersTable.name, heading }] };
}
