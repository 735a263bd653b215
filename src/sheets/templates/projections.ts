import { monthStart } from "../../playbook/calendar";
import { judgementLabels } from "../../playbook/projectionJudgement";
import { definitionOf, paths, projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import {
  bases,
  scenarioIds,
  scenarios,
  sources,
  targetLines,
  type ScenarioId,
  type TargetLine,
} from "../../playbook/scenarios";
import type { Scenario } from "../../playbook/scenarios";
import type { SheetWords } from "../../locales/en/sheets";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { sentenceCells } from "../chartSentence";
import { textLiteral } from "../formula";
import { fixed, percent } from "../numberText";
import type {
  Block,
  CellContent,
  Cells,
  ChartSpec,
  ColourRule,
  PrintSetup,
  SheetSpec,
  StyledBlock,
  ValidationSpec,
} from "../spec";
import { palette, ruleColours } from "../styles";
import type { StyleName } from "../styles";
import type { Template, TemplateOptions } from "../template";
import {
  attainmentFormula,
  auditFormula,
  auditTotalFormula,
  dateFormula,
  inputCheck,
  judgedValueFormula,
  monthFormula,
  monthsSentence,
  planStartCheck,
  readingFormula,
  scenarioCheck,
  selectedFormula,
  statusFormula,
  stayingFormula,
  surveyCheck,
  targetCheck,
  tileFormula,
  toCorrectFormula,
  validFormula,
  validPathFormula,
  verdictFormula,
  verdictTileFormula,
  yearFormula,
} from "./projectionsFormulas";
import {
  auditCell,
  audits,
  chartAt,
  columns,
  columnWidths,
  datesBlock,
  headerBlock,
  inputColumns,
  inputPair,
  judgementBlock,
  judgementCell,
  judgementColumn,
  listOf,
  monthBlock,
  monthLines,
  monthRowsOf,
  numbersBlock,
  planStartCell,
  printed,
  readingCell,
  readings,
  pageStarts,
  rowHeights,
  rowOfInput,
  rows,
  scenarioCell,
  selectedCell,
  settingNoteColumn,
  surveyCell,
  used,
  verdictCell,
  type MonthLine,
  type Reading,
} from "./projectionsLayout";
import { projectionNames } from "./projectionsNames";

const formats = {
  partners: "#,##0.0",
  months: "0.0#",
  deals: "#,##0.0#",
  currency: "#,##0",
  percent: "0.0%",
  date: "yyyy-mm-dd",
} as const;

const targets = Object.keys(targetLines) as readonly TargetLine[];

/** With the example, the plan has begun this many months ago. */
const sampleMonthsAgo = 4;

/** Two scenarios over twelve months, from drivers to what the playbook asks of them. */
export const projections: Template = {
  ...inGallery("projections"),
  version: 2,
  amounts: true,
  build(options: TemplateOptions): SheetSpec {
    const { language } = options;
    return {
      templateId: projections.id,
      templateVersion: projections.version,
      language,
      currency: options.currency,
      name: sheetWordsOf(language).projections.sheetName,
      tabColour: palette.navy,
      columnWidths,
      rowHeights: rowHeights(),
      cells: [
        ...introduction(language),
        ...settings(options),
        ...tiles(options),
        ...assumptions(options),
        ...judged(options),
        ...yearResults(options),
        ...chartSentences(language),
        ...scenarioIds.flatMap((scenario) => months(scenario, options)),
        ...arithmeticChecks(language),
        ...notes(options),
        ...lists(language),
      ],
      styled: styledBlocks(),
      merged: merged(),
      tables: [],
      names: projectionNames(),
      validations: validations(language),
      colourRules: colourRules(language),
      charts: charts(options),
      freeze: { rows: rows.whatToDo, columns: columns.firstMonth },
      print: printSetup(language),
      start: { row: rows.numbers, column: inputColumns.base },
    };
  },
};

function unitOf(unit: keyof typeof formats, language: Language, currency: string): string {
  return unit === "currency" ? currency : sheetWordsOf(language).projections.units[unit];
}

function scenarioOf(id: ScenarioId): Scenario {
  return scenarios[id];
}

function introduction(language: Language): Cells[] {
  const { legend, projections: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: columns.label, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: columns.label, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columns.label, content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columns.unit, content: [[text(legend.result), blank, blank]], style: "resultNote" },
    { row: rows.legend, column: columns.unit + 3, content: [[text(legend.check), blank, blank]], style: "check" },
  ];
}

