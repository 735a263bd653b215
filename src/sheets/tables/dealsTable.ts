import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn, type CheckCase } from "../checkColumn";
import { oneOf, type ChoiceList } from "../choiceList";
import { textLiteral } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { TableLink } from "../linkedWorkbook";
import type { Row } from "../placedTable";
import { dealsNames } from "../settings/dealsSettings";
import { ruleColours } from "../styles";
import type { SheetOfTable, TableOfColumns } from "../table";
import type { SampleDeal } from "./dealsSample";

/** The columns of labels, each with its list on the sheet. */
export const listedColumns = ["channel", "outcome", "attribution"] as const;
type ListedColumn = (typeof listedColumns)[number];

export interface DealsSheet extends SheetOfTable {
  readonly lists: Readonly<Record<ListedColumn, ChoiceList>>;
}

export type DealsColumn = HeadingId<"deals"> | "check";

/** The register of deals: one row each, those won or lost without a partner too, so that both can be compared. */
export const dealsTable: TableOfColumns<DealsColumn, SampleDeal, DealsSheet> = {
  templateId: "deals",
  name: "Deals",
  usualWidth: 74,
  columns: headed("deals", {
    deal: { kind: "text", width: 140, sample: ({ name }) => name },
    channel: {
      kind: "choice",
      width: 76,
      sample: ({ channel }, { language }) => sheetWordsOf(language).labels.channel[channel],
      allowed: (_, { lists }) => oneOf(lists.channel),
    },
    /** As in the register of partners; empty for a direct deal. */
    partner: {
      kind: "text",
      width: 140,
      sample: ({ partner }) => partner,
      // Any name may be typed: the rule is there for its prompt, and only asks that there be nothing around the name.
      allowed: ({ cell: { partner } }) => ({
        rule: { kind: "custom", formula: `=LEN(TRIM(${partner}))=LEN(${partner})` },
        alert: "warning",
      }),
      message: ({ language }) => sheetWordsOf(language).deals.checks.spaces,
      prompt: ({ language }) => sheetWordsOf(language).deals.validation.partnerPrompt,
    },
    opened: { kind: "day", sample: ({ opened }) => opened },
    closed: { kind: "day", sample: ({ closed }) => closed },
    /** First-year value. */
    value: {
      kind: "amount",
      sample: ({ value }) => value,
      message: ({ language }) => sheetWordsOf(language).deals.validation.value,
    },
    outcome: {
      kind: "choice",
      sample: ({ outcome }, { language }) => outcome && sheetWordsOf(language).labels.outcome[outcome],
      allowed: (_, { lists }) => oneOf(lists.outcome),
      colours: ({ cell }, { language }) => [{ when: isWon(cell.outcome, language), ...ruleColours.good }],
    },
    /** Only sourced deals count as partner revenue. */
    attribution: {
      kind: "choice",
      width: 80,
      sample: ({ attribution }, { language }) => attribution && sheetWordsOf(language).labels.attribution[attribution],
      allowed: (_, { lists }) => oneOf(lists.attribution),
      prompt: ({ language }) => sheetWordsOf(language).deals.validation.attributionPrompt,
    },
    /** Of the first-year value, paid to the partner. */
    share: {
      kind: "share",
      width: 70,
      sample: ({ share }) => share,
      message: ({ language }) => sheetWordsOf(language).deals.validation.share,
    },
    /** What `partnerFee` answers; empty where that answers nothing. */
    fee: {
      kind: "amount",
      formula: ({ cell: { value, share, outcome } }, { language }) => {
        const isEarned = `AND(ISNUMBER(${value}),ISNUMBER(${share}),${isWon(outcome, language)})`;
        return `IF(${isEarned},IF(AND(${value}>=0,${share}>=0,${share}<=1),${value}*${share},""),"")`;
      },
    },
    check: checkColumn(200, wrongWith, { note: (language) => sheetWordsOf(language).deals.checks.note }),
  }),
  relations: { inOrder: [["opened", "closed"]] },
};

function isWon(outcome: string, language: Language): string {
  return `${outcome}=${textLiteral(sheetWordsOf(language).labels.outcome.won)}`;
}

/** Conditions of SUMIFS and its kind, in the labels of the sheet of deals. */
export function isPartnerRevenue({ sheet: { language }, column }: TableLink<DealsColumn>): string {
  const { channel, outcome, attribution } = sheetWordsOf(language).labels;
  const labels = { channel: channel.partner, outcome: outcome.won, attribution: attribution.sourced };
  return listedColumns.map((id) => `${column(id)},${textLiteral(labels[id])}`).join(",");
}

function wrongWith({ cell, span }: Row<DealsColumn>, { language }: DealsSheet): CheckCase[] {
  const { checks: shared, deals, labels } = sheetWordsOf(language);
  const words = deals.checks;
  const { deal, channel, partner, opened, closed, value, outcome, share } = cell;
  const inputs = span("deal", "share");
  const isPartner = `${channel}=${textLiteral(labels.channel.partner)}`;
  const isDirect = `${channel}=${textLiteral(labels.channel.direct)}`;
  const isNone = (of: ListedColumn) =>
    `AND(${Object.values(labels[of])
      .map((label) => `${cell[of]}<>${textLiteral(label)}`)
      .join(",")})`;
  return [
    [`COUNTA(${inputs})=0`, ""],
    [`SUMPRODUCT(ISERROR(${inputs})*1)>0`, shared.error],
    [`TRIM(${deal})=""`, words.dealMissing],
    [isNone("channel"), words.channel],
    [`AND(${isPartner},TRIM(${partner})="")`, words.partnerMissing],
    [`LEN(TRIM(${partner}))<>LEN(${partner})`, words.spaces],
    [`AND(${isDirect},COUNTA(${partner},${share})>0)`, words.directWithPartner],
    [`NOT(ISNUMBER(${opened}))`, words.openedMissing],
    [`AND(${closed}<>"",NOT(ISNUMBER(${closed})))`, words.closedWrong],
    [`AND(${closed}<>"",${closed}<${opened})`, words.order],
    [`COUNTIF(${value},">=0")=0`, words.value],
    [`AND(${outcome}<>"",${isNone("outcome")})`, words.outcomeMissing],
    [`AND(${closed}<>"",${outcome}="")`, words.outcomeMissing],
    [`AND(${closed}="",${outcome}<>"")`, words.closedMissing],
    [`AND(${isPartner},${isNone("attribution")})`, words.attribution],
    [`COUNTA(${share})>COUNTIFS(${share},">=0",${share},"<=1")`, words.share],
    [`${closed}=""`, words.stillOpen],
    [`${closed}>${dealsNames.checkedOn}`, words.planned],
  ];
}
