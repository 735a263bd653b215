import { exclusivityPoints } from "../../playbook/effectiveShare";
import type { Language } from "../../playbook/language";
import { partnerTypes } from "../../playbook/partnerTypes";
import { genericShareRange } from "../../playbook/shareRange";
import { contractClauses, usualRange } from "../../playbook/terms";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { banner, bannerNameAt } from "../banner";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { textLiteral } from "../formula";
import {
  linkedSheet,
  nameOn,
  tableLink,
  type LinkedSheet,
  type LinkedWorkbook,
  type TableLink,
} from "../linkedWorkbook";
import { customersName, firstYearValueName } from "../register/negotiationsTable";
import { partnerListName, partnersTable, subtypesName, yesNo, type PartnersColumn } from "../register/partnersTable";
import { sampleTerms, type SampleTerms } from "../register/termsSample";
import { termsTable, type TermsColumn } from "../register/termsTable";
import type {
  Block,
  CellContent,
  Cells,
  ColourRule,
  NameSpec,
  PrintSetup,
  RowHeight,
  SheetSpec,
  StyledBlock,
  ValidationRule,
  ValidationSpec,
} from "../spec";
import { palette, ruleColours } from "../styles";
import { headingsOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import {
  cacFormula,
  checkFormula,
  clausesCheckFormula,
  clausesFormula,
  effectiveShareFormula,
  headroomFormula,
  keptFormula,
  linkedNumberFormula,
  names,
  paybackFormula,
  savingAllYearsFormula,
  savingFormula,
  settingsCheckFormula,
  settledFormula,
  termsRow,
  thousands,
  usualShareFormula,
  walkAwayAllYearsFormula,
  walkAwayFormula,
} from "./termsFormulas";
import {
  bannerCell,
  clauseCells,
  clauseColumns,
  clauseCount,
  columnOf,
  firstColumn,
  keptCell,
  keptHeading,
  layoutFor,
  listHeading,
  rows,
  settingPlaces,
  settingsCheckCell,
  termCells,
  yesNoList,
  type Setting,
  type TermsLayout,
} from "./termsLayout";

/** Up to here everything is legible on one page. */
const mostRowsOnOnePage = 12;
const dateFormat = "yyyy-mm-dd";
const moneyFormat = "#,##0";
const percentFormat = "0.0%";
const pointsFormat = "+0.0%;-0.0%;0.0%";
const earliestDay = "2000-01-01";
const mostPaidYears = 20;
const mostMonths = 60;
const linkedSettings: readonly Setting[] = ["firstYearValue", "customers"];

/** The terms negotiated with each partner: what they cost and save, what is usual, and what a contract still lacks. */
export const terms: Template = {
  ...inGallery("terms"),
  version: 1,
  amounts: true,
  needs: ["partners", "negotiation"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, currency } = options;
    const layout = layoutFor(checkedRows(terms, options.rows));
    const partners = tableLink(workbook, partnersTable);
    const look = { tableStyle: "TableStyleLight1", bandedRows: false, filterButtons: false } as const;
    return {
      templateId: terms.id,
      templateVersion: terms.version,
      language,
      currency,
      name: sheetWordsOf(language).terms.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(layout),
      cells: [
        ...introduction(language),
        banner(bannerCell, language),
        ...settings(linkedSheet(workbook, "negotiation"), language, currency),
        ...table(layout, partners, options),
        ...clauses(layout, options),
        notes(layout, language, options.sample),
        ...lists(language),
      ],
      styled: [{ block: layout.used, style: "base" }, ...tableStyles(layout), ...clauseStyles(layout)],
      merged: merged(),
      tables: [
        { name: termsTable.name, block: layout.table, ...look },
        { name: "Clauses", block: layout.clauses.table, ...look },
      ],
      names: definedNames(),
      validations: validations(layout, partners, language),
      colourRules: colourRules(layout, language),
      charts: [],
      freeze: { rows: rows.title + 1, columns: firstColumn + 1 },
      print: printSetup(layout, language),
      start: { row: rows.first, column: firstColumn },
    };
  },
};

