import { developmentChecklist } from "../../playbook/developmentChecklist";
import type { Language } from "../../playbook/language";
import { daysOf, DAYS_A_WEEK } from "../../playbook/negotiationPlan";
import { negotiationStatuses, type NegotiationStatus } from "../../playbook/negotiationProgress";
import { developmentPhaseWeeks, negotiationSteps, weeksToFirstDeal } from "../../playbook/negotiationSteps";
import { weekends } from "../../playbook/workingDay";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { sentenceCells } from "../chartSentence";
import { textLiteral } from "../formula";
import { nameOn, tableLink, type LinkedWorkbook, type TableLink } from "../linkedWorkbook";
import { sampleNegotiations, type SampleNegotiation } from "../register/negotiationsSample";
import { negotiationsTable, type NegotiationsColumn } from "../register/negotiationsTable";
import { partnersTable, type PartnersColumn } from "../register/partnersTable";
import { partnersNames } from "../settings/partnersSettings";
import type {
  Block,
  CellContent,
  Cells,
  ChartSpec,
  ColourRule,
  NameSpec,
  PrintSetup,
  RowHeight,
  SheetSpec,
  StyledBlock,
  ValidationSpec,
} from "../spec";
import { palette, ruleColours } from "../styles";
import { headingsOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import {
  boardRow,
  boardSentence,
  checkFormula,
  checklistFormula,
  countOfStatusFormula,
  daysFormula,
  dueFormula,
  expectedSignaturesFormula,
  firstDealFormula,
  judgedOnFormula,
  names,
  negotiationRow,
  ofStepFormula,
  openTotalFormula,
  overdueRule,
  partnersInStepFormula,
  plannedFormula,
  planPartnerFormula,
  probabilityFormula,
  settingsCheckFormula,
  signatureFormula,
  stalledAfterFormula,
  stalledFormula,
  statusFormula,
  stepFormula,
  valueInStepFormula,
  valueOfStatusFormula,
  weekendPatternFormula,
  weightedValueFormula,
} from "./negotiationFormulas";
import {
  boardCells,
  boardColumns,
  chartPlace,
  chartSentencePlace,
  columnOf,
  developmentItems,
  firstColumn,
  layoutFor,
  listCells,
  listColumns,
  mostStalled,
  openStatusCells,
  planCells,
  planColumns,
  rows,
  settingPlaces,
  settingsCheckCell,
  stalledCells,
  stalledColumns,
  tableCells,
  weekendPatternCell,
  type BoardColumn,
  type NegotiationLayout,
  type Setting,
} from "./negotiationLayout";

/** Up to here everything is legible on one page. */
const mostRowsOnOnePage = 12;
const dateFormat = "yyyy-mm-dd";
const moneyFormat = "#,##0";
const earliestDay = "2000-01-01";
const mostWeeks = 52;
/** The playbook's example of a partner: six customers of 10,000 in the first year. */
export const exampleOfPartner = { customers: 6, firstYearValue: 10_000 } as const;

/** The negotiations with partners: their steps and dates, what is stalled, and what to expect of them. */
export const negotiation: Template = {
  ...inGallery("negotiation"),
  version: 3,
  amounts: true,
  needs: ["partners"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, currency } = options;
    const layout = layoutFor(checkedRows(negotiation, options.rows));
    const partners = tableLink(workbook, partnersTable);
    return {
      templateId: negotiation.id,
      templateVersion: negotiation.version,
      language,
      currency,
      name: sheetWordsOf(language).negotiation.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(layout),
      cells: [
        ...introduction(language),
        ...settings(partners, language, currency),
        ...board(layout, language, currency),
        sentenceCells(chartSentencePlace, boardSentence(language)),
        ...stalled(layout, language),
        ...table(layout, partners, options),
        ...plan(layout, language, currency),
        notes(layout, language, options.sample),
        ...lists(language),
      ],
      styled: [{ block: layout.used, style: "base" }, ...boardStyles(), ...tableStyles(layout), ...planStyles(layout)],
      merged: merged(layout),
      tables: [
        {
          name: negotiationsTable.name,
          block: layout.table,
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: false,
        },
      ],
      names: definedNames(),
      validations: validations(layout, partners, language),
      colourRules: colourRules(layout, language),
      charts: [chart(language)],
      freeze: { rows: rows.title + 1, columns: firstColumn + 1 },
      print: printSetup(layout, language),
      start: { row: rows.first, column: firstColumn },
    };
  },
};

