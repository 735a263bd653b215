import { mostRampMonths } from "../../playbook/entryLimits";
import type { Language } from "../../playbook/language";
import { termsBasis } from "../../playbook/termsBasis";
import { sheetWordsOf } from "../../locales/sheetWords";
import type { Wording } from "../assumptions/inputs";
import { formula, number } from "../content";
import { nameOn, type LinkedSheet } from "../linkedWorkbook";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import type { TermsColumn } from "../tables/termsTable";
import { termsNames as names, termsSettings, type TermsSetting } from "../settings/termsSettings";
import { settingsCheck } from "../settingsCheck";
import type { CellContent } from "../spec";
import type { SheetOfTable } from "../table";
import { rowsOfTiles, settingTile, tiles, type SettingTile } from "../tiles";

/** What all terms are reckoned with, over the columns of their table, and what is wrong with it. */
export function termsSettingTiles(
  row: number,
  { columnOf }: PlacedTable<TermsColumn>,
  negotiations: LinkedSheet,
  { language, currency }: SheetOfTable,
): Part {
  const words = sheetWordsOf(language);
  const wording: Wording = { language, currency, words };
  const { settings: labels, validation } = words.terms;
  const own: Readonly<Record<TermsSetting, SettingTile>> = {
    directCac: { column: columnOf("partner") },
    targetSaving: { column: columnOf("subtype") },
    otherCost: { column: columnOf("share"), columns: 2, value: number(0) },
    retention: { column: columnOf("usualHigh"), columns: 2 },
    discountRate: { column: columnOf("effectiveShare"), columns: 2, value: number(0), numberFormat: "0.0%" },
    firstYearValue: {
      column: columnOf("coMarketing"),
      columns: 2,
      label: labels.firstYearValue({ currency }),
      value: linkedNumber(negotiations, names.firstYearValue),
    },
    customers: {
      column: columnOf("years"),
      columns: 2,
      label: labels.customers,
      value: linkedNumber(negotiations, names.customers),
      numberFormat: "General",
    },
    onboarding: { column: columnOf("cac"), columns: 2, value: number(termsBasis.onboardingCost) },
    rampMonths: {
      column: columnOf("walkAway"),
      columns: 2,
      allowed: {
        rule: { kind: "wholeNumber", min: 1, max: mostRampMonths },
        title: validation.monthsTitle,
        message: validation.months,
      },
    },
  };
  const ids = Object.keys(own) as TermsSetting[];
  const all = ids.map((id) => settingTile(termsSettings.settings[id], wording, own[id]));
  const checkCell = { row: row + rowsOfTiles - 1, column: columnOf("savingAllYears") };
  return joined([tiles(row, all), settingsCheck(checkCell, wrongWith(language), language)]);
}

function linkedNumber(sheet: LinkedSheet, name: string): CellContent {
  const linked = nameOn(sheet, name);
  return formula(`IF(ISNUMBER(${linked}),${linked},"")`);
}

function wrongWith(language: Language): (readonly [condition: string, says: string])[] {
  const words = sheetWordsOf(language).terms.settingChecks;
  const { targetSaving, retention, discountRate, otherCost, onboarding, firstYearValue, customers } = names;
  const parts = [targetSaving, retention, discountRate].map((name) => `COUNTIFS(${name},">=0",${name},"<=1")`);
  return [
    [`COUNTIF(${names.directCac},">0")=0`, words.directCac],
    [`${parts.join("+")}<3`, words.percentages],
    [someNegative(otherCost, onboarding), words.amounts],
    [`COUNTIF(${names.rampMonths},">=1")=0`, words.ramp],
    [someNegative(firstYearValue, customers), words.linked],
  ];
}

/** Or no number. */
function someNegative(...cells: string[]): string {
  return `${cells.map((cell) => `COUNTIF(${cell},">=0")`).join("+")}<${cells.length}`;
}