function columnWidths(): number[] {
  const widths: Partial<Record<TermsColumn, number>> = {
    partner: 138,
    subtype: 132,
    value: 78,
    coMarketing: 78,
    approver: 82,
    check: 190,
  };
  const usual = 68;
  const [margin, gap, list] = [8, 20, 110];
  const ids = Object.keys(termsTable.columns) as TermsColumn[];
  return [margin, ...ids.map((id) => widths[id] ?? usual), gap, list, list];
}

function rowHeights(layout: TermsLayout): RowHeight[] {
  const { heading, table: clausesTable } = layout.clauses;
  const each = (first: number, height: number) =>
    Array.from({ length: layout.partners }, (_, index) => ({ row: first + index, height }));
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    { row: rows.settingLabels, height: 28 },
    { row: rows.settings, height: 22 },
    { row: rows.settings + 1, height: 8 },
    { row: rows.tableHeading, height: 22 },
    { row: rows.header, height: 40 },
    ...each(rows.first, 25),
    { row: heading.row - 1, height: 8 },
    { row: heading.row, height: 22 },
    { row: clausesTable.row, height: 40 },
    ...each(clausesTable.row + 1, 18),
    { row: layout.notes.row - 1, height: 8 },
  ];
}

function merged(): Block[] {
  const wide = Object.values(settingPlaces).filter(({ columns }) => columns > 1);
  return [
    { row: rows.legend, column: columnOf("share"), rows: 1, columns: 2 },
    ...wide,
    ...wide.map((place) => ({ ...place, row: rows.settingLabels })),
  ];
}

function definedNames(): NameSpec[] {
  const settingNames = (Object.keys(settingPlaces) as Setting[]).map((id) => ({
    name: names[id],
    block: { ...settingPlaces[id], columns: 1 },
  }));
  return [...settingNames, { name: names.kept, block: keptCell }, bannerNameAt(bannerCell)];
}

function introduction(language: Language): Cells[] {
  const { legend, terms: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: firstColumn, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: firstColumn, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columnOf("partner"), content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columnOf("subtype"), content: [[text(legend.result)]], style: "resultNote" },
    { row: rows.legend, column: columnOf("share"), content: [[text(legend.check), blank]], style: "check" },
  ];
}

function settings(negotiations: LinkedSheet, language: Language, currency: string): Cells[] {
  const { settings: words } = sheetWordsOf(language).terms;
  const contents: Readonly<Record<Setting, readonly [label: string, value: CellContent, numberFormat: string]>> = {
    directCac: [words.directCac(currency), number(5000), moneyFormat],
    targetSaving: [words.targetSaving, number(0.4), "0%"],
    otherCost: [words.otherCost(currency), number(0), moneyFormat],
    retention: [words.retention, number(0.85), "0%"],
    discountRate: [words.discountRate, number(0), "0.0%"],
    firstYearValue: [
      words.firstYearValue(currency),
      formula(linkedNumberFormula(negotiations, firstYearValueName)),
      moneyFormat,
    ],
    customers: [words.customers, formula(linkedNumberFormula(negotiations, customersName)), "General"],
    onboarding: [words.onboarding(currency), number(2500), moneyFormat],
    rampMonths: [words.rampMonths, number(3), "0"],
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
          style: linkedSettings.includes(id) ? "resultNumber" : "inputNumber",
          numberFormat,
        },
      ];
    }),
    { ...settingsCheckCell, content: [[formula(settingsCheckFormula(language))]], style: "checkLine" },
  ];
}