function columnWidths(): number[] {
  const widths: Partial<Record<NegotiationsColumn, number>> = {
    partner: 138,
    owner: 80,
    revenue: 70,
    step: 96,
    days: 56,
    status: 78,
    action: 122,
    deliverable: 90,
    check: 166,
  };
  const dateWidth = 68;
  const margin = 8;
  const gap = 20;
  const listWidths: Partial<Record<number, number>> = {
    [listColumns.weekends - 1]: gap,
    [listColumns.weekends]: 110,
    [listColumns.actions]: 180,
    [listColumns.deliverables]: 120,
    [listColumns.statuses]: 80,
  };
  const ids = Object.keys(negotiationsTable.columns) as NegotiationsColumn[];
  const listWidth = 70;
  const inLists = Array.from({ length: listColumns.statuses - listColumns.holidays + 1 }, (_, index) => {
    return listWidths[listColumns.holidays + index] ?? listWidth;
  });
  return [margin, ...ids.map((id) => widths[id] ?? dateWidth), gap, ...inLists];
}

function rowHeights(layout: NegotiationLayout): RowHeight[] {
  const { plan, negotiations, notes: notesPosition } = layout;
  const each = (first: number, count: number, height: number) =>
    Array.from({ length: count }, (_, index) => ({ row: first + index, height }));
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    { row: rows.settingLabels, height: 28 },
    { row: rows.settings, height: 22 },
    { row: rows.settings + 1, height: 8 },
    { row: rows.boardHeading, height: 22 },
    { row: rows.boardHeader, height: 36 },
    ...each(boardRow(0), mostStalled, 18),
    { row: rows.tableHeading - 1, height: 8 },
    { row: rows.tableHeading, height: 22 },
    { row: rows.header, height: 34 },
    ...each(rows.first, negotiations, 25),
    { row: plan.heading.row - 1, height: 8 },
    { row: plan.heading.row, height: 22 },
    { row: plan.groups.row, height: 18 },
    { row: plan.header.row, height: 34 },
    ...each(plan.body.row, negotiations, 18),
    { row: notesPosition.row - 1, height: 8 },
  ];
}

function merged({ plan }: NegotiationLayout): Block[] {
  const pair = (row: number, column: number): Block => ({ row, column, rows: 1, columns: 2 });
  const wide = Object.values(settingPlaces).filter(({ columns }) => columns > 1);
  return [
    pair(rows.legend, columnOf("owner")),
    pair(rows.legend, columnOf("outreach")),
    ...wide,
    ...wide.map((place) => ({ ...place, row: rows.settingLabels })),
    ...Array.from({ length: mostStalled + 1 }, (_, index) => pair(rows.boardHeader + index, stalledColumns.partner)),
    ...negotiationSteps.map((_, index) => pair(plan.groups.row, planColumns.firstStep + 2 * index)),
    pair(plan.groups.row, planColumns.signature),
    pair(plan.groups.row, planColumns.firstDeal),
  ];
}

