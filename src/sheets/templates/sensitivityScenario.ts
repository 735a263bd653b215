/**
 * The scenario that is looked at, how far its drivers are moved, and whether all is in order; and what the sheet reads
 * of others. The numbers of the scenario come from the sheet of projections by its names, the actual ones from the
 * registers by their columns. All formulas are native.
 */
import type { ScenarioId } from "../../playbook/scenarios";
import { scenarioIds } from "../../playbook/scenarios";
import { usualChange } from "../../playbook/tornado";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { blank, formula, number, text } from "../content";
import { empty, firstThatHolds, textLiteral } from "../formula";
import {
  linkedSheet,
  nameOn,
  tableLink,
  type LinkedSheet,
  type LinkedWorkbook,
  type TableLink,
} from "../linkedWorkbook";
import type { Part } from "../part";
import { dealsTable, type DealsColumn } from "../tables/dealsTable";
import { partnersTable, type PartnersColumn } from "../tables/partnersTable";
import { projectionsNames } from "../settings/projectionsSettings";
import { sensitivityNames } from "../settings/sensitivitySettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import type { SheetOfTable } from "../table";
import { columns } from "./monthSheet";
import { scenarioRows } from "./sensitivityRows";

export interface SensitivitySheet extends SheetOfTable {
  readonly projections: LinkedSheet;
  readonly partners: TableLink<PartnersColumn>;
  readonly deals: TableLink<DealsColumn>;
}

export function linksOf(workbook: LinkedWorkbook): Omit<SensitivitySheet, keyof SheetOfTable> {
  return {
    projections: linkedSheet(workbook, "projections"),
    partners: tableLink(workbook, partnersTable),
    deals: tableLink(workbook, dealsTable),
  };
}

const { at } = scenarioRows;

/** The name of the scenario that is shown. */
export const scenarioCell: Block = { row: at.scenario, column: columns.firstMonth, rows: 1, columns: 1 };
/** What is in the way, beside it; OK if nothing is. */
export const stateCell: Block = { ...scenarioCell, column: columns.firstMonth + 2 };
export const changeCell: Block = { ...scenarioCell, row: at.changeBy };
export const retentionChangeCell: Block = { ...scenarioCell, row: at.retentionBy };
const changeCells: Block = { ...changeCell, rows: 2 };

/** The scenario's of two cells. */
export function chosen({ projections }: SensitivitySheet, name: string): string {
  return `INDEX(${nameOn(projections, name)},1,${nameOn(projections, projectionsNames.selected)})`;
}

/** Of names that each scenario has by itself; of a line of months, the cell of one of them. */
export function chosenOf(
  { projections }: SensitivitySheet,
  nameFor: (scenario: ScenarioId) => string,
  month?: string,
): string {
  const all = scenarioIds
    .map((scenario) => nameOn(projections, nameFor(scenario)))
    .map((name) => (month === undefined ? name : `INDEX(${name},1,${month})`));
  return `CHOOSE(${nameOn(projections, projectionsNames.selected)},${all.join(",")})`;
}

/** Nothing as long as something is to be corrected. */
export function ready(source: string, { language }: SensitivitySheet): string {
  const ok = textLiteral(sheetWordsOf(language).checks.ok);
  return `IF(${cellAddress(stateCell, "absolute")}=${ok},${source},${empty})`;
}

export function scenario(sheet: SensitivitySheet): Part {
  const { checks, sensitivity: words } = sheetWordsOf(sheet.language);
  const changes = blockAddress(changeCells);
  const state = firstThatHolds(
    [
      [`${chosen(sheet, projectionsNames.toCorrect)}>0`, textLiteral(words.state.toCorrect)],
      [`COUNTIFS(${changes},">=0",${changes},"<=1")<2`, textLiteral(words.state.change)],
    ],
    textLiteral(checks.ok),
  );
  const shown = formula(nameOn(sheet.projections, projectionsNames.scenario));
  return {
    rowHeights: scenarioRows.heights,
    cells: [
      {
        row: at.scenario,
        column: columns.label,
        content: [words.scenario, words.changeBy, words.retentionBy].map((label) => [text(label)]),
        style: "label",
      },
      { ...scenarioCell, content: [[shown, blank]], style: "keyLine" },
      { ...stateCell, content: [[formula(state)]], style: "checkLine" },
      {
        ...changeCells,
        content: [[number(usualChange.relative)], [number(usualChange.retention)]],
        style: "inputAmount",
        numberFormat: "0%",
      },
    ],
    merged: [{ ...scenarioCell, columns: 2 }],
    names: [
      { name: sensitivityNames.change, block: changeCell },
      { name: sensitivityNames.retentionChange, block: retentionChangeCell },
    ],
    validations: [
      { block: changeCells, rule: { kind: "decimal", min: 0, max: 1 }, alert: "warning", ...words.validation },
    ],
    colourRules: [
      { block: stateCell, formula: `=${cellAddress(stateCell)}<>${textLiteral(checks.ok)}`, ...ruleColours.bad },
    ],
  };
}