function table(layout: TermsLayout, partners: TableLink<PartnersColumn>, options: TemplateOptions): Cells[] {
  const { language, currency, today } = options;
  const shown = options.sample ? sampleTerms : [];
  return [
    {
      row: rows.tableHeading,
      column: firstColumn,
      content: [[text(sheetWordsOf(language).terms.table)]],
      style: "section",
    },
    { ...layout.table, content: [headingsOf(termsTable, language, currency).map(text)], style: "smallHeader" },
    {
      row: rows.first,
      column: firstColumn,
      content: Array.from({ length: layout.partners }, (_, index) => {
        const row = termsRow(rows.first + index);
        const input = termsInputs(shown[index], language, today);
        const contents: Readonly<Record<TermsColumn, CellContent>> = {
          ...input,
          usualLow: formula(usualShareFormula(row, "low", partners)),
          usualHigh: formula(usualShareFormula(row, "high", partners)),
          effectiveShare: formula(effectiveShareFormula(row, language)),
          cac: formula(cacFormula(row)),
          saving: formula(savingFormula(row)),
          walkAway: formula(walkAwayFormula(row)),
          headroom: formula(headroomFormula(row)),
          savingAllYears: formula(savingAllYearsFormula(row)),
          walkAwayAllYears: formula(walkAwayAllYearsFormula(row)),
          payback: formula(paybackFormula(row, language)),
          clauses: formula(clausesFormula(row, layout)),
          check: formula(checkFormula(row, layout, partners, language)),
        };
        return (Object.keys(termsTable.columns) as TermsColumn[]).map((id) => contents[id]);
      }),
    },
  ];
}

type InputColumn = Extract<
  TermsColumn,
  | "partner"
  | "subtype"
  | "share"
  | "exclusive"
  | "value"
  | "coMarketing"
  | "support"
  | "years"
  | "paidYears"
  | "approver"
  | "approved"
>;

function termsInputs(
  sample: SampleTerms | undefined,
  language: Language,
  today: number,
): Readonly<Record<InputColumn, CellContent>> {
  const amount = (value: number | undefined) => (value === undefined ? blank : number(value));
  const label = (value: string | undefined) => (value === undefined ? blank : text(value));
  const subtype = partnerTypes.find(({ id }) => id === sample?.subtype);
  const { approval } = sample ?? {};
  return {
    partner: label(sample?.name[language]),
    subtype: label(subtype?.name[language]),
    share: amount(sample?.share),
    exclusive: label(sample && yesNo[sample.exclusive ? "yes" : "no"][language]),
    value: amount(sample?.value),
    coMarketing: amount(sample?.coMarketing),
    support: amount(sample?.support),
    years: amount(sample?.years),
    paidYears: amount(sample?.paidYears),
    approver: label(approval?.by),
    approved: amount(approval && today - approval.daysAgo),
  };
}

function tableStyles(layout: TermsLayout): StyledBlock[] {
  const cells = (id: TermsColumn, last?: TermsColumn) => termCells(layout, id, last);
  return [
    { block: cells("partner", "subtype"), style: "inputNote" },
    { block: cells("share"), style: "smallInputNumber", numberFormat: percentFormat },
    { block: cells("usualLow", "usualHigh"), style: "smallResultNumber", numberFormat: "0%" },
    { block: cells("exclusive"), style: "smallInputNumber" },
    { block: cells("effectiveShare"), style: "smallResultNumber", numberFormat: percentFormat },
    { block: cells("value", "coMarketing"), style: "smallInputNumber", numberFormat: moneyFormat },
    { block: cells("support", "paidYears"), style: "smallInputNumber", numberFormat: "0" },
    { block: cells("cac"), style: "smallResultNumber", numberFormat: moneyFormat },
    { block: cells("saving", "walkAway"), style: "smallResultNumber", numberFormat: percentFormat },
    { block: cells("headroom"), style: "smallResultNumber", numberFormat: pointsFormat },
    { block: cells("savingAllYears", "walkAwayAllYears"), style: "smallResultNumber", numberFormat: percentFormat },
    { block: cells("payback"), style: "smallResultNumber", numberFormat: "0" },
    { block: cells("approver"), style: "inputNote" },
    { block: cells("approved"), style: "smallInputNumber", numberFormat: dateFormat },
    { block: cells("clauses"), style: "smallResultNumber", numberFormat: ofAllClauses },
    { block: cells("check"), style: "check" },
  ];
}

const ofAllClauses = `0" / ${clauseCount}"`;