function definedNames(): NameSpec[] {
  const one = (block: Block): Block => ({ ...block, columns: 1 });
  return [
    { name: names.judgedOn, block: settingPlaces.judgedOn },
    { name: names.weekend, block: one(settingPlaces.weekend) },
    { name: names.customers, block: one(settingPlaces.customers) },
    { name: names.firstYearValue, block: one(settingPlaces.firstYearValue) },
    { name: names.firstDealWeeks, block: one(settingPlaces.firstDealWeeks) },
    { name: names.steps, block: boardCells("step") },
    { name: names.weeksLow, block: boardCells("weeksLow") },
    { name: names.weeksHigh, block: boardCells("weeksHigh") },
    { name: names.stalledAfter, block: boardCells("stalledAfter") },
    { name: names.probabilities, block: boardCells("probability") },
    { name: names.holidays, block: listCells.holidays },
    { name: names.weekendPattern, block: weekendPatternCell },
    { name: names.openStatuses, block: openStatusCells },
  ];
}

function introduction(language: Language): Cells[] {
  const { legend, negotiation: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: firstColumn, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: firstColumn, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columnOf("partner"), content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columnOf("owner"), content: [[text(legend.result), blank]], style: "resultNote" },
    { row: rows.legend, column: columnOf("outreach"), content: [[text(legend.check), blank]], style: "check" },
  ];
}

function settings(partners: TableLink<PartnersColumn>, language: Language, currency: string): Cells[] {
  const { settings: words } = sheetWordsOf(language).negotiation;
  const contents: Readonly<Record<Setting, readonly [label: string, value: CellContent, numberFormat: string]>> = {
    judgedOn: [words.judgedOn, formula(judgedOnFormula(partners)), dateFormat],
    weekend: [words.weekend, text(weekends[0].name[language]), "General"],
    customers: [words.customers, number(exampleOfPartner.customers), "General"],
    firstYearValue: [words.firstYearValue(currency), number(exampleOfPartner.firstYearValue), moneyFormat],
    firstDealWeeks: [words.firstDealWeeks, number(weeksToFirstDeal), "0"],
  };
  const rest = ({ columns }: Block) => Array<CellContent>(columns - 1).fill(blank);
  return [
    ...(Object.keys(settingPlaces) as Setting[]).flatMap((id): Cells[] => {
      const [place, [label, value, numberFormat]] = [settingPlaces[id], contents[id]];
      return [
        { ...place, row: rows.settingLabels, content: [[text(label), ...rest(place)]], style: "tileLabel" },
        {
          ...place,
          content: [[value, ...rest(place)]],
          style: id === "judgedOn" ? "resultNumber" : "inputNumber",
          numberFormat,
        },
      ];
    }),
    { ...settingsCheckCell, content: [[formula(settingsCheckFormula(language))]], style: "checkLine" },
  ];
}

function board(layout: NegotiationLayout, language: Language, currency: string): Cells[] {
  const { board: words } = sheetWordsOf(language).negotiation;
  const headings: Readonly<Record<BoardColumn, string>> = { ...words, value: words.value(currency) };
  const ids = Object.keys(boardColumns) as BoardColumn[];
  const status = (id: NegotiationStatus) => text(negotiationStatuses[id][language]);
  const nothing = Array<CellContent>(boardColumns.partners - boardColumns.step - 1).fill(blank);
  return [
    { row: rows.boardHeading, column: firstColumn, content: [[text(words.heading)]], style: "section" },
    {
      row: rows.boardHeader,
      column: firstColumn,
      content: [ids.map((id) => text(headings[id]))],
      style: "smallHeader",
    },
    {
      ...boardCells("step"),
      content: negotiationSteps.map(({ name, weeks, closeProbability }, index) => {
        const row = boardRow(index);
        return [
          text(name[language]),
          number(weeks.low),
          number(weeks.high),
          formula(stalledAfterFormula(row)),
          number(closeProbability),
          formula(partnersInStepFormula(row, layout, language)),
          formula(expectedSignaturesFormula(row)),
          formula(valueInStepFormula(row, layout, language)),
        ];
      }),
    },
    {
      row: rows.open,
      column: firstColumn,
      content: [
        [
          text(words.open),
          ...nothing,
          ...(["partners", "signatures", "value"] as const).map((id) => formula(openTotalFormula(boardColumns[id]))),
        ],
        ...(["signed", "lost"] as const).map((id) => [
          status(id),
          ...nothing,
          formula(countOfStatusFormula(id, layout, language)),
          blank,
          id === "signed" ? formula(valueOfStatusFormula(id, layout, language)) : blank,
        ]),
      ],
    },
  ];
}

