import { definitionOf } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import { drivers, usualChange, type Driver } from "../../playbook/tornado";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { sentenceCells } from "../chartSentence";
import { textLiteral } from "../formula";
import type { LinkedWorkbook } from "../linkedWorkbook";
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
import { palette, ruleColours, type StyleName } from "../styles";
import type { Template, TemplateOptions } from "../template";
import {
  bridgeCheckFormula,
  bridgeFormula,
  driverFormula,
  endsFormula,
  gapFormula,
  growthFormula,
  linksOf,
  passedFormula,
  pathFormula,
  scenarioFormula,
  soFarFormula,
  stateFormula,
  stayingFormula,
  changeFormula,
  tornadoFormula,
  tornadoSentence,
  varianceFormula,
  varianceStateFormula,
  workingFormula,
  workingsCheckFormula,
  workingYearFormula,
  type Links,
} from "./sensitivityFormulas";
import {
  bridgeCell,
  bridgeColumns,
  bridgeSteps,
  changeCell,
  changeNames,
  columns,
  columnWidths,
  driverBlock,
  driverCell,
  driverColumns,
  endsBlock,
  gapCell,
  gapColumns,
  gapLines,
  growthCell,
  monthsHeader,
  passedCell,
  pathCell,
  printed,
  retentionChangeCell,
  pageStarts,
  rowHeights,
  rows,
  scenarioCell,
  stateCell,
  tornadoBlock,
  tornadoChart,
  tornadoColumns,
  tornadoSentencePlace,
  used,
  varianceBlock,
  varianceLines,
  workings,
  type BridgeStep,
  type DriverField,
  type GapLine,
  type VarianceLine,
  type Variant,
} from "./sensitivityLayout";

const formats = { money: "#,##0", count: "#,##0.00", percent: "0.0%", date: "yyyy-mm-dd" } as const;
type Unit = keyof typeof formats;

/** What moves a scenario, what its targets need, and how what happened compares with it. */
export const sensitivity: Template = {
  ...inGallery("sensitivity"),
  version: 2,
  amounts: true,
  needs: ["partners", "deals", "projections"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, currency } = options;
    const links = linksOf(workbook);
    const sheet: SheetInputs = { language, currency, links };
    return {
      templateId: sensitivity.id,
      templateVersion: sensitivity.version,
      language,
      currency,
      name: sheetWordsOf(language).sensitivity.sheetName,
      tabColour: palette.navy,
      columnWidths,
      rowHeights: rowHeights(),
      cells: [
        ...introduction(language),
        ...settings(sheet),
        ...gaps(sheet),
        ...tornado(sheet),
        sentenceCells(tornadoSentencePlace, tornadoSentence(language, currency)),
        ...variance(sheet),
        ...bridge(sheet),
        notes(language),
        ...driverWorkings(sheet),
        ...partnerWorkings(sheet),
      ],
      styled: styledBlocks(),
      merged: merged(),
      tables: [],
      names: [
        { name: changeNames.relative, block: changeCell },
        { name: changeNames.retention, block: retentionChangeCell },
      ],
      validations: validations(language),
      colourRules: colourRules(language),
      charts: [chart(sheet)],
      freeze: { rows: rows.whatToDo, columns: columns.firstMonth },
      print: printSetup(language),
      start: { row: changeCell.row, column: changeCell.column },
    };
  },
};

interface SheetInputs {
  readonly language: Language;
  readonly currency: string;
  readonly links: Links;
}

function introduction(language: Language): Cells[] {
  const { legend, sensitivity: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: columns.label, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: columns.label, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columns.label, content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columns.unit, content: [[text(legend.result), blank, blank]], style: "resultNote" },
    { row: rows.legend, column: columns.unit + 3, content: [[text(legend.check), blank, blank]], style: "check" },
  ];
}