function settings({ language, sample, today }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections;
  const checks = [scenarioCheck(language), planStartCheck(language), surveyCheck(language)];
  return [
    {
      row: rows.scenario,
      column: columns.label,
      content: [words.scenario, words.planStart, words.survey].map((label) => [text(label)]),
      style: "label",
    },
    { ...scenarioCell, content: [[text(scenarios.base.name[language]), blank]], style: "inputNote" },
    {
      ...planStartCell,
      content: [[number(monthStart(today, sample ? -sampleMonthsAgo : 0)), blank]],
      style: "inputNote",
      numberFormat: formats.date,
    },
    { ...surveyCell, content: [[blank, blank]], style: "inputNote", numberFormat: formats.percent },
    {
      row: rows.scenario,
      column: settingNoteColumn,
      content: checks.map((check) => [formula(check)]),
      style: "checkLine",
    },
  ];
}

interface Tile {
  readonly label: string;
  readonly formula: string;
  readonly numberFormat: string;
}

function tiles({ language, currency }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections.tiles;
  const reading = (name: Reading) => ofBoth((scenario) => cellAddress(readingCell(name, scenario)));
  const figures: readonly Tile[] = [
    {
      label: words.activePartners,
      formula: ofBoth((scenario) => cellAddress(judgementCell(scenario, "activePartners", "value"))),
      numberFormat: formats.partners,
    },
    { label: words.revenueShare, formula: reading("runRate"), numberFormat: formats.percent },
    { label: words.roi, formula: reading("roi"), numberFormat: "0%" },
    { label: words.revenue(currency), formula: reading("revenue"), numberFormat: formats.currency },
    { label: words.net(currency), formula: reading("net"), numberFormat: formats.currency },
    { label: words.breakEven, formula: reading("breakEven"), numberFormat: "0" },
  ];
  return [
    { row: rows.tileLabels, column: columns.label, content: [[text(words.verdict)]], style: "tileLabel" },
    {
      row: rows.tileValues,
      column: columns.label,
      content: [[formula(verdictTileFormula(language))]],
      style: "keyResult",
    },
    ...figures.flatMap((tile, index): Cells[] => {
      const column = tileColumn(index);
      return [
        { row: rows.tileLabels, column, content: [[text(tile.label)]], style: "tileLabel" },
        {
          row: rows.tileValues,
          column,
          content: [[formula(tile.formula), blank]],
          style: "keyResult",
          numberFormat: tile.numberFormat,
        },
      ];
    }),
  ];
}

const tileCount = 6;
const tileWidth = 2;

function tileColumn(index: number): number {
  return columns.firstMonth + index * tileWidth;
}

function ofBoth(cell: (scenario: ScenarioId) => string): string {
  return tileFormula(cell("base"), cell("optimistic"));
}