function boardStyles(): StyledBlock[] {
  const totals = (id: BoardColumn, last: BoardColumn = id): Block => ({
    ...boardCells(id, last),
    row: rows.open,
    rows: rows.lost - rows.open + 1,
  });
  return [
    { block: boardCells("step"), style: "resultNote" },
    { block: boardCells("weeksLow", "weeksHigh"), style: "smallInputNumber", numberFormat: "0" },
    { block: boardCells("stalledAfter"), style: "smallResultNumber", numberFormat: "0" },
    { block: boardCells("probability"), style: "smallInputNumber", numberFormat: "0%" },
    { block: boardCells("partners"), style: "smallResultNumber", numberFormat: "0" },
    { block: boardCells("signatures"), style: "smallResultNumber", numberFormat: "0.00" },
    { block: boardCells("value"), style: "smallResultNumber", numberFormat: moneyFormat },
    { block: totals("step", "probability"), style: "resultNote" },
    { block: totals("partners"), style: "smallResultNumber", numberFormat: "0" },
    { block: totals("signatures"), style: "smallResultNumber", numberFormat: "0.00" },
    { block: totals("value"), style: "smallResultNumber", numberFormat: moneyFormat },
    { block: { ...boardCells("step", "value"), row: rows.open, rows: 1 }, style: "total" },
    { block: stalledCells, style: "resultNote" },
    {
      block: { ...stalledCells, column: stalledColumns.days, columns: 1 },
      style: "smallResultNumber",
      numberFormat: "0",
    },
  ];
}

function stalled(layout: NegotiationLayout, language: Language): Cells[] {
  const { stalled: words } = sheetWordsOf(language).negotiation;
  const headings = [text(words.partner), blank, text(words.step), text(words.days), text(words.owner)];
  const of = (id: NegotiationsColumn, place: number) => formula(stalledFormula(id, place, layout, language));
  return [
    {
      row: rows.boardHeading,
      column: stalledColumns.partner,
      content: [[text(words.heading(mostStalled))]],
      style: "section",
    },
    { row: rows.boardHeader, column: stalledColumns.partner, content: [headings], style: "smallHeader" },
    {
      ...stalledCells,
      content: Array.from({ length: mostStalled }, (_, index) => [
        of("partner", index + 1),
        blank,
        of("step", index + 1),
        of("days", index + 1),
        of("owner", index + 1),
      ]),
    },
  ];
}

function table(layout: NegotiationLayout, partners: TableLink<PartnersColumn>, options: TemplateOptions): Cells[] {
  const { language, currency, today } = options;
  const shown = options.sample ? sampleNegotiations : [];
  return [
    {
      row: rows.tableHeading,
      column: firstColumn,
      content: [[text(sheetWordsOf(language).negotiation.table)]],
      style: "section",
    },
    { ...layout.table, content: [headingsOf(negotiationsTable, language, currency).map(text)], style: "smallHeader" },
    {
      row: rows.first,
      column: firstColumn,
      content: Array.from({ length: layout.negotiations }, (_, index) => {
        const row = negotiationRow(rows.first + index);
        return [
          ...negotiationInputs(shown[index], language, today),
          formula(stepFormula(row, language)),
          formula(daysFormula(row)),
          formula(statusFormula(row, language)),
          formula(dueFormula(row, "weeksLow")),
          formula(dueFormula(row, "weeksHigh")),
          formula(ofStepFormula(row, "actions")),
          formula(ofStepFormula(row, "deliverables")),
          formula(checkFormula(row, layout, partners, language)),
        ];
      }),
    },
  ];
}

