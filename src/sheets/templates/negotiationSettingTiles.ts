import { negotiationSteps } from "../../playbook/negotiationSteps";
import { weekends } from "../../playbook/workingDay";
import { sheetWordsOf } from "../../locales/sheetWords";
import type { Wording } from "../assumptions/inputs";
import { formula, text } from "../content";
import { empty } from "../formula";
import { nameOn, type TableLink } from "../linkedWorkbook";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import type { NegotiationsColumn } from "../tables/negotiationsTable";
import type { PartnersColumn } from "../tables/partnersTable";
import { negotiationNames as names, negotiationSettings } from "../settings/negotiationSettings";
import { partnersNames } from "../settings/partnersSettings";
import { settingsCheck } from "../settingsCheck";
import type { Block } from "../spec";
import type { SheetOfTable } from "../table";
import { rowsOfTiles, settingTile, tiles, type SettingTile } from "../tiles";
import { weeksAllowed, type Board } from "./negotiationBoard";

interface NegotiationTilesSheet extends SheetOfTable {
  readonly partners: TableLink<PartnersColumn>;
  readonly negotiations: PlacedTable<NegotiationsColumn>;
  readonly board: Board;
  /** The lists of days off. */
  readonly weekends: Block;
}

/** What all negotiations are reckoned with, over the columns of their table, and what is wrong with it. */
export function negotiationSettingTiles(row: number, sheet: NegotiationTilesSheet): Part {
  const { language, currency, partners, negotiations, board } = sheet;
  const words = sheetWordsOf(language);
  const wording: Wording = { language, currency, words };
  const { settings: labels, validation } = words.negotiation;
  const { settings } = negotiationSettings;
  const asOf = nameOn(partners.sheet, partnersNames.asOf);
  const at = (id: NegotiationsColumn, columns: number) => ({ column: negotiations.columnOf(id), columns });
  const of = (id: "judgedOn" | "weekend" | "customers" | "firstYearValue" | "firstDealWeeks", own: SettingTile) =>
    settingTile(settings[id], wording, own);
  const all = [
    of("judgedOn", {
      ...at("partner", 1),
      label: labels.judgedOn,
      value: formula(`IF(ISNUMBER(${asOf}),${asOf},${empty})`),
    }),
    {
      ...of("weekend", {
        ...at("owner", 2),
        value: text(weekends[0].name[language]),
        numberFormat: "General",
        allowed: {
          rule: { kind: "list", source: sheet.weekends },
          title: validation.weekendTitle,
          message: validation.weekend,
        },
      }),
      style: "inputNumber",
    } as const,
    of("customers", {
      ...at("outreach", 2),
      numberFormat: "General",
      allowed: { rule: { kind: "decimal", min: 0 }, ...words.kinds.amount },
    }),
    of("firstYearValue", at("proposal", 2)),
    of("firstDealWeeks", {
      ...at("agreement", 2),
      allowed: weeksAllowed(language),
    }),
  ];
  const checkCell = { row: row + rowsOfTiles - 1, column: negotiations.columnOf("lost") };
  return joined([tiles(row, all), settingsCheck(checkCell, wrongWith(board, sheet), language)]);
}

function wrongWith(board: Board, { language }: SheetOfTable): (readonly [condition: string, says: string])[] {
  const words = sheetWordsOf(language).negotiation.settingChecks;
  const steps = negotiationSteps.length;
  const { weeksLow, weeksHigh, probabilities, holidays } = names;
  const notNegative = (name: string) => `COUNTIF(${name},">=0")=0`;
  const amounts = [names.customers, names.firstYearValue, names.firstDealWeeks].map(notNegative);
  return [
    [`NOT(ISNUMBER(${names.judgedOn}))`, words.judgedOn],
    [`${names.weekendPattern}=""`, words.weekend],
    [`COUNTA(${holidays})>COUNT(${holidays})`, words.holidays],
    [`COUNTIF(${board.column("weeksLow", "weeksHigh")},">=0")<${2 * steps}`, words.weeks],
    [`SUMPRODUCT((${weeksLow}>${weeksHigh})*1)>0`, words.weeksOrder],
    [`COUNTIFS(${probabilities},">=0",${probabilities},"<=1")<${steps}`, words.probabilities],
    [`OR(${amounts.join(",")})`, words.amounts],
  ];
}
