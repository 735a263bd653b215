import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import { chartSentence, sentenceCells } from "../chartSentence";
import { sentence, textLiteral } from "../formula";
import type { Part } from "../part";
import { robustnessNames as names } from "../settings/robustnessSettings";
import type { Block } from "../spec";
import { palette } from "../styles";
import { thresholdIsSet } from "./robustnessBasis";
import { firstCriterion, type RobustnessSheet } from "./robustnessSheet";

/** A column a partner up to its lowest score, on top of it what the weights leave open; the threshold is a line. */
export function rangesChart(row: number, sheet: RobustnessSheet): Part {
  const { language, partners, workings, compared } = sheet;
  const words = sheetWordsOf(language).robustness.chart;
  const column = partners.columnOf(firstCriterion) + 1;
  const said: Block = { row, column, rows: 1, columns: partners.columnOf("check") - column + 1 };
  const drawn = (cells: Block): Block => ({ ...cells, rows: compared });
  return {
    cells: [sentenceCells(said, rangesSentence(sheet))],
    charts: [
      {
        name: "ScoreRanges",
        kind: "column",
        stacked: true,
        title: words.title,
        categories: drawn(partners.cells("partner")),
        series: [
          { name: words.assured, values: drawn(partners.cells("low")), colour: palette.mutedInk },
          { name: words.possible, values: drawn(workings.cells("range")), colour: palette.warningBar },
          {
            name: words.threshold,
            values: drawn(workings.cells("threshold")),
            colour: palette.lineOverColumns,
            asLine: true,
          },
        ],
        place: { ...said, row: row + 1, rows: compared + 1 },
        sentence: said,
        valueAxis: { title: words.axis, min: 0, max: 10, numberFormat: "0" },
        gapWidth: 60,
        legend: true,
      },
    ],
  };
}

/** How many of the partners in the chart reach the threshold always, with some weights, and never. */
function rangesSentence({ language, partners, compared }: RobustnessSheet): string {
  const { chart: words, weightsOutlook } = sheetWordsOf(language).robustness;
  const column = (id: "low" | "weightsOutlook") => blockAddress({ ...partners.cells(id), rows: compared });
  const shown = `COUNT(${column("low")})`;
  const are = (outlook: keyof typeof weightsOutlook) =>
    `COUNTIF(${column("weightsOutlook")},${textLiteral(weightsOutlook[outlook])})`;
  const threshold = `ROUND(${names.threshold},4)`;
  const judged = sentence(words.sentence, {
    shown,
    threshold,
    always: are("passes"),
    open: are("open"),
    never: are("fails"),
  });
  const told = `IF(${thresholdIsSet},${judged},${sentence(words.withoutThreshold, { shown })})`;
  return chartSentence(shown, told, language);
}
