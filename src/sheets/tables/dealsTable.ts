import type { Bilingual, Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import type { ChoiceList } from "../choiceList";
import { checkColumn, type CheckCase } from "../checkColumn";
import { textLiteral } from "../formula";
import type { Row } from "../placedTable";
import { dealsNames } from "../settings/dealsSettings";
import { ruleColours } from "../styles";
import type { SheetOfTable, TableOfColumns } from "../table";
import type { SampleDeal } from "./dealsSample";

export const channels = {
  partner: { en: "Partner", es: "Partner" },
  direct: { en: "Direct", es: "Directo" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const outcomes = {
  won: { en: "Won", es: "Ganado" },
  lost: { en: "Lost", es: "Perdido" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const attributions = {
  sourced: { en: "Sourced", es: "Originado" },
  influenced: { en: "Influenced", es: "Influido" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The labels that a deal is marked with, each list on the sheet. */
export const dealLabels = { channel: channels, outcome: outcomes, attribution: attributions } as const;

export interface DealsSheet extends SheetOfTable {
  readonly lists: Readonly<Record<keyof typeof dealLabels, ChoiceList>>;
}

export type DealsColumn =
  | "deal"
  | "channel"
  | "partner"
  | "opened"
  | "closed"
  | "value"
  | "outcome"
  | "attribution"
  | "share"
  | "fee"
  | "check";

/** The register of deals: one row each, those won or lost without a partner too, so that both can be compared. */
export const dealsTable: TableOfColumns<DealsColumn, SampleDeal, DealsSheet> = {
  templateId: "deals",
  name: "Deals",
  columns: {
    deal: { name: { en: "Deal", es: "Negocio" }, kind: "text", width: 140, sample: ({ name }) => name },
    channel: {
      name: { en: "Channel", es: "Canal" },
      kind: "choice",
      width: 76,
      sample: ({ channel }, { language }) => channels[channel][language],
      allowed: (_, { lists }) => ({ rule: { kind: "list", source: lists.channel.block } }),
    },
    /** As in the register of partners; empty for a direct deal. */
    partner: {
      name: { en: "Partner", es: "Partner" },
      kind: "text",
      width: 140,
      sample: ({ partner }) => partner,
      // Any name may be typed: the rule is there for its prompt, and only asks that there be nothing around the name.
      allowed: ({ cell }, { language }) => {
        const { checks, validation } = sheetWordsOf(language).deals;
        return {
          rule: { kind: "custom", formula: `=LEN(TRIM(${cell.partner}))=LEN(${cell.partner})` },
          alert: "warning",
          title: validation.partnerTitle,
          message: checks.spaces,
        };
      },
      prompt: ({ language }) => sheetWordsOf(language).deals.validation.partnerPrompt,
    },
    opened: { name: { en: "Opened on", es: "Abierto el" }, kind: "day", width: 74, sample: ({ opened }) => opened },
    closed: { name: { en: "Closed on", es: "Cerrado el" }, kind: "day", width: 74, sample: ({ closed }) => closed },
    /** First-year value. */
    value: {
      name: { en: "Value", es: "Valor" },
      kind: "amount",
      width: 74,
      sample: ({ value }) => value,
      allowed: (_, { language }) => {
        const { valueTitle: title, value: message } = sheetWordsOf(language).deals.validation;
        return { title, message };
      },
    },
    outcome: {
      name: { en: "Outcome", es: "Resultado" },
      kind: "choice",
      width: 74,
      sample: ({ outcome }, { language }) => outcome && outcomes[outcome][language],
      allowed: (_, { lists }) => ({ rule: { kind: "list", source: lists.outcome.block } }),
      colours: ({ cell }, { language }) => [{ when: isWon(cell.outcome, language), ...ruleColours.good }],
    },
    /** Only sourced deals count as partner revenue. */
    attribution: {
      name: { en: "Attribution", es: "Atribución" },
      kind: "choice",
      width: 80,
      sample: ({ attribution }, { language }) => attribution && attributions[attribution][language],
      allowed: (_, { lists }) => ({ rule: { kind: "list", source: lists.attribution.block } }),
      prompt: ({ language }) => sheetWordsOf(language).deals.validation.attributionPrompt,
    },
    /** Of the first-year value, paid to the partner. */
    share: {
      name: { en: "Share paid", es: "Share pagado" },
      kind: "share",
      width: 70,
      sample: ({ share }) => share,
      allowed: (_, { language }) => {
        const { shareTitle: title, share: message } = sheetWordsOf(language).deals.validation;
        return { title, message };
      },
    },
    /** What `partnerFee` answers; empty where that answers nothing. */
    fee: {
      name: { en: "Fee", es: "Comisión" },
      kind: "amount",
      width: 74,
      formula: ({ cell: { value, share, outcome } }, { language }) => {
        const isEarned = `AND(ISNUMBER(${value}),ISNUMBER(${share}),${isWon(outcome, language)})`;
        return `IF(${isEarned},IF(AND(${value}>=0,${share}>=0,${share}<=1),${value}*${share},""),"")`;
      },
    },
    check: checkColumn(200, wrongWith, { note: (language) => sheetWordsOf(language).deals.checks.note }),
  },
  relations: { inOrder: [["opened", "closed"]] },
};

function isWon(outcome: string, language: Language): string {
  return `${outcome}=${textLiteral(outcomes.won[language])}`;
}

function wrongWith({ cell, span }: Row<DealsColumn>, { language }: DealsSheet): CheckCase[] {
  const { checks: shared, deals } = sheetWordsOf(language);
  const words = deals.checks;
  const { deal, channel, partner, opened, closed, value, outcome, share } = cell;
  const inputs = span("deal", "share");
  const isPartner = `${channel}=${textLiteral(channels.partner[language])}`;
  const isDirect = `${channel}=${textLiteral(channels.direct[language])}`;
  const isNone = (of: keyof typeof dealLabels) =>
    `AND(${Object.values<Bilingual>(dealLabels[of])
      .map((label) => `${cell[of]}<>${textLiteral(label[language])}`)
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