function assumptions({ language, currency }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections.assumptions;
  const scenarioNames = scenarioIds.map((id) => text(scenarios[id].name[language]));
  const header = spread(
    [text(words.name), text(words.unit), ...scenarioNames, text(words.source), text(words.note), text(words.check)],
    [1, 1, 1, 1, 1, inputColumns.check - inputColumns.note, columns.year - inputColumns.check + 1],
  );
  const left = [...projectionNumbers, "path" as const].map((input) => [
    text(labelOf(input, language)),
    text(input === "path" ? "" : unitOf(definitionOf(input).unit, language, currency)),
  ]);
  const staying = scenarioIds.map((scenario) => formula(stayingFormula(scenario)));
  const toCorrect = scenarioIds.map((scenario) => formula(toCorrectFormula(scenario)));
  return [
    { row: rows.assumptionsHeading, column: columns.label, content: [[text(words.heading)]], style: "section" },
    { row: rows.assumptionsHeader, column: columns.label, content: [header], style: "smallHeader" },
    { row: rows.numbers, column: columns.label, content: left, style: "resultNote" },
    ...projectionNumbers.map((input) => inputCells(input)),
    {
      ...inputPair("path"),
      content: [scenarioIds.map((id) => text(paths[scenarioOf(id).defaults.path][language]))],
      style: "inputAmount",
    },
    ...[...projectionNumbers, "path" as const].map((input): Cells => ({
      row: rowOfInput(input),
      column: inputColumns.source,
      content: [
        spread(
          [
            text(sources[bases[input].source][language]),
            text(bases[input].text[language]),
            formula(inputCheck(input, language)),
          ],
          [1, inputColumns.check - inputColumns.note, columns.year - inputColumns.check + 1],
        ),
      ],
    })),
    {
      row: rows.staying,
      column: columns.label,
      content: [
        [text(words.staying), text(unitOf("percent", language, currency)), ...staying, blank, text(words.stayingNote)],
        [text(words.toCorrect), blank, ...toCorrect, blank, text(words.toCorrectNote)],
      ],
    },
  ];
}

function inputCells(input: ProjectionNumber): Cells {
  return {
    ...inputPair(input),
    content: [scenarioIds.map((id) => number(scenarioOf(id).defaults[input]))],
    style: "inputAmount",
    numberFormat: formats[definitionOf(input).unit],
  };
}

function labelOf(input: ProjectionNumber | "path", language: Language): string {
  if (input === "path") return sheetWordsOf(language).projections.assumptions.path;
  const { name, symbol } = definitionOf(input);
  return `${name[language]} (${symbol})`;
}

/** A row of cells that are merged with the blank ones after them. */
function spread(contents: readonly CellContent[], widths: readonly number[]): CellContent[] {
  return contents.flatMap((content, index) => [
    content,
    ...Array.from({ length: (widths[index] ?? 1) - 1 }, () => blank),
  ]);
}

const judgementFields = ["value", "low", "high", "attainment", "status"] as const;

export function targetUnit(line: TargetLine): "partners" | "percent" {
  return line === "activePartners" ? "partners" : "percent";
}

function judged({ language, currency }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections;
  const { judgement } = words;
  const fieldNames = judgementFields.map((field) => text(judgement[field]));
  const checkWidth = columns.year - judgementColumn("optimistic", "status");
  return [
    { row: rows.judgementHeading, column: columns.label, content: [[text(judgement.heading)]], style: "section" },
    {
      row: rows.judgementScenarios,
      column: columns.label,
      content: [
        spread(
          [blank, blank, ...scenarioIds.map((id) => text(scenarios[id].name[language])), blank],
          [1, 1, judgementFields.length, judgementFields.length, checkWidth],
        ),
        spread(
          [
            text(judgement.line),
            text(words.assumptions.unit),
            ...fieldNames,
            ...fieldNames,
            text(words.assumptions.check),
          ],
          [1, 1, ...Array.from({ length: 2 * judgementFields.length }, () => 1), checkWidth],
        ),
      ],
      style: "smallHeader",
    },
    {
      row: rows.judgement,
      column: columns.label,
      content: targets.map((line) => [
        text(targetLines[line][language]),
        text(unitOf(targetUnit(line), language, currency)),
        ...scenarioIds.flatMap((scenario) => judgedLine(scenario, line, language)),
        ...spread([formula(targetCheck(line, language))], [checkWidth]),
      ]),
    },
    {
      row: rows.verdict,
      column: columns.label,
      content: [
        [
          text(judgement.verdict),
          blank,
          ...scenarioIds.flatMap((scenario) => [
            blank,
            blank,
            blank,
            blank,
            formula(verdictFormula(scenario, language)),
          ]),
        ],
      ],
    },
  ];
}

