/**
 * The formulas of the register of deals, without the leading "=". They read cells of their own row and the day on top,
 * nothing of another sheet: the register of partners reads this one.
 */
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { firstThatHolds, textLiteral } from "../formula";
import { attributions, channels, dealsTable, outcomes, type DealsColumn } from "../register/dealsTable";
import { columnOf, dealCells, firstColumn, type DealsLayout } from "./dealsLayout";

/** The day on which the checks were made. */
export const checkedOnName = "CheckedOn";

/** The cells of one deal. */
export type DealRow = Readonly<Record<DealsColumn | "inputs", string>>;

export function dealRow(row: number): DealRow {
  const ids = Object.keys(dealsTable.columns) as DealsColumn[];
  const cells = Object.fromEntries(ids.map((id) => [id, cellAddress({ row, column: columnOf(id) })]));
  const inputs = blockAddress({ row, column: firstColumn, rows: 1, columns: columnOf("fee") - firstColumn });
  return { ...(cells as Record<DealsColumn, string>), inputs };
}

/** What `partnerFee` answers; empty where that answers nothing. */
export function feeFormula({ value, share, outcome }: DealRow, language: Language): string {
  const numbers = `AND(ISNUMBER(${value}),ISNUMBER(${share}),${outcome}=${textLiteral(outcomes.won[language])})`;
  return `IF(${numbers},IF(AND(${value}>=0,${share}>=0,${share}<=1),${value}*${share},""),"")`;
}

/** The first thing that is wrong with a deal, or a note, or OK. */
export function checkFormula(row: DealRow, language: Language): string {
  const words = sheetWordsOf(language).deals.checks;
  const { deal, channel, partner, opened, closed, value, outcome, attribution, share, inputs } = row;
  const isPartner = `${channel}=${textLiteral(channels.partner[language])}`;
  const isDirect = `${channel}=${textLiteral(channels.direct[language])}`;
  const noneOf = (cell: string, labels: readonly string[]) =>
    `AND(${labels.map((label) => `${cell}<>${textLiteral(label)}`).join(",")})`;
  const labelsOf = (catalogue: Readonly<Record<string, Readonly<Record<Language, string>>>>) =>
    Object.values(catalogue).map((label) => label[language]);
  const note = (text: string) => textLiteral(words.note + text);
  return firstThatHolds(
    [
      [`COUNTA(${inputs})=0`, textLiteral("")],
      [`SUMPRODUCT(ISERROR(${inputs})*1)>0`, textLiteral(words.error)],
      [`TRIM(${deal})=""`, textLiteral(words.dealMissing)],
      [noneOf(channel, labelsOf(channels)), textLiteral(words.channel)],
      [`AND(${isPartner},TRIM(${partner})="")`, textLiteral(words.partnerMissing)],
      [`LEN(TRIM(${partner}))<>LEN(${partner})`, textLiteral(words.spaces)],
      [`AND(${isDirect},COUNTA(${partner},${share})>0)`, textLiteral(words.directWithPartner)],
      [`NOT(ISNUMBER(${opened}))`, textLiteral(words.openedMissing)],
      [`AND(${closed}<>"",NOT(ISNUMBER(${closed})))`, textLiteral(words.closedWrong)],
      [`AND(${closed}<>"",${closed}<${opened})`, textLiteral(words.order)],
      [`COUNTIF(${value},">=0")=0`, textLiteral(words.value)],
      [`AND(${outcome}<>"",${noneOf(outcome, labelsOf(outcomes))})`, textLiteral(words.outcomeMissing)],
      [`AND(${closed}<>"",${outcome}="")`, textLiteral(words.outcomeMissing)],
      [`AND(${closed}="",${outcome}<>"")`, textLiteral(words.closedMissing)],
      [`AND(${isPartner},${noneOf(attribution, labelsOf(attributions))})`, textLiteral(words.attribution)],
      [`COUNTA(${share})>COUNTIFS(${share},">=0",${share},"<=1")`, textLiteral(words.share)],
      [`${closed}=""`, note(words.stillOpen)],
      [`${closed}>${checkedOnName}`, note(words.planned)],
    ],
    textLiteral(words.ok),
  );
}

/** How many deals the checks ask something for: all that are neither empty nor OK nor a note. */
export function toCheckFormula(layout: DealsLayout, language: Language): string {
  const { ok, note } = sheetWordsOf(language).deals.checks;
  const checks = blockAddress(dealCells(layout, "check"), "absolute");
  const asksNothing = `(${checks}=${textLiteral(ok)})+(LEFT(${checks},${note.length})=${textLiteral(note)})`;
  return `SUMPRODUCT((LEN(${checks})>0)*(${asksNothing}=0))`;
}