function settings({ language, links }: SheetInputs): Cells[] {
  const words = sheetWordsOf(language).sensitivity;
  return [
    {
      row: rows.scenario,
      column: columns.label,
      content: [words.scenario, words.changeBy, words.retentionBy].map((label) => [text(label)]),
      style: "label",
    },
    { ...scenarioCell, content: [[formula(scenarioFormula(links)), blank]], style: "keyLine" },
    { ...stateCell, content: [[formula(stateFormula(links, language))]], style: "checkLine" },
    { ...changeCell, content: [[number(usualChange.relative)]], style: "inputAmount", numberFormat: "0%" },
    { ...retentionChangeCell, content: [[number(usualChange.retention)]], style: "inputAmount", numberFormat: "0%" },
  ];
}

const gapUnits: Readonly<Record<GapLine, Unit>> = {
  dealsForShare: "count",
  budgetForRoi: "money",
  shareForCac: "percent",
};

function gaps({ language, currency, links }: SheetInputs): Cells[] {
  const words = sheetWordsOf(language).sensitivity.gaps;
  const unit: Readonly<Record<GapLine, string>> = {
    dealsForShare: words.dealsUnit,
    budgetForRoi: currency,
    shareForCac: "%",
  };
  const header = [words.name, words.unit, words.target, words.plan, words.needed, words.room, words.reading];
  const fields = ["target", "plan", "needed", "room", "reading"] as const;
  return [
    { row: rows.gapsHeading, column: columns.label, content: [[text(words.heading)]], style: "section" },
    {
      row: rows.gapsHeader,
      column: columns.label,
      content: [[...header.map(text), ...blanks(readingWidth - 1)]],
      style: "smallHeader",
    },
    {
      row: rows.gaps,
      column: columns.label,
      content: gapLines.map((line) => [
        text(words[line]),
        text(unit[line]),
        ...fields.map((field) => formula(gapFormula(line, field, links, language))),
        ...blanks(readingWidth - 1),
      ]),
    },
  ];
}

const readingWidth = 3;

function blanks(count: number): CellContent[] {
  return Array.from({ length: count }, () => blank);
}

function tornado({ language, currency, links }: SheetInputs): Cells[] {
  const words = sheetWordsOf(language).sensitivity.tornado;
  const header = [
    words.driver,
    words.place,
    words.netDown(currency),
    words.netUp(currency),
    words.spread(currency),
    words.changeDown(currency),
    words.changeUp(currency),
  ];
  return [
    { row: rows.tornadoHeading, column: columns.label, content: [[text(words.heading)]], style: "section" },
    { row: rows.tornadoHeader, column: columns.label, content: [header.map(text)], style: "smallHeader" },
    {
      row: rows.tornado,
      column: columns.label,
      content: drivers.map((_, index) => [
        formula(tornadoFormula("driver", index, language)),
        number(index + 1),
        formula(tornadoFormula("netLower", index, language)),
        formula(tornadoFormula("netHigher", index, language)),
        formula(tornadoFormula("spread", index, language)),
        formula(changeFormula("netLower", index, links, language)),
        formula(changeFormula("netHigher", index, links, language)),
      ]),
    },
  ];
}

const varianceUnits: Readonly<Record<VarianceLine, "partners" | "deals" | "money">> = {
  planPartners: "partners",
  actualPartners: "partners",
  planDeals: "deals",
  actualDeals: "deals",
  planRevenue: "money",
  actualRevenue: "money",
};