function judgedLine(scenario: ScenarioId, line: TargetLine, language: Language): CellContent[] {
  const { low, high } = scenarioOf(scenario).targets[line];
  return [
    formula(judgedValueFormula(scenario, line)),
    number(low),
    high === undefined ? blank : number(high),
    formula(attainmentFormula(scenario, line)),
    formula(statusFormula(scenario, line, language)),
  ];
}

const readingUnits: Readonly<Record<Reading, "currency" | "percent" | "month" | undefined>> = {
  revenue: "currency",
  investment: "currency",
  net: "currency",
  runRate: "percent",
  yearShare: "percent",
  roi: "percent",
  roiWithSavings: "percent",
  roiWithFees: "percent",
  savings: "currency",
  breakEven: "month",
  met: undefined,
};

function readingFormat(reading: Reading): string {
  const unit = readingUnits[reading];
  return unit === "currency" || unit === "percent" ? formats[unit] : "0";
}

function yearResults({ language, currency }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections;
  const unit = (reading: Reading) => {
    const id = readingUnits[reading];
    return id === undefined ? "" : id === "currency" ? currency : words.units[id];
  };
  const header = [
    words.readings.name,
    words.assumptions.unit,
    ...scenarioIds.map((id) => scenarios[id].name[language]),
  ];
  return [
    { row: rows.readingsHeading, column: columns.label, content: [[text(words.readings.heading)]], style: "section" },
    { row: rows.readingsHeader, column: columns.label, content: [header.map(text)], style: "smallHeader" },
    {
      row: rows.readings,
      column: columns.label,
      content: readings.map((reading) => [
        text(words.readings[reading]),
        text(unit(reading)),
        ...scenarioIds.map((scenario) => formula(readingFormula(reading, scenario, language))),
      ]),
    },
  ];
}

const lineUnits: Readonly<Record<MonthLine, "partners" | "deals" | "currency" | "percent">> = {
  planned: "partners",
  start: "partners",
  churned: "partners",
  added: "partners",
  end: "partners",
  productive: "partners",
  deals: "deals",
  partnerRevenue: "currency",
  directRevenue: "currency",
  totalRevenue: "currency",
  revenueShare: "percent",
  fees: "currency",
  investment: "currency",
  partnerCac: "currency",
  loadedCac: "currency",
  cacReduction: "percent",
  loadedCacReduction: "percent",
  cacSavings: "currency",
  net: "currency",
  cumulativeRevenue: "currency",
  cumulativeInvestment: "currency",
  cumulativeNet: "currency",
  cumulativeRoi: "percent",
  satisfaction: "percent",
};

/** Lines that the others lead to. */
const keyLines: readonly MonthLine[] = ["end", "partnerRevenue", "net", "cumulativeNet"];

const monthFormats = { partners: "#,##0.00", deals: "#,##0.00", currency: "#,##0", percent: "0.0%" } as const;

