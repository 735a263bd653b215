import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { textLiteral } from "../formula";
import { sampleDeals, type SampleDeal } from "../register/dealsSample";
import { attributions, channels, dealsTable, outcomes, type DealsColumn } from "../register/dealsTable";
import type {
  Block,
  CellContent,
  Cells,
  ColourRule,
  PrintSetup,
  RowHeight,
  SheetSpec,
  StyledBlock,
  ValidationSpec,
} from "../spec";
import { palette, ruleColours } from "../styles";
import { headingsOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { checkedOnName, checkFormula, dealRow, feeFormula, toCheckFormula } from "./dealsFormulas";
import {
  columnOf,
  dealCells,
  firstColumn,
  layoutFor,
  listColumns,
  listOf,
  rows,
  toCheckCell,
  todayCell,
  type DealsLayout,
} from "./dealsLayout";

const dateFormat = "yyyy-mm-dd";
const moneyFormat = "#,##0";
const earliestDay = "2000-01-01";

/** The deals won and lost, with partners and without. It reads no other sheet: the register of partners reads it. */
export const deals: Template = {
  ...inGallery("deals"),
  version: 1,
  amounts: true,
  build(options: TemplateOptions): SheetSpec {
    const { language } = options;
    const layout = layoutFor(checkedRows(deals, options.rows));
    const sample = options.sample ? sampleDeals(language, options.today).slice(0, layout.deals) : [];
    return {
      templateId: deals.id,
      templateVersion: deals.version,
      language,
      currency: options.currency,
      name: sheetWordsOf(language).deals.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(layout),
      cells: [
        ...introduction(layout, language),
        ...table(layout, options, sample),
        notes(layout, language, options.sample),
        ...lists(language),
      ],
      styled: [{ block: layout.used, style: "base" }, ...tableStyles(layout)],
      merged: [
        { row: rows.legend, column: columnOf("opened"), rows: 1, columns: 2 },
        { row: rows.today, column: columnOf("outcome"), rows: 1, columns: 3 },
      ],
      tables: [
        {
          name: dealsTable.name,
          block: layout.table,
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: true,
        },
      ],
      names: [{ name: checkedOnName, block: todayCell }],
      validations: validations(layout, language),
      colourRules: colourRules(layout, language),
      charts: [],
      freeze: { rows: rows.firstDeal, columns: firstColumn + 1 },
      print: printSetup(layout, language),
      start: { row: rows.firstDeal, column: firstColumn },
    };
  },
};

function columnWidths(): number[] {
  const widths: Readonly<Record<DealsColumn, number>> = {
    deal: 140,
    channel: 76,
    partner: 140,
    opened: 74,
    closed: 74,
    value: 74,
    outcome: 74,
    attribution: 80,
    share: 70,
    fee: 74,
    check: 200,
  };
  const margin = 8;
  const gap = 20;
  const list = 80;
  return [margin, ...Object.keys(dealsTable.columns).map((id) => widths[id as DealsColumn]), gap, list, list, list];
}

function rowHeights(layout: DealsLayout): RowHeight[] {
  const dealHeight = 18;
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    { row: rows.today, height: 20 },
    { row: rows.header, height: 34 },
    ...Array.from({ length: layout.deals }, (_, index) => ({ row: rows.firstDeal + index, height: dealHeight })),
    { row: layout.notes.row - 1, height: 8 },
  ];
}

function introduction(layout: DealsLayout, language: Language): Cells[] {
  const { legend, deals: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: firstColumn, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: firstColumn, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columnOf("deal"), content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columnOf("partner"), content: [[text(legend.result)]], style: "resultNote" },
    { row: rows.legend, column: columnOf("opened"), content: [[text(legend.check), blank]], style: "check" },
    { row: rows.today, column: firstColumn, content: [[text(words.today)]], style: "label" },
    { ...todayCell, content: [[formula("TODAY()")]], style: "smallResultNumber", numberFormat: dateFormat },
    { row: rows.today, column: columnOf("partner"), content: [[text(words.todayNote)]], style: "note" },
    {
      row: rows.today,
      column: columnOf("outcome"),
      content: [[text(words.toCheck), blank, blank]],
      style: "rightLabel",
    },
    { ...toCheckCell, content: [[formula(toCheckFormula(layout, language))]], style: "check", numberFormat: "0" },
  ];
}

function table(layout: DealsLayout, { language, currency }: TemplateOptions, sample: readonly SampleDeal[]): Cells[] {
  return [
    { ...layout.table, content: [headingsOf(dealsTable, language, currency).map(text)], style: "header" },
    {
      row: rows.firstDeal,
      column: firstColumn,
      content: Array.from({ length: layout.deals }, (_, index) => dealContent(index, language, sample[index])),
    },
  ];
}

function dealContent(index: number, language: Language, deal: SampleDeal | undefined): CellContent[] {
  const row = dealRow(rows.firstDeal + index);
  return [...dealInputs(deal, language), formula(feeFormula(row, language)), formula(checkFormula(row, language))];
}