function negotiationInputs(sample: SampleNegotiation | undefined, language: Language, today: number): CellContent[] {
  if (sample === undefined) return Array<CellContent>(columnOf("step") - firstColumn).fill(blank);
  const daysAgo = (days: number | undefined) => (days === undefined ? blank : number(today - days));
  return [
    text(sample.name[language]),
    text(sample.owner),
    daysAgo(sample.startDaysAgo),
    ...negotiationSteps.map((_, index) => daysAgo(sample.doneDaysAgo[index])),
    daysAgo(sample.onboardingDaysAgo),
    daysAgo(sample.lostDaysAgo),
    sample.revenue === undefined ? blank : number(sample.revenue),
  ];
}

function tableStyles(layout: NegotiationLayout): StyledBlock[] {
  const cells = (id: NegotiationsColumn, last?: NegotiationsColumn) => tableCells(layout, id, last);
  return [
    { block: cells("partner", "owner"), style: "inputNote" },
    { block: cells("start", "lost"), style: "smallInputNumber", numberFormat: dateFormat },
    { block: cells("revenue"), style: "smallInputNumber", numberFormat: moneyFormat },
    { block: cells("step"), style: "smallResultText" },
    { block: cells("days"), style: "smallResultNumber", numberFormat: "0" },
    { block: cells("status"), style: "smallResultNumber" },
    { block: cells("dueEarly", "dueLate"), style: "smallResultNumber", numberFormat: dateFormat },
    { block: cells("action", "deliverable"), style: "smallResultText" },
    { block: cells("check"), style: "check" },
  ];
}

function plan(layout: NegotiationLayout, language: Language, currency: string): Cells[] {
  const { plan: words } = sheetWordsOf(language).negotiation;
  const { heading, groups, header, body } = layout.plan;
  const range = [text(words.earliest), text(words.latest)];
  const overTwo = (label: string) => [text(label), blank];
  return [
    { ...heading, content: [[text(words.heading)]], style: "section" },
    {
      ...groups,
      content: [
        [
          blank,
          blank,
          ...negotiationSteps.flatMap(({ name }) => overTwo(name[language])),
          blank,
          blank,
          ...overTwo(words.signature),
          ...overTwo(words.firstDeal),
        ],
      ],
      style: "smallHeader",
    },
    {
      ...header,
      content: [
        [
          text(words.partner),
          text(words.checklist),
          ...negotiationSteps.flatMap(() => range),
          text(words.probability),
          text(words.value(currency)),
          ...range,
          ...range,
        ],
      ],
      style: "smallHeader",
    },
    {
      ...body,
      content: Array.from({ length: body.rows }, (_, index) => planContent(index, body.row + index, language)),
    },
  ];
}

const ends = ["weeksLow", "weeksHigh"] as const;

function planContent(index: number, planRow: number, language: Language): CellContent[] {
  const row = negotiationRow(rows.first + index);
  const probability = cellAddress({ row: planRow, column: planColumns.probability });
  return [
    formula(planPartnerFormula(row)),
    formula(checklistFormula(row)),
    ...negotiationSteps.flatMap((_, step) => ends.map((end) => formula(plannedFormula(row, step, end)))),
    formula(probabilityFormula(row, language)),
    formula(weightedValueFormula(row, probability)),
    ...ends.map((end) => formula(signatureFormula(row, end, language))),
    ...ends.map((_, end) => formula(firstDealFormula({ row: planRow, column: planColumns.signature + end }))),
  ];
}