function months(scenario: ScenarioId, { language, currency }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections.months;
  const at = monthRowsOf(scenario);
  const numbers = Array.from({ length: MONTHS }, (_, index) => index + 1);
  const header = headerBlock(scenario);
  return [
    {
      row: at.heading,
      column: columns.label,
      content: [[text(words.heading(scenarios[scenario].name[language]))]],
      style: "section",
    },
    {
      row: at.header,
      column: columns.label,
      content: [[text(words.line), text(words.unit), ...numbers.map(number), text(words.year)]],
      style: "smallHeader",
    },
    {
      row: at.dates,
      column: columns.label,
      content: [
        [
          text(words.from),
          text(sheetWordsOf(language).projections.units.date),
          ...numbers.map((month) =>
            formula(dateFormula(cellAddress({ ...header, column: header.column + month - 1 }, "row"))),
          ),
          blank,
        ],
      ],
    },
    {
      row: at.lines,
      column: columns.label,
      content: monthLines.map((line) => {
        const year = yearFormula(scenario, line);
        return [
          text(words[line]),
          text(unitOf(lineUnits[line], language, currency)),
          ...numbers.map((month) => formula(monthFormula(scenario, line, month, language))),
          year === undefined ? blank : formula(year),
        ];
      }),
    },
  ];
}

function arithmeticChecks(language: Language): Cells[] {
  const words = sheetWordsOf(language).projections;
  const header = [words.audit.name, "", ...scenarioIds.map((id) => scenarios[id].name[language])];
  return [
    { row: rows.auditHeading, column: columns.label, content: [[text(words.audit.heading)]], style: "section" },
    { row: rows.auditHeader, column: columns.label, content: [header.map(text)], style: "smallHeader" },
    {
      row: rows.audits,
      column: columns.label,
      content: audits.map((audit) => [
        text(words.audit[audit]),
        blank,
        ...scenarioIds.map((scenario) => formula(auditFormula(audit, scenario, language))),
      ]),
    },
    {
      row: rows.auditTotal,
      column: columns.label,
      content: [
        [
          text(words.audit.total),
          blank,
          ...scenarioIds.map((scenario) => formula(auditTotalFormula(scenario, language))),
        ],
      ],
    },
  ];
}

function notes({ language, sample }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).projections.notes;
  const column = columns.label;
  const lines = (all: readonly string[]) => all.map((line) => [text(line)]);
  return [
    {
      row: rows.firstNotes,
      column,
      content: lines([sample ? words.sample : words.empty, words.sources]),
      style: "note",
    },
    {
      row: rows.secondNotes,
      column,
      content: lines([words.fractions, words.productive, words.net, words.loaded, words.judged, words.readings]),
      style: "note",
    },
  ];
}

function lists(language: Language): Cells[] {
  const list = (id: Parameters<typeof listOf>[0], labels: readonly string[]): Cells => ({
    ...listOf(id),
    content: labels.map((label) => [text(label)]),
    style: "list",
  });
  const named = (labels: Readonly<Record<string, Readonly<Record<Language, string>>>>) =>
    Object.values(labels).map((label) => label[language]);
  return [
    {
      row: rows.title,
      column: columns.list,
      content: [[text(sheetWordsOf(language).lists)]],
      style: "label",
    },
    list(
      "scenarios",
      scenarioIds.map((id) => scenarios[id].name[language]),
    ),
    list("paths", named(paths)),
    list("sources", named(sources)),
    { ...selectedCell, content: [[formula(selectedFormula())]], style: "list" },
    ...limits(language),
  ];
}

/** What an input may be, and whether each scenario's is. */
function limits(language: Language): Cells[] {
  const words = sheetWordsOf(language).projections;
  return [
    {
      row: rows.assumptionsHeader,
      column: columns.least,
      content: [[text(words.limits.least), text(words.limits.most), text(words.limits.valid), blank]],
      style: "listHeader",
    },
    {
      ...numbersBlock(columns.least),
      content: projectionNumbers.map((input) => [
        number(definitionOf(input).min),
        number(definitionOf(input).max),
        ...scenarioIds.map((scenario) => formula(validFormula(input, scenario))),
      ]),
      style: "list",
    },
    {
      row: rows.path,
      column: columns.valid,
      content: [scenarioIds.map((scenario) => formula(validPathFormula(scenario)))],
      style: "list",
    },
  ];
}

