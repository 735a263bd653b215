import { cacBases } from "../../playbook/cacRange";
import type { Bilingual, Language } from "../../playbook/language";
import { lifecycleStages } from "../../playbook/lifecycle";
import { architectureTypes, partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { shareRange } from "../../playbook/shareRange";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { textLiteral } from "../formula";
import { tableLink, type LinkedWorkbook, type TableLink } from "../linkedWorkbook";
import { dealsTable, type DealsColumn } from "../register/dealsTable";
import { samplePartners, type SamplePartner } from "../register/partnersSample";
import {
  asOfName,
  partnerListName,
  partnersTable,
  subtypesName,
  usualCacNames,
  usualShareNames,
  yesNo,
  type PartnersColumn,
} from "../register/partnersTable";
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
import { headingOf, headingsOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import {
  activeFormula,
  benefitFormula,
  checkFormula,
  dealNamesFormula,
  investmentFormula,
  partnerRow,
  revenueFormula,
  revenueSinceName,
  roiFormula,
  subtypesOfType,
  successfulFormula,
  summaryFormulas,
  unknownNamesFormula,
} from "./partnersFormulas";
import {
  asOfCell,
  columnOf,
  dealNamesCell,
  firstColumn,
  layoutFor,
  listCells,
  listColumns,
  listRows,
  partnerCells,
  rows,
  summaryPlaces,
  unknownNamesCell,
  type PartnersLayout,
  type SummaryFigure,
} from "./partnersLayout";

const dateFormat = "yyyy-mm-dd";
const moneyFormat = "#,##0";
const earliestDay = "2000-01-01";

/** The partners, their contracts and what they cost; what they bring in comes from the register of deals. */
export const partners: Template = {
  ...inGallery("partners"),
  version: 2,
  amounts: true,
  needs: ["deals"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, currency } = options;
    const layout = layoutFor(checkedRows(partners, options.rows));
    const deals = tableLink(workbook, dealsTable);
    return {
      templateId: partners.id,
      templateVersion: partners.version,
      language,
      currency,
      name: sheetWordsOf(language).partners.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(layout),
      cells: [
        ...introduction(language),
        ...summary(layout, deals, language, currency),
        ...table(layout, deals, options),
        notes(layout, language, options.sample),
        ...lists(language),
      ],
      styled: [{ block: layout.used, style: "base" }, ...tableStyles(layout)],
      merged: merged(),
      tables: [
        {
          name: partnersTable.name,
          block: layout.table,
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: true,
        },
      ],
      names: [
        { name: asOfName, block: asOfCell },
        { name: revenueSinceName, block: { ...summaryPlaces.since, columns: 1 } },
        { name: subtypesName, block: listCells("subtype") },
        { name: usualShareNames.low, block: listCells("shareLow") },
        { name: usualShareNames.high, block: listCells("shareHigh") },
        { name: usualCacNames.low, block: listCells("cacLow") },
        { name: usualCacNames.high, block: listCells("cacHigh") },
        {
          name: partnerListName,
          table: partnersTable.name,
          heading: headingOf(partnersTable.columns.partner, language, currency),
        },
      ],
      validations: validations(layout, language),
      colourRules: colourRules(layout, language),
      charts: [],
      freeze: { rows: rows.firstPartner, columns: firstColumn + 1 },
      print: printSetup(layout, language),
      start: { row: rows.firstPartner, column: firstColumn },
    };
  },
};

function columnWidths(): number[] {
  const widths: Readonly<Record<PartnersColumn, number>> = {
    partner: 118,
    type: 86,
    subtype: 116,
    region: 82,
    owner: 78,
    stage: 96,
    start: 66,
    contractEnd: 66,
    onboarding: 88,
    training: 66,
    coMarketing: 82,
    share: 64,
    cac: 54,
    cacBasis: 80,
    satisfaction: 82,
    surveyed: 66,
    override: 78,
    investment: 70,
    revenue: 68,
    roi: 52,
    active: 54,
    successful: 76,
    check: 140,
    benefit: 176,
  };
  const listWidths: Readonly<Record<keyof typeof listColumns, number>> = {
    type: 130,
    subtype: 210,
    shareLow: 60,
    shareHigh: 60,
    kind: 84,
    cacLow: 60,
    cacHigh: 60,
    benefit: 190,
    model: 210,
    types: 130,
    stages: 160,
    bases: 120,
    yesNo: 60,
  };
  const margin = 8;
  const gap = 20;
  const byColumn = new Map<number, number>([
    ...Object.entries(widths).map(([id, points]) => [columnOf(id as PartnersColumn), points] as const),
    ...Object.entries(listWidths).map(([id, points]) => [listColumns[id as keyof typeof listColumns], points] as const),
  ]);
  return Array.from({ length: listColumns.yesNo + 1 }, (_, column) => {
    if (column === 0) return margin;
    return byColumn.get(column) ?? gap;
  });
}

function rowHeights(layout: PartnersLayout): RowHeight[] {
  const partnerHeight = 36;
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    { row: rows.asOf, height: 20 },
    { row: rows.summaryLabels, height: 28 },
    { row: rows.summary, height: 22 },
    { row: rows.dealNames, height: 20 },
    { row: rows.header, height: 42 },
    ...Array.from({ length: layout.partners }, (_, index) => ({
      row: rows.firstPartner + index,
      height: partnerHeight,
    })),
    { row: layout.notes.row - 1, height: 8 },
  ];
}

