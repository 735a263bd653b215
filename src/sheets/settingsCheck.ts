import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { cellAddress } from "./address";
import { formula } from "./content";
import { firstThatHolds, textLiteral } from "./formula";
import type { Part } from "./part";
import type { CellPosition } from "./spec";
import { ruleColours } from "./styles";

/** The first thing that is wrong with the settings of a sheet, or that they are OK; coloured where it asks for something. */
export function settingsCheck(
  { row, column }: CellPosition,
  cases: readonly (readonly [condition: string, says: string])[],
  language: Language,
): Part {
  const ok = textLiteral(sheetWordsOf(language).checks.settingsOk);
  const block = { row, column, rows: 1, columns: 1 };
  const said = cellAddress(block, "column");
  const says = firstThatHolds(
    cases.map(([condition, words]) => [condition, textLiteral(words)]),
    ok,
  );
  return {
    cells: [{ ...block, content: [[formula(says)]], style: "checkLine" }],
    colourRules: [{ block, formula: `=AND(${said}<>"",${said}<>${ok})`, ...ruleColours.warning }],
  };
}