function styledBlocks(): StyledBlock[] {
  const width = (block: Block, last: number): Block => ({ ...block, columns: last - block.column + 1 });
  const inputRows = projectionNumbers.length + 1;
  const line = (row: number, column: number, style: StyleName, rowCount = 1, columnCount = 1): StyledBlock => ({
    block: { row, column, rows: rowCount, columns: columnCount },
    style,
  });
  return [
    { block: used, style: "base" },
    line(rows.numbers, inputColumns.source, "inputNote", inputRows, inputColumns.check - inputColumns.source),
    line(rows.numbers, inputColumns.check, "check", inputRows, columns.year - inputColumns.check + 1),
    line(rows.staying, columns.label, "resultNote", 2, 2),
    {
      block: { row: rows.staying, column: inputColumns.base, rows: 1, columns: 2 },
      style: "amount",
      numberFormat: "0.00%",
    },
    {
      block: { row: rows.toCorrect, column: inputColumns.base, rows: 1, columns: 2 },
      style: "amount",
      numberFormat: "0",
    },
    line(rows.staying, inputColumns.note, "note", 2),
    ...judgementStyles(),
    line(rows.readings, columns.label, "resultNote", readings.length, 2),
    ...readings.map((reading): StyledBlock => ({
      block: { ...readingCell(reading, "base"), rows: 1, columns: 2 },
      style: reading === "met" ? "keyAmount" : "amount",
      numberFormat: readingFormat(reading),
    })),
    ...scenarioIds.flatMap((scenario) => [
      line(monthRowsOf(scenario).dates, columns.label, "resultNote", 1, 2),
      {
        block: width(datesBlock(scenario), columns.year),
        style: "amount" as const,
        numberFormat: "yyyy-mm",
      },
      ...monthLines.flatMap((name) => monthStyles(scenario, name)),
    ]),
    line(rows.audits, columns.label, "resultNote", audits.length, 2),
    line(rows.audits, inputColumns.base, "check", audits.length, 2),
    line(rows.auditTotal, columns.label, "keyLine", 1, 2),
    {
      block: { row: rows.auditTotal, column: inputColumns.base, rows: 1, columns: 2 },
      style: "keyAmount",
      numberFormat: "0",
    },
  ];
}

function monthStyles(scenario: ScenarioId, line: MonthLine): StyledBlock[] {
  const block = monthBlock(scenario, line);
  const key = keyLines.includes(line);
  return [
    { block: { ...block, column: columns.label, columns: 2 }, style: key ? "keyLine" : "resultNote" },
    {
      block: { ...block, columns: MONTHS + 1 },
      style: key ? "keyAmount" : "amount",
      numberFormat: monthFormats[lineUnits[line]],
    },
  ];
}

function judgementStyles(): StyledBlock[] {
  const last = judgementColumn("optimistic", "status");
  return [
    {
      block: { row: rows.judgement, column: columns.label, rows: targets.length, columns: 2 },
      style: "smallResultText",
    },
    ...scenarioIds.flatMap((scenario): StyledBlock[] => [
      ...targets.flatMap((line): StyledBlock[] => {
        const numberFormat = formats[targetUnit(line)];
        const at = (field: (typeof judgementFields)[number], count: number): Block => ({
          ...judgementCell(scenario, line, field),
          rows: 1,
          columns: count,
        });
        return [
          { block: at("value", 1), style: "amount", numberFormat },
          { block: at("low", 2), style: "inputAmount", numberFormat },
        ];
      }),
      { block: judgementBlock(scenario, "attainment"), style: "amount", numberFormat: "0%" },
      { block: judgementBlock(scenario, "status"), style: "smallResultText" },
    ]),
    {
      block: { row: rows.judgement, column: last + 1, rows: targets.length, columns: columns.year - last },
      style: "check",
    },
    { block: { row: rows.verdict, column: columns.label, rows: 1, columns: last }, style: "keyLine" },
  ];
}