function merged(): Block[] {
  const wide = Object.values(summaryPlaces).filter(({ columns }) => columns > 1);
  return [
    { row: rows.legend, column: columnOf("region"), rows: 1, columns: 2 },
    { row: rows.legend, column: columnOf("type"), rows: 1, columns: 2 },
    ...wide,
    ...wide.map((place) => ({ ...place, row: rows.summaryLabels })),
  ];
}

function introduction(language: Language): Cells[] {
  const { legend, partners: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: firstColumn, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: firstColumn, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columnOf("partner"), content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columnOf("type"), content: [[text(legend.result), blank]], style: "resultNote" },
    { row: rows.legend, column: columnOf("region"), content: [[text(legend.check), blank]], style: "check" },
    { row: rows.asOf, column: firstColumn, content: [[text(words.asOf)]], style: "label" },
    { ...asOfCell, content: [[formula("TODAY()")]], style: "inputNumber", numberFormat: dateFormat },
    { row: rows.asOf, column: columnOf("subtype"), content: [[text(words.asOfNote)]], style: "note" },
  ];
}

const summaryFormats: Readonly<Record<SummaryFigure, string>> = {
  active: "0",
  satisfaction: "0%",
  investment: moneyFormat,
  revenue: moneyFormat,
  roi: "0%",
  successRate: "0%",
  since: dateFormat,
};

function summary(layout: PartnersLayout, deals: TableLink<DealsColumn>, language: Language, currency: string): Cells[] {
  const words = sheetWordsOf(language).partners.summary;
  const labels: Readonly<Record<SummaryFigure, string>> = {
    ...words,
    investment: words.investment(currency),
    revenue: words.revenue(currency),
  };
  const formulas = summaryFormulas(layout, language);
  const figures = Object.keys(summaryPlaces) as SummaryFigure[];
  const rest = ({ columns }: Block) => Array<CellContent>(columns - 1).fill(blank);
  return [
    ...figures.flatMap((id): Cells[] => {
      const place = summaryPlaces[id];
      return [
        {
          row: rows.summaryLabels,
          column: place.column,
          content: [[text(labels[id]), ...rest(place)]],
          style: "tileLabel",
        },
        {
          row: place.row,
          column: place.column,
          content: [[formula(formulas[id]), ...rest(place)]],
          style: "keyResult",
          numberFormat: summaryFormats[id],
        },
      ];
    }),
    {
      ...unknownNamesCell,
      content: [[formula(unknownNamesFormula(layout, deals))]],
      style: "smallResultNumber",
      numberFormat: "0",
    },
    { ...dealNamesCell, content: [[formula(dealNamesFormula(language))]], style: "checkLine" },
  ];
}

function table(
  layout: PartnersLayout,
  deals: TableLink<DealsColumn>,
  { language, currency, sample, today }: TemplateOptions,
): Cells[] {
  const shown = sample ? samplePartners : [];
  return [
    { ...layout.table, content: [headingsOf(partnersTable, language, currency).map(text)], style: "smallHeader" },
    {
      row: rows.firstPartner,
      column: firstColumn,
      content: Array.from({ length: layout.partners }, (_, index) => {
        const row = partnerRow(rows.firstPartner + index);
        return [
          ...partnerInputs(shown[index], language, today),
          formula(investmentFormula(row)),
          formula(revenueFormula(row, deals)),
          formula(roiFormula(row)),
          formula(activeFormula(row, language)),
          formula(successfulFormula(row, language)),
          formula(checkFormula(row, layout, language)),
          formula(benefitFormula(row)),
        ];
      }),
    },
  ];
}

