/** Three charts beside the year's results, with a sentence above each. */
import type { Language } from "../../playbook/language";
import { MONTHS } from "../../playbook/projection";
import { scenarioIds, scenarios, type ScenarioId } from "../../playbook/scenarios";
import type { SheetWords } from "../../locales/sheetWords";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, sentenceCells } from "../chartSentence";
import { sentence, textLiteral } from "../formula";
import { fixed, percent } from "../numberText";
import type { Part } from "../part";
import type { Block, ChartSpec } from "../spec";
import { palette } from "../styles";
import type { TemplateOptions } from "../template";
import { columns } from "./monthSheet";
import { monthBlock, monthCell, monthsHeader } from "./projectionsMonths";
import type { MonthLine } from "./projectionsMonthLines";
import { formats, readingRows, readings } from "./projectionsRows";

const seriesColours: Readonly<Record<ScenarioId, string>> = {
  base: palette.baseSeries,
  optimistic: palette.otherSeries,
};

interface DrawnLine {
  readonly name: string;
  readonly kind: ChartSpec["kind"];
  readonly line: MonthLine;
  /** In columns. */
  readonly width: number;
  readonly title: (words: SheetWords["projections"]["charts"], currency: string) => string;
  readonly numberFormat: string;
  /** A number of the line inside the sentence. */
  readonly written: (value: string) => string;
}

const ofAmount = { width: 4, numberFormat: formats.currency, written: (value: string) => fixed(value) };

const drawnLines: readonly DrawnLine[] = [
  {
    name: "PartnerShare",
    kind: "line",
    line: "revenueShare",
    width: 3,
    title: ({ share }) => share,
    numberFormat: "0%",
    written: (value) => percent(value, 1),
  },
  {
    ...ofAmount,
    name: "PartnerRevenue",
    kind: "column",
    line: "partnerRevenue",
    title: ({ revenue }, currency) => revenue({ currency }),
  },
  {
    ...ofAmount,
    name: "CumulativeNet",
    kind: "line",
    line: "cumulativeNet",
    title: ({ cumulativeNet }, currency) => cumulativeNet({ currency }),
  },
];

/** Counted from 0. */
export function chartAt(index: number): { readonly sentence: Block; readonly place: Block } {
  const { at } = readingRows;
  const before = drawnLines.slice(0, index).reduce((sum, { width }) => sum + width, 0);
  const across = { column: columns.firstMonth + 2 + before, columns: drawnLines[index]?.width ?? 1 };
  return {
    sentence: { ...across, row: at.heading, rows: at.lines - at.heading },
    place: { ...across, row: at.lines, rows: readings.length },
  };
}

export function charts({ language, currency }: TemplateOptions): Part {
  const words = sheetWordsOf(language).projections.charts;
  return {
    cells: drawnLines.map((drawn, index) =>
      sentenceCells(chartAt(index).sentence, ends(drawn, language), "wrappedNote"),
    ),
    merged: drawnLines.map((_, index) => chartAt(index).sentence),
    charts: drawnLines.map(({ name, kind, line, title, numberFormat }, index) => ({
      name,
      kind,
      stacked: false,
      title: title(words, currency),
      categories: monthsHeader("base"),
      series: scenarioIds.map((scenario) => ({
        name: scenarios[scenario].name[language],
        values: monthBlock(scenario, line),
        colour: seriesColours[scenario],
      })),
      ...chartAt(index),
      valueAxis: { numberFormat },
      gapWidth: 60,
      legend: true,
    })),
  };
}

/** Where a line begins and ends in each scenario. */
function ends({ line, written }: DrawnLine, language: Language): string {
  const words = sheetWordsOf(language).projections.charts;
  const changeIn = (scenario: ScenarioId) => {
    const name = scenarios[scenario].name[language];
    const valueIn = (month: number) => cellAddress(monthCell(scenario, line, month));
    const [first, last] = [valueIn(1), valueIn(MONTHS)];
    const change = sentence((values) => words.change({ scenario: name, ...values }), {
      first: written(first),
      last: written(last),
    });
    return `IF(COUNT(${first},${last})=2,${change},${textLiteral(words.unknown({ scenario: name }))})`;
  };
  const told = sentence((values) => words.sentence({ months: MONTHS, ...values }), {
    base: changeIn("base"),
    optimistic: changeIn("optimistic"),
  });
  const drawn = scenarioIds.map((scenario) => blockAddress(monthBlock(scenario, line)));
  return chartSentence(`COUNT(${drawn.join(",")})`, told, language);
}