function variance({ language, currency, links }: SheetInputs): Cells[] {
  const words = sheetWordsOf(language).sensitivity.variance;
  const months = Array.from({ length: MONTHS }, (_, index) => index + 1);
  const unit = { partners: words.partnersUnit, deals: words.dealsUnit, money: currency } as const;
  return [
    { row: rows.varianceHeading, column: columns.label, content: [[text(words.heading)]], style: "section" },
    {
      row: rows.varianceState,
      column: columns.label,
      content: [[formula(varianceStateFormula(links, language))]],
      style: "checkLine",
    },
    {
      row: rows.varianceHeader,
      column: columns.label,
      content: [[text(words.month), text(words.unit), ...months.map(number), text(words.total)]],
      style: "smallHeader",
    },
    {
      row: rows.varianceEnds,
      column: columns.label,
      content: [
        [
          text(words.endsBefore),
          text(words.dateUnit),
          ...months.map((month) =>
            formula(
              endsFormula(cellAddress({ ...monthsHeader, column: monthsHeader.column + month - 1 }, "row"), links),
            ),
          ),
          formula(passedFormula(links, language)),
        ],
      ],
    },
    {
      row: rows.variance,
      column: columns.label,
      content: varianceLines.map((line) => [
        text(words[line]),
        text(unit[varianceUnits[line]]),
        ...months.map((month) => formula(varianceFormula(line, month, links, language))),
        formula(soFarFormula(line)),
      ]),
    },
  ];
}

const bridgeUnits: Readonly<Record<BridgeStep, Unit>> = {
  partners: "count",
  productivity: "count",
  dealSize: "money",
  revenue: "money",
};

function bridge({ language, currency, links }: SheetInputs): Cells[] {
  const { bridge: words, variance: units } = sheetWordsOf(language).sensitivity;
  const unit: Readonly<Record<BridgeStep, string>> = {
    partners: units.partnersUnit,
    productivity: units.dealsUnit,
    dealSize: currency,
    revenue: currency,
  };
  const fields = ["plan", "actual", "effect"] as const;
  return [
    {
      row: rows.bridgeHeader,
      column: columns.label,
      content: [
        [text(words.heading), text(units.unit), text(words.plan), text(words.actual), text(words.effect(currency))],
      ],
      style: "smallHeader",
    },
    {
      row: rows.bridge,
      column: columns.label,
      content: bridgeSteps.map((step) => [
        text(words[step]),
        text(unit[step]),
        ...fields.map((field) => formula(bridgeFormula(step, field, links))),
      ]),
    },
    {
      row: rows.bridgeCheck,
      column: columns.label,
      content: [[text(words.check), blank, blank, blank, formula(bridgeCheckFormula(language))]],
      style: "check",
    },
  ];
}

function notes(language: Language): Cells {
  const words = sheetWordsOf(language).sensitivity.notes;
  return {
    row: rows.notes,
    column: columns.label,
    content: [words.limits, words.bridge].map((line) => [text(line)]),
    style: "note",
  };
}

const driverFields = Object.keys(driverColumns) as readonly DriverField[];

function driverWorkings({ language, currency, links }: SheetInputs): Cells[] {
  const { drivers: words } = sheetWordsOf(language).sensitivity;
  const { units } = sheetWordsOf(language).projections;
  const unitOf = (driver: Driver) => {
    const { unit } = definitionOf(driver);
    return unit === "currency" ? currency : units[unit];
  };
  return [
    { row: rows.driversHeading, column: columns.label, content: [[text(words.heading)]], style: "section" },
    {
      row: rows.driversHeader,
      column: columns.label,
      content: [[text(words.name), text(words.unit), ...driverFields.map((field) => text(words[field]))]],
      style: "smallHeader",
    },
    {
      row: rows.drivers,
      column: columns.label,
      content: drivers.map((driver) => [
        text(definitionOf(driver).name[language]),
        text(unitOf(driver)),
        ...driverFields.map((field) => formula(driverFormula(driver, field, links, language))),
      ]),
    },
    {
      row: rows.growth,
      column: columns.label,
      content: [
        [text(words.growth), text(units.percent), formula(growthFormula(links, language))],
        [text(words.path), blank, formula(pathFormula(links, language))],
      ],
    },
  ];
}