/** The inputs of a partner, from its name to what is set by hand. */
function partnerInputs(partner: SamplePartner | undefined, language: Language, today: number): CellContent[] {
  if (partner === undefined) return Array<CellContent>(columnOf("investment") - firstColumn).fill(blank);
  const type = partnerTypes.find(({ id }) => id === partner.type);
  if (type === undefined) throw new Error(`No partner type ${partner.type}`);
  const stage = lifecycleStages.find(({ id }) => id === partner.stage);
  const daysAgo = (days: number | undefined) => (days === undefined ? blank : number(today - days));
  return [
    text(partner.name[language]),
    text(architectureTypes[type.architecture][language]),
    text(type.name[language]),
    text(partner.region[language]),
    text(partner.owner),
    stage === undefined ? blank : text(stage.name[language]),
    daysAgo(partner.startDaysAgo),
    daysAgo(partner.endDaysAgo),
    number(partner.onboarding),
    number(partner.training),
    number(partner.coMarketing),
    number(partner.share),
    partner.cac === undefined ? blank : number(partner.cac.value),
    partner.cac === undefined ? blank : text(cacBases[partner.cac.basis][language]),
    partner.survey === undefined ? blank : number(partner.survey.satisfaction),
    daysAgo(partner.survey?.daysAgo),
    blank,
  ];
}

function tableStyles(layout: PartnersLayout): StyledBlock[] {
  const cells = (id: PartnersColumn, last?: PartnersColumn) => partnerCells(layout, id, last);
  return [
    { block: cells("partner", "stage"), style: "inputNote" },
    { block: cells("start", "contractEnd"), style: "smallInputNumber", numberFormat: dateFormat },
    { block: cells("onboarding", "coMarketing"), style: "smallInputNumber", numberFormat: moneyFormat },
    { block: cells("share"), style: "smallInputNumber", numberFormat: "0%" },
    { block: cells("cac"), style: "smallInputNumber", numberFormat: moneyFormat },
    { block: cells("cacBasis"), style: "inputNote" },
    { block: cells("satisfaction"), style: "smallInputNumber", numberFormat: "0%" },
    { block: cells("surveyed"), style: "smallInputNumber", numberFormat: dateFormat },
    { block: cells("override"), style: "smallInputNumber" },
    { block: cells("investment", "revenue"), style: "smallResultNumber", numberFormat: moneyFormat },
    { block: cells("roi"), style: "smallResultNumber", numberFormat: "0%" },
    { block: cells("active", "successful"), style: "smallResultNumber" },
    { block: cells("check"), style: "check" },
    { block: cells("benefit"), style: "smallResultText" },
  ];
}

function notes(layout: PartnersLayout, language: Language, sample: boolean): Cells {
  const words = sheetWordsOf(language).partners.notes;
  const lines = [text(words.success), text(words.revenue), text(words.cac), sample ? text(words.sample) : blank];
  return { ...layout.notes, content: lines.map((line) => [line]), style: "note" };
}

/** The catalogue of subtypes in the order of their types, and the short lists. */
function lists(language: Language): Cells[] {
  const words = sheetWordsOf(language).partners.lists;
  const headings = [
    words.type,
    words.subtype,
    words.shareLow,
    words.shareHigh,
    words.kind,
    words.cacLow,
    words.cacHigh,
    words.benefit,
    words.model,
  ];
  const catalogue = partnerTypesByArchitecture().map((type) => catalogueRow(type, language));
  const shortList = (
    id: "types" | "stages" | "bases" | "yesNo",
    labels: readonly Bilingual[],
    heading: string,
  ): Cells[] => [
    { row: listRows.header, column: listColumns[id], content: [[text(heading)]], style: "listHeader" },
    { ...listCells(id), content: labels.map((label) => [text(label[language])]), style: "list" },
  ];
  const heading = (id: PartnersColumn) => partnersTable.columns[id].name[language];
  return [
    { row: listRows.note, column: listColumns.type, content: [[text(words.note)]], style: "note" },
    { row: listRows.header, column: listColumns.type, content: [headings.map(text)], style: "listHeader" },
    ...[
      { id: "type", from: 0, to: 2, style: "list" },
      { id: "shareLow", from: 2, to: 4, style: "smallInputNumber", numberFormat: "0%" },
      { id: "kind", from: 4, to: 5, style: "list" },
      { id: "cacLow", from: 5, to: 7, style: "smallInputNumber", numberFormat: moneyFormat },
      { id: "benefit", from: 7, to: 9, style: "list" },
    ].map(({ id, from, to, ...look }): Cells => ({
      ...listCells(id as keyof typeof listColumns),
      content: catalogue.map((row) => row.slice(from, to)),
      ...(look as Pick<Cells, "style" | "numberFormat">),
    })),
    ...shortList("types", Object.values(architectureTypes), heading("type")),
    ...shortList(
      "stages",
      lifecycleStages.map(({ name }) => name),
      heading("stage"),
    ),
    ...shortList("bases", Object.values(cacBases), heading("cacBasis")),
    ...shortList("yesNo", Object.values(yesNo), heading("override")),
  ];
}

