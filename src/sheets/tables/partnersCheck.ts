import { cacBases } from "../../playbook/cacRange";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import type { CheckCase } from "../checkColumn";
import type { ChoiceList } from "../choiceList";
import { sentence, textLiteral, tolerance, withoutWildcards } from "../formula";
import { fixed, percent } from "../numberText";
import { partnersNames } from "../settings/partnersSettings";
import type { PartnerRow, PartnersSheet } from "./partnersTable";
import { ofSubtype } from "./subtypeCatalogue";

/** What is wrong with a partner, then what is unusual. */
export function wrongWithPartner({ cell, span, column }: PartnerRow, sheet: PartnersSheet): CheckCase[] {
  const { language, catalogue, lists } = sheet;
  const { checks: shared, partners } = sheetWordsOf(language);
  const words = partners.checks;
  const { asOf } = partnersNames;
  const { partner, type, subtype, start, contractEnd, surveyed, satisfaction, share, cac, cacBasis } = cell;
  const inputs = span("partner", "override");
  const costs = span("onboarding", "coMarketing");
  const dates = [start, contractEnd, surveyed].join(",");
  const sameNames = `EXACT(${sameName(column("partner"))},${sameName(partner)})`;
  const isOfType = `(${catalogue.column("type")}=${type})*(${catalogue.column("subtype")}=${subtype})`;
  const notListed = (["stage", "cacBasis", "override"] as const).map(
    (id) => `AND(${cell[id]}<>"",${notIn(lists[id], cell[id])})`,
  );
  const usualShare = rangeOf("share", subtype, sheet);
  const usualCac = rangeOf("cac", subtype, sheet);
  // Only a cost per low-ticket customer is compared.
  const isComparable = `${cacBasis}=${textLiteral(cacBases["low-ticket"][language])}`;
  return [
    [`COUNTA(${inputs})=0`, ""],
    [`SUMPRODUCT(ISERROR(${inputs})*1)>0`, shared.error],
    [`TRIM(${partner})=""`, shared.partnerMissing],
    [`LEN(TRIM(${partner}))<>LEN(${partner})`, words.spaces],
    [`IFERROR(SUMPRODUCT(${sameNames}*1),0)>1`, words.duplicate],
    [notIn(lists.type, type), words.type],
    [`${subtype}=""`, words.subtypeMissing],
    [`SUMPRODUCT(${isOfType})=0`, words.subtype],
    [`OR(${notListed.join(",")})`, words.list],
    [`COUNTA(${dates})>COUNT(${dates})`, words.date],
    [`AND(COUNT(${start},${contractEnd})=2,${contractEnd}<${start})`, words.order],
    [`AND(${surveyed}<>"",ISNUMBER(${asOf}),${surveyed}>${asOf})`, words.surveyLater],
    [`COUNTA(${costs},${cac})>COUNTIF(${costs},">=0")+COUNTIF(${cac},">=0")`, words.amount],
    [`OR(${[share, satisfaction].map(percentageWrong).join(",")})`, words.percentage],
    [`AND(${satisfaction}<>"",${surveyed}="")`, words.surveyMissing],
    [outside(share, usualShare), { formula: sentence(words.share, rangeText(usualShare, percent)) }],
    [`AND(${isComparable},${outside(cac, usualCac)})`, { formula: sentence(words.cac, rangeText(usualCac, fixed)) }],
  ];
}

/** What two names have in common that differ in case or in spaces only. */
function sameName(cells: string): string {
  return `LOWER(TRIM(${cells}))`;
}

function notIn({ block }: ChoiceList, cell: string): string {
  return `ISERROR(MATCH(${withoutWildcards(cell)},${blockAddress(block, "absolute")},0))`;
}

function percentageWrong(cell: string): string {
  return `COUNTA(${cell})>COUNTIFS(${cell},">=0",${cell},"<=1")`;
}

/** What is usual for the subtype, as formulas. */
interface UsualRange {
  readonly low: string;
  readonly high: string;
}

function rangeOf(what: "share" | "cac", subtype: string, { catalogue }: PartnersSheet): UsualRange {
  return {
    low: ofSubtype(catalogue, `${what}Low`, subtype),
    high: ofSubtype(catalogue, `${what}High`, subtype),
  };
}

/** Below or above the range of the subtype's row, if the row has one. */
function outside(cell: string, { low, high }: UsualRange): string {
  const isOff = `OR(${cell}<${low}-${tolerance},${cell}>${high}+${tolerance})`;
  return `IF(AND(ISNUMBER(${cell}),COUNT(${low},${high})=2),${isOff},FALSE)`;
}

function rangeText({ low, high }: UsualRange, written: (number: string) => string): { low: string; high: string } {
  return { low: written(low), high: written(high) };
}