function partnerWorkings({ language, links }: SheetInputs): Cells[] {
  const words = sheetWordsOf(language).sensitivity.workings;
  const months = Array.from({ length: MONTHS }, (_, index) => index + 1);
  return [
    { row: rows.workingsHeading, column: columns.label, content: [[text(words.heading)]], style: "section" },
    {
      row: rows.workingsHeader,
      column: columns.label,
      content: [[text(words.line), text(words.staying), ...months.map(number), text(words.year)]],
      style: "smallHeader",
    },
    {
      row: rows.workings,
      column: columns.label,
      content: workings.map(({ variant, line }) => [
        text(words[line](variantName(variant, language))),
        line === "end" || variant.driver === "rampMonths" ? formula(stayingFormula(variant, language)) : blank,
        ...months.map((month) => formula(workingFormula(variant, line, month, links, language))),
        formula(workingYearFormula(variant, line, language)),
      ]),
    },
    {
      row: rows.workingsCheck,
      column: columns.label,
      content: [[text(words.check), ...blanks(2), formula(workingsCheckFormula(links, language))]],
      style: "check",
    },
  ];
}

function variantName({ driver, side }: Variant, language: Language): string {
  const words = sheetWordsOf(language).sensitivity.workings;
  return driver === undefined ? words.plan : words[side](definitionOf(driver).symbol);
}

function styledBlocks(): StyledBlock[] {
  const block = (row: number, column: number, rowCount: number, columnCount: number): Block => ({
    row,
    column,
    rows: rowCount,
    columns: columnCount,
  });
  const labels = (row: number, count: number, style: StyleName = "resultNote"): StyledBlock => ({
    block: block(row, columns.label, count, 2),
    style,
  });
  return [
    { block: used, style: "base" },
    labels(rows.gaps, gapLines.length),
    ...gapLines.map((line): StyledBlock => ({
      block: block(gapCell(line, "target").row, gapColumns.target, 1, 4),
      style: "amount",
      numberFormat: formats[gapUnits[line]],
    })),
    { block: block(rows.gaps, gapColumns.target, gapLines.length, 1), numberFormat: "0%" },
    { block: block(rows.gaps, gapColumns.reading, gapLines.length, readingWidth), style: "check" },
    { block: tornadoBlock("driver"), style: "resultNote" },
    { block: tornadoBlock("place"), style: "smallResultNumber", numberFormat: "0" },
    {
      block: block(rows.tornado, tornadoColumns.netLower, drivers.length, 5),
      style: "amount",
      numberFormat: formats.money,
    },
    labels(rows.varianceEnds, 1 + varianceLines.length),
    { block: block(endsBlock.row, endsBlock.column, 1, MONTHS), style: "amount", numberFormat: formats.date },
    { block: { ...passedCell, rows: 1, columns: 1 }, style: "keyAmount", numberFormat: "0" },
    ...varianceLines.map((line): StyledBlock => ({
      block: { ...varianceBlock(line), columns: MONTHS + 1 },
      style: "amount",
      numberFormat: varianceFormat(line),
    })),
    labels(rows.bridge, bridgeSteps.length - 1),
    labels(rows.bridge + bridgeSteps.length - 1, 1, "keyLine"),
    ...bridgeSteps.flatMap((step): StyledBlock[] => {
      const style = step === "revenue" ? "keyAmount" : "amount";
      return [
        {
          block: { ...bridgeCell(step, "plan"), rows: 1, columns: 2 },
          style,
          numberFormat: formats[bridgeUnits[step]],
        },
        {
          block: { ...bridgeCell(step, "effect"), rows: 1, columns: 1 },
          style,
          numberFormat: "#,##0;-#,##0;0",
        },
      ];
    }),
    labels(rows.drivers, drivers.length + 2),
    ...drivers.map((driver): StyledBlock => ({
      block: { ...driverCell(driver, "value"), rows: 1, columns: 3 },
      style: "amount",
      numberFormat: driverFormat(driver),
    })),
    { block: driverBlock("netLower", 3), style: "amount", numberFormat: formats.money },
    { block: driverBlock("shareLower", 4), style: "amount", numberFormat: formats.percent },
    { block: driverBlock("place"), style: "smallResultNumber", numberFormat: "0" },
    { block: { ...growthCell, rows: 1, columns: 1 }, style: "amount", numberFormat: formats.percent },
    { block: { ...pathCell, rows: 1, columns: 1 }, style: "amount" },
    labels(rows.workings, workings.length),
    { block: block(rows.workings, columns.unit, workings.length, 1), style: "amount", numberFormat: "0.00%" },
    {
      block: block(rows.workings, columns.firstMonth, workings.length, MONTHS + 1),
      style: "amount",
      numberFormat: formats.count,
    },
  ];
}