function planStyles(layout: NegotiationLayout): StyledBlock[] {
  const cells = (column: number, columns?: number) => planCells(layout, column, columns);
  return [
    { block: cells(planColumns.partner), style: "resultNote" },
    { block: cells(planColumns.checklist), style: "smallResultNumber", numberFormat: `0" / ${developmentItems}"` },
    {
      block: cells(planColumns.firstStep, 2 * negotiationSteps.length),
      style: "smallResultNumber",
      numberFormat: dateFormat,
    },
    { block: cells(planColumns.probability), style: "smallResultNumber", numberFormat: "0%" },
    { block: cells(planColumns.value), style: "smallResultNumber", numberFormat: moneyFormat },
    { block: cells(planColumns.signature, 4), style: "smallResultNumber", numberFormat: dateFormat },
  ];
}

function notes(layout: NegotiationLayout, language: Language, sample: boolean): Cells {
  const words = sheetWordsOf(language).negotiation.notes;
  const weeks = negotiationSteps.map((step) => step.weeks);
  const [early, late] = [daysOf(weeks, "low") / DAYS_A_WEEK, daysOf(weeks, "high") / DAYS_A_WEEK];
  const lines = [
    text(words.due),
    text(words.stalled),
    text(words.assumed),
    text(words.clock(early, late, weeksToFirstDeal, developmentPhaseWeeks)),
    text(words.checklist(developmentChecklist.map(({ name }) => name[language]))),
    sample ? text(words.sample) : blank,
  ];
  return { ...layout.notes, content: lines.map((line) => [line]), style: "note" };
}

function lists(language: Language): Cells[] {
  const { lists: words } = sheetWordsOf(language).negotiation;
  const { holidays } = listCells;
  const headed = (id: keyof typeof listColumns): Cells => ({
    row: 0,
    column: listColumns[id],
    content: [[text(words[id])]],
    style: "label",
  });
  const listed = (id: "weekends" | "actions" | "deliverables" | "statuses", labels: readonly string[]): Cells[] => [
    headed(id),
    { ...listCells[id], content: labels.map((label) => [text(label)]), style: "list" },
  ];
  return [
    headed("holidays"),
    {
      ...holidays,
      content: Array.from({ length: holidays.rows }, () => Array<CellContent>(holidays.columns).fill(blank)),
      style: "smallInputNumber",
      numberFormat: dateFormat,
    },
    ...listed(
      "weekends",
      weekends.map(({ name }) => name[language]),
    ),
    headed("patterns"),
    {
      ...listCells.patterns,
      content: [...weekends.map(({ pattern }) => [text(pattern)])],
      style: "list",
    },
    { ...weekendPatternCell, content: [[formula(weekendPatternFormula())]], style: "listHeader" },
    ...listed(
      "actions",
      negotiationSteps.map(({ action }) => action[language]),
    ),
    ...listed(
      "deliverables",
      negotiationSteps.map(({ deliverable }) => deliverable[language]),
    ),
    ...listed(
      "statuses",
      Object.values(negotiationStatuses).map((status) => status[language]),
    ),
  ];
}

