/** The drivers by their strength, with the chart that shows what each does. */
import { drivers } from "../../playbook/tornado";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, sentenceCells } from "../chartSentence";
import { formula, number } from "../content";
import { sentence } from "../formula";
import { fixed } from "../numberText";
import type { Part } from "../part";
import { projectionsNames } from "../settings/projectionsSettings";
import type { Block } from "../spec";
import { palette } from "../styles";
import { columns, headerCells, sectionCells } from "./monthSheet";
import { driverBlock } from "./sensitivityDriverCells";
import { formats, tornadoRows } from "./sensitivityRows";
import { chosen, ready, type SensitivitySheet } from "./sensitivityScenario";

/** From left to right. */
const fields = ["driver", "place", "netLower", "netHigher", "spread", "changeLower", "changeHigher"] as const;
export type TornadoField = (typeof fields)[number];

const { at } = tornadoRows;

/** All drivers, from the strongest on. */
export function tornadoBlock(field: TornadoField, count = 1): Block {
  return { row: at.lines, column: columns.label + fields.indexOf(field), rows: drivers.length, columns: count };
}

const firstOfChart = columns.label + fields.length;
export const tornadoSentencePlace: Block = {
  row: at.heading,
  column: firstOfChart,
  rows: 1,
  columns: columns.year - firstOfChart + 1,
};

export function tornado(sheet: SensitivitySheet): Part {
  const { language, currency } = sheet;
  const words = sheetWordsOf(language).sensitivity.tornado;
  return {
    rowHeights: tornadoRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [
        words.driver,
        words.place,
        words.netDown({ currency }),
        words.netUp({ currency }),
        words.spread({ currency }),
        words.changeDown({ currency }),
        words.changeUp({ currency }),
      ]),
      {
        row: at.lines,
        column: columns.label,
        content: drivers.map((_, index) => [
          formula(ofDriver({ ...driverBlock("value"), column: columns.label }, index, sheet)),
          number(index + 1),
          formula(ofDriver(driverBlock("netLower"), index, sheet)),
          formula(ofDriver(driverBlock("netHigher"), index, sheet)),
          formula(ofDriver(driverBlock("spread"), index, sheet)),
          formula(changeOf("netLower", index, sheet)),
          formula(changeOf("netHigher", index, sheet)),
        ]),
      },
      sentenceCells(tornadoSentencePlace, strongest(sheet)),
    ],
    styled: [
      { block: tornadoBlock("driver"), style: "resultNote" },
      { block: tornadoBlock("place"), style: "smallResultNumber", numberFormat: "0" },
      { block: tornadoBlock("netLower", 5), style: "amount", numberFormat: formats.money },
    ],
    charts: [
      {
        name: "Tornado",
        kind: "bar",
        stacked: true,
        title: words.chart({ currency }),
        categories: tornadoBlock("driver"),
        series: [
          { name: words.lower, values: tornadoBlock("changeLower"), colour: palette.otherSeries },
          { name: words.higher, values: tornadoBlock("changeHigher"), colour: palette.baseSeries },
        ],
        place: { ...tornadoSentencePlace, row: at.header, rows: drivers.length + 1 },
        sentence: tornadoSentencePlace,
        valueAxis: { numberFormat: formats.money },
        reverseCategories: true,
        gapWidth: 40,
        legend: true,
      },
    ],
  };
}

function inLine(field: TornadoField, index: number): Block {
  return { ...tornadoBlock(field), row: at.lines + index, rows: 1 };
}

/** What the workings have of the driver that has this place, in the column that is given. */
function ofDriver(source: Block, index: number, sheet: SensitivitySheet): string {
  const place = cellAddress(inLine("place", index), "column");
  const position = `MATCH(${place},${blockAddress(driverBlock("place"), "absolute")},0)`;
  return ready(`INDEX(${blockAddress(source, "absolute")},${position})`, sheet);
}

/** What a driver adds to the net contribution as planned; the bars of the chart. */
function changeOf(net: "netLower" | "netHigher", index: number, sheet: SensitivitySheet): string {
  return ready(`${cellAddress(inLine(net, index))}-${chosen(sheet, projectionsNames.net)}`, sheet);
}

/** The strongest driver, and what it does. */
function strongest({ language, currency }: SensitivitySheet): string {
  const first = (field: TornadoField) => cellAddress(tornadoBlock(field));
  const [lower, higher] = [first("changeLower"), first("changeHigher")];
  const words = sheetWordsOf(language).sensitivity.tornado;
  const told = sentence((values) => words.sentence({ currency, ...values }), {
    driver: first("driver"),
    lower: fixed(lower),
    higher: fixed(higher),
  });
  return chartSentence(`COUNT(${lower},${higher})`, told, language);
}