function clauses(layout: TermsLayout, { language, sample }: TemplateOptions): Cells[] {
  const { clauses: words } = sheetWordsOf(language).terms;
  const { heading, table: block } = layout.clauses;
  const shown = sample ? sampleTerms.filter(({ clauses: settled }) => settled !== undefined) : [];
  const headings = [words.partner, words.check, ...contractClauses.map((name) => name[language]), words.settled];
  return [
    { ...heading, content: [[text(words.heading)]], style: "section" },
    { ...block, content: [headings.map(text)], style: "smallHeader" },
    {
      row: block.row + 1,
      column: block.column,
      content: Array.from({ length: layout.partners }, (_, index) => {
        const row = block.row + 1 + index;
        const partner = shown[index];
        return [
          partner === undefined ? blank : text(partner.name[language]),
          formula(clausesCheckFormula(row, layout, language)),
          ...contractClauses.map((_clause, place) =>
            partner === undefined ? blank : text(yesNo[place < (partner.clauses ?? 0) ? "yes" : "no"][language]),
          ),
          formula(settledFormula(row, language)),
        ];
      }),
    },
  ];
}

function clauseStyles(layout: TermsLayout): StyledBlock[] {
  return [
    { block: clauseCells(layout, clauseColumns.partner), style: "inputNote" },
    { block: clauseCells(layout, clauseColumns.check), style: "check" },
    { block: clauseCells(layout, clauseColumns.first, clauseCount), style: "smallInputNumber" },
    { block: clauseCells(layout, clauseColumns.settled), style: "smallResultNumber", numberFormat: ofAllClauses },
  ];
}

const inPoints = (fraction: number) => Math.round(fraction * 100);
const inPercent = (fraction: number) => `${inPoints(fraction)}%`;

function notes(layout: TermsLayout, language: Language, sample: boolean): Cells {
  const words = sheetWordsOf(language).terms.notes;
  const lines = [
    text(words.usual(inPercent(genericShareRange.low), inPercent(genericShareRange.high))),
    text(words.walkAway),
    text(words.exclusive(inPoints(exclusivityPoints))),
    text(words.cac),
    text(words.payback),
    text(words.money),
    sample ? text(words.sample) : blank,
  ];
  return { ...layout.notes, content: lines.map((line) => [line]), style: "note" };
}

function lists(language: Language): Cells[] {
  const words = sheetWordsOf(language).terms.lists;
  return [
    { ...listHeading, content: [[text(words.yesNo)]], style: "listHeader" },
    { ...yesNoList, content: Object.values(yesNo).map((label) => [text(label[language])]), style: "list" },
    { ...keptHeading, content: [[text(words.kept)]], style: "listHeader" },
    { ...keptCell, content: [[formula(keptFormula())]], style: "smallResultNumber", numberFormat: "0.000" },
  ];
}