/** Those of one type stand together: the list of a row is a part of the catalogue. */
function partnerTypesByArchitecture(): PartnerType[] {
  return Object.keys(architectureTypes).flatMap((id) => partnerTypes.filter(({ architecture }) => architecture === id));
}

function catalogueRow(type: PartnerType, language: Language): CellContent[] {
  const { kinds } = sheetWordsOf(language).partners.lists;
  const { low, high } = shareRange(type);
  const kind = type.share === undefined ? kinds.generic : type.share.kind === "margin" ? kinds.margin : kinds.share;
  return [
    text(architectureTypes[type.architecture][language]),
    text(type.name[language]),
    number(low),
    number(high),
    text(kind),
    type.cac === undefined ? blank : number(type.cac.low),
    type.cac === undefined ? blank : number(type.cac.high),
    text((type.benefit ?? type.description)[language]),
    type.model === undefined ? blank : text(type.model[language]),
  ];
}

function validations(layout: PartnersLayout, language: Language): ValidationSpec[] {
  const words = sheetWordsOf(language).partners.validation;
  type Prompt = ValidationSpec["prompt"];
  const cells = (id: PartnersColumn, last?: PartnersColumn) => partnerCells(layout, id, last);
  const list = (
    id: PartnersColumn,
    source: "types" | "stages" | "bases" | "yesNo",
    prompt?: Prompt,
  ): ValidationSpec => ({
    block: cells(id),
    rule: { kind: "list", source: listCells(source) },
    alert: "stop",
    title: words.listTitle,
    message: words.list,
    ...(prompt && { prompt }),
  });
  const date = (block: Block): ValidationSpec => ({
    block,
    rule: { kind: "date", from: earliestDay },
    alert: "stop",
    title: words.dateTitle,
    message: words.date,
  });
  const amount = (block: Block): ValidationSpec => ({
    block,
    rule: { kind: "decimal", min: 0 },
    alert: "stop",
    title: words.amountTitle,
    message: words.amount,
  });
  const percentage = (block: Block, prompt?: Prompt): ValidationSpec => ({
    block,
    rule: { kind: "decimal", min: 0, max: 1 },
    alert: "stop",
    title: words.percentageTitle,
    message: words.percentage,
    ...(prompt && { prompt }),
  });
  const headingWithin = (id: PartnersColumn) => partnersTable.columns[id].name[language];
  return [
    date(asOfCell),
    list("type", "types"),
    {
      block: cells("subtype"),
      rule: { kind: "listOf", formula: subtypesOfType(layout) },
      alert: "stop",
      title: words.subtypeTitle,
      message: words.subtype,
      prompt: { title: words.subtypeTitle, message: words.subtypePrompt },
    },
    list("stage", "stages"),
    date(cells("start", "contractEnd")),
    amount(cells("onboarding", "coMarketing")),
    percentage(cells("share"), { title: headingWithin("share"), message: words.sharePrompt }),
    amount(cells("cac")),
    list("cacBasis", "bases", { title: headingWithin("cacBasis"), message: words.basisPrompt }),
    percentage(cells("satisfaction")),
    date(cells("surveyed")),
    list("override", "yesNo", { title: words.overrideTitle, message: words.overridePrompt }),
  ];
}

/** Each colour goes with a text or a sign that says the same. */
function colourRules(layout: PartnersLayout, language: Language): ColourRule[] {
  const { ok } = sheetWordsOf(language).partners.checks;
  const first = (id: PartnersColumn) => cellAddress(partnerCells(layout, id), "column");
  const is = (id: PartnersColumn, label: string) => `=${first(id)}=${textLiteral(label)}`;
  return [
    {
      block: partnerCells(layout, "check"),
      formula: `=AND(${first("check")}<>"",${first("check")}<>${textLiteral(ok)})`,
      ...ruleColours.warning,
    },
    {
      block: unknownNamesCell,
      formula: `=${cellAddress(unknownNamesCell, "absolute")}>0`,
      ...ruleColours.warning,
      bold: true,
    },
    { block: partnerCells(layout, "successful"), formula: is("successful", yesNo.yes[language]), ...ruleColours.good },
    { block: partnerCells(layout, "successful"), formula: is("successful", yesNo.no[language]), ...ruleColours.bad },
  ];
}

function printSetup(layout: PartnersLayout, language: Language): PrintSetup {
  return {
    area: layout.printed,
    orientation: "landscape",
    titleRows: { from: rows.header, to: rows.header },
    fitToPagesWide: 1,
    margins: { top: 36, bottom: 42, left: 20, right: 20 },
    footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
  };
}