function merged(): Block[] {
  const inRow = (row: number, column: number, last: number): Block => ({
    row,
    column,
    rows: 1,
    columns: last - column + 1,
  });
  const inputRows = [rows.assumptionsHeader, ...[...projectionNumbers, "path" as const].map(rowOfInput)];
  const optimistic = judgementColumn("optimistic", "value");
  const last = judgementColumn("optimistic", "status");
  return [
    ...drawnLines.map((_, index) => chartAt(index).sentence),
    inRow(rows.legend, columns.unit, columns.unit + 2),
    inRow(rows.legend, columns.unit + 3, columns.unit + 5),
    ...[scenarioCell, planStartCell, surveyCell].map(({ row, column }) => inRow(row, column, column + 1)),
    ...Array.from({ length: tileCount }, (_, index) => tileColumn(index)).flatMap((column) =>
      [rows.tileLabels, rows.tileValues].map((row) => inRow(row, column, column + tileWidth - 1)),
    ),
    ...inputRows.flatMap((row) => [
      inRow(row, inputColumns.note, inputColumns.check - 1),
      inRow(row, inputColumns.check, columns.year),
    ]),
    inRow(rows.judgementScenarios, columns.firstMonth, optimistic - 1),
    inRow(rows.judgementScenarios, optimistic, last),
    inRow(rows.judgementScenarios, last + 1, columns.year),
    ...[rows.judgementHeader, ...targets.map((_, index) => rows.judgement + index)].map((row) =>
      inRow(row, last + 1, columns.year),
    ),
  ];
}

function validations(language: Language): ValidationSpec[] {
  const { validation: words, checks } = sheetWordsOf(language).projections;
  const list = (block: Block, source: Block, title: string, message: string): ValidationSpec => ({
    block,
    rule: { kind: "list", source },
    alert: "stop",
    title,
    message,
  });
  return [
    list(scenarioCell, listOf("scenarios"), words.scenarioTitle, words.list),
    list(inputPair("path"), listOf("paths"), words.pathTitle, words.path),
    list(
      { ...numbersBlock(inputColumns.source), rows: projectionNumbers.length + 1 },
      listOf("sources"),
      words.sourceTitle,
      words.list,
    ),
    {
      block: planStartCell,
      rule: { kind: "date", from: "2000-01-01" },
      alert: "stop",
      title: words.dateTitle,
      message: words.date,
    },
    {
      block: surveyCell,
      rule: { kind: "decimal", min: 0, max: 1 },
      alert: "warning",
      title: words.surveyTitle,
      message: checks.survey,
    },
    ...projectionNumbers.map((input): ValidationSpec => {
      const { min, max } = definitionOf(input);
      return {
        block: inputPair(input),
        rule: { kind: "decimal", min, max },
        alert: "warning",
        title: words.numberTitle,
        message: words.number,
      };
    }),
    ...scenarioIds.map((scenario): ValidationSpec => ({
      block: judgementBlock(scenario, "low", 2),
      rule: { kind: "decimal", min: 0 },
      alert: "warning",
      title: words.targetTitle,
      message: words.target,
    })),
  ];
}