function validations(
  layout: NegotiationLayout,
  partners: TableLink<PartnersColumn>,
  language: Language,
): ValidationSpec[] {
  const words = sheetWordsOf(language).negotiation.validation;
  const heading = (id: NegotiationsColumn) => negotiationsTable.columns[id].name[language];
  const date = (block: Block, prompt?: ValidationSpec["prompt"]): ValidationSpec => ({
    block,
    rule: { kind: "date", from: earliestDay },
    alert: "stop",
    title: words.dateTitle,
    message: words.date,
    ...(prompt && { prompt }),
  });
  const amount = (block: Block, prompt?: ValidationSpec["prompt"]): ValidationSpec => ({
    block,
    rule: { kind: "decimal", min: 0 },
    alert: "stop",
    title: words.amountTitle,
    message: words.amount,
    ...(prompt && { prompt }),
  });
  const weeks = (block: Block): ValidationSpec => ({
    block,
    rule: { kind: "wholeNumber", min: 0, max: mostWeeks },
    alert: "stop",
    title: words.weeksTitle,
    message: words.weeks,
  });
  return [
    {
      block: settingPlaces.weekend,
      rule: { kind: "list", source: listCells.weekends },
      alert: "stop",
      title: words.weekendTitle,
      message: words.weekend,
    },
    amount(settingPlaces.customers),
    amount(settingPlaces.firstYearValue),
    weeks(settingPlaces.firstDealWeeks),
    weeks(boardCells("weeksLow", "weeksHigh")),
    {
      block: boardCells("probability"),
      rule: { kind: "decimal", min: 0, max: 1 },
      alert: "stop",
      title: words.probabilityTitle,
      message: words.probability,
    },
    {
      block: tableCells(layout, "partner"),
      rule: { kind: "listOf", formula: `=${nameOn(partners.sheet, partnersNames.partnerList)}` },
      alert: "warning",
      title: words.partnerTitle,
      message: words.partner,
      prompt: { title: words.partnerTitle, message: words.partnerPrompt },
    },
    date(tableCells(layout, "start")),
    ...negotiationSteps.map(({ id, name, deliverable }) =>
      date(tableCells(layout, id), {
        title: heading(id),
        message: words.donePrompt(name[language], deliverable[language]),
      }),
    ),
    date(tableCells(layout, "onboarding"), { title: heading("onboarding"), message: words.onboardingPrompt }),
    date(tableCells(layout, "lost"), { title: heading("lost"), message: words.lostPrompt }),
    amount(tableCells(layout, "revenue"), { title: heading("revenue"), message: words.revenuePrompt }),
    date(listCells.holidays),
  ];
}

/** Each colour goes with a text that says the same, but for a date that has passed. */
function colourRules(layout: NegotiationLayout, language: Language): ColourRule[] {
  const { checks, settingChecks } = sheetWordsOf(language).negotiation;
  const first = (id: NegotiationsColumn) => cellAddress(tableCells(layout, id), "column");
  const statusIs = (status: NegotiationStatus) =>
    `=${first("status")}=${textLiteral(negotiationStatuses[status][language])}`;
  const status = tableCells(layout, "status");
  const settingsCheck = cellAddress(settingsCheckCell, "absolute");
  const stalledDays = cellAddress({ ...stalledCells, column: stalledColumns.days }, "column");
  return [
    { block: status, formula: statusIs("stalled"), ...ruleColours.bad, bold: true },
    { block: status, formula: statusIs("signed"), ...ruleColours.good, bold: true },
    {
      block: tableCells(layout, "check"),
      formula: `=AND(${first("check")}<>"",${first("check")}<>${textLiteral(checks.ok)})`,
      ...ruleColours.warning,
    },
    { block: tableCells(layout, "dueLate"), formula: overdueRule(first("dueLate")), ...ruleColours.warning },
    { block: stalledCells, formula: `=ISNUMBER(${stalledDays})`, ...ruleColours.bad },
    {
      block: settingsCheckCell,
      formula: `=${settingsCheck}<>${textLiteral(settingChecks.ok)}`,
      ...ruleColours.warning,
    },
  ];
}

function chart(language: Language): ChartSpec {
  const { board: words } = sheetWordsOf(language).negotiation;
  return {
    name: "PartnersByStep",
    kind: "bar",
    stacked: false,
    title: words.chartTitle,
    categories: boardCells("step"),
    series: [{ name: words.partners, values: boardCells("partners"), colour: palette.goodBar, labelFormat: "0;;" }],
    place: chartPlace,
    sentence: chartSentencePlace,
    valueAxis: { title: words.chartAxis, min: 0, numberFormat: ";;;" },
    reverseCategories: true,
    gapWidth: 60,
    legend: false,
  };
}

function printSetup(layout: NegotiationLayout, language: Language): PrintSetup {
  return {
    area: layout.printed,
    orientation: "landscape",
    fitToPagesWide: 1,
    ...(layout.negotiations <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
    margins: { top: 36, bottom: 42, left: 20, right: 20 },
    footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
  };
}