function dealInputs(deal: SampleDeal | undefined, language: Language): CellContent[] {
  const label = (labels: Readonly<Record<Language, string>> | undefined) => (labels ? text(labels[language]) : blank);
  const value = (amount: number | undefined) => (amount === undefined ? blank : number(amount));
  return [
    deal === undefined ? blank : text(deal.name),
    label(deal && channels[deal.channel]),
    deal?.partner === undefined ? blank : text(deal.partner),
    value(deal?.opened),
    value(deal?.closed),
    value(deal?.value),
    label(deal?.outcome && outcomes[deal.outcome]),
    label(deal?.attribution && attributions[deal.attribution]),
    value(deal?.share),
  ];
}

function tableStyles(layout: DealsLayout): StyledBlock[] {
  return [
    { block: dealCells(layout, "deal", "partner"), style: "inputNote" },
    { block: dealCells(layout, "opened", "closed"), style: "smallInputNumber", numberFormat: dateFormat },
    { block: dealCells(layout, "value"), style: "smallInputNumber", numberFormat: moneyFormat },
    { block: dealCells(layout, "outcome", "attribution"), style: "inputNote" },
    { block: dealCells(layout, "share"), style: "smallInputNumber", numberFormat: "0%" },
    { block: dealCells(layout, "fee"), style: "smallResultNumber", numberFormat: moneyFormat },
    { block: dealCells(layout, "check"), style: "check" },
  ];
}

function notes(layout: DealsLayout, language: Language, sample: boolean): Cells {
  const words = sheetWordsOf(language).deals.notes;
  const lines = [text(words.value), text(words.partner), sample ? text(words.sample) : blank];
  return { ...layout.notes, content: lines.map((line) => [line]), style: "note" };
}

const listLabels = { channel: channels, outcome: outcomes, attribution: attributions } as const;

function lists(language: Language): Cells[] {
  const ids = Object.keys(listLabels) as (keyof typeof listLabels)[];
  return ids.flatMap((id): Cells[] => [
    {
      row: 0,
      column: listColumns[id],
      content: [[text(dealsTable.columns[id].name[language])]],
      style: "label",
    },
    {
      ...listOf(id),
      content: Object.values(listLabels[id]).map((label) => [text(label[language])]),
      style: "list",
    },
  ]);
}

function validations(layout: DealsLayout, language: Language): ValidationSpec[] {
  const words = sheetWordsOf(language).deals.validation;
  const list = (id: keyof typeof listLabels, prompt?: ValidationSpec["prompt"]): ValidationSpec => ({
    block: dealCells(layout, id),
    rule: { kind: "list", source: listOf(id) },
    alert: "stop",
    title: words.listTitle,
    message: words.list,
    ...(prompt && { prompt }),
  });
  const decimal = (block: Block, title: string, message: string, max?: number): ValidationSpec => ({
    block,
    rule: { kind: "decimal", min: 0, ...(max !== undefined && { max }) },
    alert: "stop",
    title,
    message,
  });
  return [
    list("channel"),
    {
      block: dealCells(layout, "partner"),
      // Any name may be typed: the rule is there for its prompt, and only asks that there be nothing around the name.
      rule: {
        kind: "custom",
        formula: `=LEN(TRIM(${firstCell(layout, "partner")}))=LEN(${firstCell(layout, "partner")})`,
      },
      alert: "warning",
      title: words.partnerTitle,
      message: sheetWordsOf(language).deals.checks.spaces,
      prompt: { title: words.partnerTitle, message: words.partnerPrompt },
    },
    {
      block: dealCells(layout, "opened", "closed"),
      rule: { kind: "date", from: earliestDay },
      alert: "stop",
      title: words.dateTitle,
      message: words.date,
    },
    decimal(dealCells(layout, "value"), words.valueTitle, words.value),
    list("outcome"),
    list("attribution", { title: words.attributionTitle, message: words.attributionPrompt }),
    decimal(dealCells(layout, "share"), words.shareTitle, words.share, 1),
  ];
}

/** Each colour goes with a text that says the same. */
function colourRules(layout: DealsLayout, language: Language): ColourRule[] {
  const { ok, note } = sheetWordsOf(language).deals.checks;
  const check = firstCell(layout, "check");
  const asksNothing = `OR(${check}="",${check}=${textLiteral(ok)},LEFT(${check},${note.length})=${textLiteral(note)})`;
  const won = `=${firstCell(layout, "outcome")}=${textLiteral(outcomes.won[language])}`;
  return [
    { block: dealCells(layout, "check"), formula: `=NOT(${asksNothing})`, ...ruleColours.warning },
    { block: toCheckCell, formula: `=${cellAddress(toCheckCell, "absolute")}>0`, ...ruleColours.warning },
    { block: dealCells(layout, "outcome"), formula: won, ...ruleColours.good },
  ];
}

function firstCell(layout: DealsLayout, id: DealsColumn): string {
  return cellAddress(dealCells(layout, id), "column");
}

function printSetup(layout: DealsLayout, language: Language): PrintSetup {
  return {
    area: layout.printed,
    orientation: "landscape",
    titleRows: { from: rows.header, to: rows.header },
    fitToPagesWide: 1,
    margins: { top: 36, bottom: 42, left: 28, right: 28 },
    footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
  };
}