function varianceFormat(line: VarianceLine): string {
  if (varianceUnits[line] === "money") return formats.money;
  return formats.count;
}

function driverFormat(driver: Driver): string {
  const { unit } = definitionOf(driver);
  if (unit === "percent") return formats.percent;
  return unit === "currency" ? formats.money : formats.count;
}

function merged(): Block[] {
  const inRow = (row: number, column: number, count: number): Block => ({ row, column, rows: 1, columns: count });
  return [
    inRow(rows.legend, columns.unit, 3),
    inRow(rows.legend, columns.unit + 3, 3),
    inRow(rows.scenario, scenarioCell.column, 2),
    ...[rows.gapsHeader, ...gapLines.map((line) => gapCell(line, "reading").row)].map((row) =>
      inRow(row, gapColumns.reading, readingWidth),
    ),
    inRow(rows.bridgeCheck, columns.label, 4),
    inRow(rows.workingsCheck, columns.label, 3),
  ];
}

function validations(language: Language): ValidationSpec[] {
  const words = sheetWordsOf(language).sensitivity.validation;
  return [
    {
      block: { ...changeCell, rows: retentionChangeCell.row - changeCell.row + 1 },
      rule: { kind: "decimal", min: 0, max: 1 },
      alert: "warning",
      title: words.title,
      message: words.message,
    },
  ];
}

/** Each colour goes with a text that says the same. */
function colourRules(language: Language): ColourRule[] {
  const words = sheetWordsOf(language).sensitivity;
  const state: Block = { ...stateCell, rows: 1, columns: 1 };
  const reading: Block = {
    row: rows.gaps,
    column: gapColumns.reading,
    rows: gapLines.length,
    columns: readingWidth,
  };
  const bridgeCheck: Block = { row: rows.bridgeCheck, column: bridgeColumns.effect, rows: 1, columns: 1 };
  const workingsCheck: Block = { row: rows.workingsCheck, column: columns.label + 3, rows: 1, columns: 1 };
  const readingIs = (label: string) => `=${cellAddress(reading, "column")}=${textLiteral(label)}`;
  return [
    { block: state, formula: `=${cellAddress(state)}<>${textLiteral(words.state.ok)}`, ...ruleColours.bad },
    { block: reading, formula: readingIs(words.gaps.enough), ...ruleColours.good },
    { block: reading, formula: readingIs(words.gaps.notEnough), ...ruleColours.bad },
    { block: reading, formula: readingIs(words.gaps.none), ...ruleColours.warning },
    ...[bridgeCheck, workingsCheck].map((block): ColourRule => ({
      block,
      formula: `=${cellAddress(block)}=${textLiteral(words.bridge.off)}`,
      ...ruleColours.bad,
    })),
  ];
}

function chart({ language, currency }: SheetInputs): ChartSpec {
  const words = sheetWordsOf(language).sensitivity.tornado;
  return {
    name: "Tornado",
    kind: "bar",
    stacked: true,
    title: words.chart(currency),
    categories: tornadoBlock("driver"),
    series: [
      { name: words.lower, values: tornadoBlock("changeLower"), colour: palette.otherSeries },
      { name: words.higher, values: tornadoBlock("changeHigher"), colour: palette.baseSeries },
    ],
    place: tornadoChart,
    sentence: tornadoSentencePlace,
    valueAxis: { numberFormat: formats.money },
    reverseCategories: true,
    gapWidth: 40,
    legend: true,
  };
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