function validations(layout: TermsLayout, partners: TableLink<PartnersColumn>, language: Language): ValidationSpec[] {
  const words = sheetWordsOf(language).terms.validation;
  const heading = (id: TermsColumn) => termsTable.columns[id].name[language];
  const rule = (
    block: Block,
    allowed: ValidationRule,
    [title, message]: readonly [string, string],
    more: Partial<Pick<ValidationSpec, "alert" | "prompt">> = {},
  ): ValidationSpec => ({ block, rule: allowed, alert: "stop", title, message, ...more });
  const cells = (id: TermsColumn, last?: TermsColumn) => termCells(layout, id, last);
  const prompt = (id: TermsColumn, message: string) => ({ prompt: { title: heading(id), message } });
  const notNegative = { kind: "decimal", min: 0 } as const;
  const part = { kind: "decimal", min: 0, max: 1 } as const;
  const amount = [words.amountTitle, words.amount] as const;
  const percentage = [words.percentageTitle, words.percentage] as const;
  const yesOrNo = { kind: "list", source: yesNoList } as const;
  const list = [words.listTitle, words.list] as const;
  const whole = ({ low, high }: { readonly low: number; readonly high: number }) =>
    ({ kind: "wholeNumber", min: low, max: high }) as const;
  const [contract, marketing] = [usualRange("contract-duration"), usualRange("co-marketing-budget")];
  const ownPartners = { kind: "listOf", formula: `=${nameOn(partners.sheet, partnerListName)}` } as const;
  const partnerWords = [words.partnerTitle, words.partner] as const;
  const partnerRule = { alert: "warning", ...prompt("partner", words.partnerPrompt) } as const;
  return [
    ...[settingPlaces.directCac, settingPlaces.otherCost, settingPlaces.onboarding].map((block) =>
      rule(block, notNegative, amount),
    ),
    ...[settingPlaces.targetSaving, settingPlaces.retention, settingPlaces.discountRate].map((block) =>
      rule(block, part, percentage),
    ),
    rule(settingPlaces.rampMonths, whole({ low: 1, high: mostMonths }), [words.monthsTitle, words.months]),
    rule(cells("partner"), ownPartners, partnerWords, partnerRule),
    rule(
      cells("subtype"),
      { kind: "listOf", formula: `=${nameOn(partners.sheet, subtypesName)}` },
      [words.subtypeTitle, words.subtype],
      { prompt: { title: words.subtypeTitle, message: words.subtypePrompt } },
    ),
    rule(cells("share"), part, [words.shareTitle, words.share], prompt("share", words.sharePrompt)),
    rule(cells("exclusive"), yesOrNo, list, prompt("exclusive", words.exclusivePrompt(inPoints(exclusivityPoints)))),
    rule(cells("value"), notNegative, amount, prompt("value", words.valuePrompt)),
    rule(
      cells("coMarketing"),
      { kind: "decimal", min: marketing.low, max: marketing.high },
      [words.coMarketingTitle, words.coMarketing(thousands(marketing.low), thousands(marketing.high))],
      { alert: "warning" },
    ),
    rule(
      cells("support"),
      whole(usualRange("support-level")),
      [words.supportTitle, words.support],
      prompt("support", words.support),
    ),
    rule(cells("years"), whole(contract), [words.yearsTitle, words.years(contract.low, contract.high)], {
      alert: "warning",
    }),
    rule(
      cells("paidYears"),
      whole({ low: 1, high: mostPaidYears }),
      [words.yearsTitle, words.paidYears],
      prompt("paidYears", words.paidYearsPrompt),
    ),
    rule(cells("approved"), { kind: "date", from: earliestDay }, [words.dateTitle, words.date]),
    rule(clauseCells(layout, clauseColumns.partner), ownPartners, partnerWords, partnerRule),
    rule(clauseCells(layout, clauseColumns.first, clauseCount), yesOrNo, list),
  ];
}

/** Each colour goes with a text or a sign that says the same. */
function colourRules(layout: TermsLayout, language: Language): ColourRule[] {
  const { checks, settingChecks, clauses: clauseWords } = sheetWordsOf(language).terms;
  const first = (block: Block) => cellAddress(block, "column");
  const asks = (block: Block, ok: string): ColourRule => ({
    block,
    formula: `=AND(${first(block)}<>"",${first(block)}<>${textLiteral(ok)})`,
    ...ruleColours.warning,
  });
  const headroom = termCells(layout, "headroom");
  const answers = clauseCells(layout, clauseColumns.first, clauseCount);
  return [
    asks(termCells(layout, "check"), checks.ok),
    {
      block: headroom,
      formula: `=IF(ISNUMBER(${first(headroom)}),${first(headroom)}<-1E-9,FALSE)`,
      ...ruleColours.bad,
    },
    asks(clauseCells(layout, clauseColumns.check), clauseWords.ok),
    { block: answers, formula: `=${cellAddress(answers)}=${textLiteral(yesNo.yes[language])}`, ...ruleColours.good },
    asks(settingsCheckCell, settingChecks.ok),
  ];
}

function printSetup(layout: TermsLayout, language: Language): PrintSetup {
  return {
    area: layout.printed,
    orientation: "landscape",
    fitToPagesWide: 1,
    ...(layout.partners <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
    margins: { top: 36, bottom: 42, left: 20, right: 20 },
    footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
  };
}