/** Each colour goes with a text that says the same. */
function colourRules(language: Language): ColourRule[] {
  const words = sheetWordsOf(language).projections;
  const ok = textLiteral(words.checks.ok);
  const first = (block: Block) => cellAddress(block, "column");
  const settingChecks: Block = { row: rows.scenario, column: settingNoteColumn, rows: 3, columns: 1 };
  const inputChecks: Block = {
    ...numbersBlock(inputColumns.check, columns.year - inputColumns.check + 1),
    rows: projectionNumbers.length + 1,
  };
  const auditBlock: Block = { ...auditCell(audits[0], "base"), rows: audits.length, columns: 2 };
  const toCorrect: Block = { row: rows.toCorrect, column: inputColumns.base, rows: 1, columns: 2 };
  return [
    {
      block: settingChecks,
      formula: `=AND(${first(settingChecks)}<>${ok},${first(settingChecks)}<>${textLiteral(words.surveyNote)})`,
      ...ruleColours.bad,
    },
    { block: inputChecks, formula: `=${first(inputChecks)}<>${ok}`, ...ruleColours.warning },
    { block: toCorrect, formula: `=${cellAddress(toCorrect)}>0`, ...ruleColours.bad },
    ...scenarioIds.flatMap((scenario): ColourRule[] => {
      const status = judgementBlock(scenario, "status");
      const is = (label: string) => `=${first(status)}=${textLiteral(label)}`;
      const verdict: Block = { ...verdictCell(scenario), rows: 1, columns: 1 };
      return [
        { block: status, formula: is(judgementLabels.below[language]), ...ruleColours.bad },
        { block: status, formula: is(judgementLabels.noValue[language]), ...ruleColours.warning },
        { block: status, formula: is(judgementLabels.met[language]), ...ruleColours.good },
        { block: status, formula: is(judgementLabels.aboveRange[language]), ...ruleColours.good },
        {
          block: verdict,
          formula: `=${cellAddress(verdict)}=${textLiteral(words.judgement.met)}`,
          ...ruleColours.good,
          bold: true,
        },
        {
          block: verdict,
          formula: `=${cellAddress(verdict)}=${textLiteral(words.judgement.notMet)}`,
          ...ruleColours.bad,
          bold: true,
        },
      ];
    }),
    { block: auditBlock, formula: `=${cellAddress(auditBlock)}=${textLiteral(words.audit.off)}`, ...ruleColours.bad },
  ];
}

const seriesColours: Readonly<Record<ScenarioId, string>> = {
  base: palette.baseSeries,
  optimistic: palette.otherSeries,
};

interface DrawnLine {
  readonly name: string;
  readonly kind: ChartSpec["kind"];
  readonly line: MonthLine;
  readonly title: (words: SheetWords["projections"]["charts"], currency: string) => string;
  readonly numberFormat: string;
  /** A number of the line inside the sentence. */
  readonly written: (value: string) => string;
}

const drawnAmount = { numberFormat: formats.currency, written: (value: string) => fixed(value) };

const drawnLines: readonly DrawnLine[] = [
  {
    name: "PartnerShare",
    kind: "line",
    line: "revenueShare",
    title: ({ share }) => share,
    numberFormat: "0%",
    written: (value) => percent(value, 1),
  },
  {
    name: "PartnerRevenue",
    kind: "column",
    line: "partnerRevenue",
    title: ({ revenue }, currency) => revenue(currency),
    ...drawnAmount,
  },
  {
    name: "CumulativeNet",
    kind: "line",
    line: "cumulativeNet",
    title: ({ cumulativeNet }, currency) => cumulativeNet(currency),
    ...drawnAmount,
  },
];

function chartSentences(language: Language): Cells[] {
  return drawnLines.map(({ line, written }, index) =>
    sentenceCells(chartAt(index).sentence, monthsSentence(line, written, language), "wrappedNote"),
  );
}

function charts({ language, currency }: TemplateOptions): ChartSpec[] {
  const words = sheetWordsOf(language).projections.charts;
  return drawnLines.map(({ name, kind, line, title, numberFormat }, index) => ({
    name,
    kind,
    stacked: false,
    title: title(words, currency),
    categories: headerBlock("base"),
    series: scenarioIds.map((scenario) => ({
      name: scenarios[scenario].name[language],
      values: monthBlock(scenario, line),
      colour: seriesColours[scenario],
    })),
    ...chartAt(index),
    valueAxis: { numberFormat },
    gapWidth: 60,
    legend: true,
  }));
}

function printSetup(language: Language): PrintSetup {
  return {
    area: printed,
    orientation: "landscape",
    fitToPagesWide: 1,
    pageStarts,
    margins: { top: 36, bottom: 42, left: 28, right: 28 },
    footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
  };
}
