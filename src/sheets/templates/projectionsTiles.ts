/** The scenario that is shown, in a few figures at the top. */
import { scenarios, type ScenarioId } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { across, formula, text } from "../content";
import { textLiteral } from "../formula";
import type { Part } from "../part";
import type { Block } from "../spec";
import type { TemplateOptions } from "../template";
import { columns } from "./monthSheet";
import { toCorrectCell } from "./projectionsAssumptions";
import { judgementCell } from "./projectionsJudgement";
import { ofSelected } from "./projectionsPlan";
import { readingCell } from "./projectionsReadings";
import { formats, tileRows, type Reading } from "./projectionsRows";

const { at } = tileRows;
const tileWidth = 2;

export const verdictTile: Block = { row: at.values, column: columns.label, rows: 1, columns: 1 };

/** The value of a figure, counted from 0. */
export function figureTile(index: number): Block {
  return { row: at.values, column: columns.firstMonth + index * tileWidth, rows: 1, columns: tileWidth };
}

interface Figure {
  readonly label: string;
  readonly of: (scenario: ScenarioId) => Block;
  readonly numberFormat: string;
}

export function tiles({ language, currency }: TemplateOptions): Part {
  const { checks, tiles: words } = sheetWordsOf(language).projections;
  const reading = (name: Reading) => (scenario: ScenarioId) => readingCell(name, scenario);
  const figures: readonly Figure[] = [
    {
      label: words.activePartners,
      of: (scenario) => judgementCell(scenario, "activePartners", "value"),
      numberFormat: formats.partners,
    },
    { label: words.revenueShare, of: reading("runRate"), numberFormat: formats.percent },
    { label: words.roi, of: reading("roi"), numberFormat: "0%" },
    { label: words.revenue({ currency }), of: reading("revenue"), numberFormat: formats.currency },
    { label: words.net({ currency }), of: reading("net"), numberFormat: formats.currency },
    { label: words.breakEven, of: reading("breakEven"), numberFormat: "0" },
  ];
  const verdict = (scenario: ScenarioId) => {
    const said = cellAddress(readingCell("met", scenario));
    const isReady = `${cellAddress(toCorrectCell(scenario))}=0`;
    const name = textLiteral(`${scenarios[scenario].name[language]}: `);
    return `${name}&IF(${isReady},${said},${textLiteral(checks.correct)})`;
  };
  const shown = (of: (scenario: ScenarioId) => string) => formula(ofSelected(of("base"), of("optimistic")));
  return {
    rowHeights: tileRows.heights,
    cells: [
      { ...verdictTile, row: at.labels, content: [[text(words.verdict)]], style: "tileLabel" },
      { ...verdictTile, content: [[shown(verdict)]], style: "keyResult" },
      ...figures.flatMap(({ label, of, numberFormat }, index) => {
        const value = shown((scenario) => cellAddress(of(scenario)));
        return [
          { ...figureTile(index), row: at.labels, content: [[text(label)]], style: "tileLabel" as const },
          { ...figureTile(index), content: [across(value, tileWidth)], style: "keyResult" as const, numberFormat },
        ];
      }),
    ],
    merged: figures.flatMap((_, index) => [{ ...figureTile(index), row: at.labels }, figureTile(index)]),
  };
}
