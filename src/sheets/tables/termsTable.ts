import { exclusivityPoints } from "../../playbook/effectiveShare";
import { mostPaidYears } from "../../playbook/entryLimits";
import { partnerTypes } from "../../playbook/partnerTypes";
import { genericShareRange } from "../../playbook/shareRange";
import { contractClauses, usualRange } from "../../playbook/terms";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn } from "../checkColumn";
import { oneOf, type ChoiceList } from "../choiceList";
import type { Allowed } from "../columnKind";
import { textLiteral, withoutWildcards } from "../formula";
import { headed, type HeadingId } from "../headed";
import { nameOn, type TableLink } from "../linkedWorkbook";
import type { PlacedTable, Row } from "../placedTable";
import { partnersNames } from "../settings/partnersSettings";
import { termsNames as names } from "../settings/termsSettings";
import { ruleColours } from "../styles";
import type { SheetOfTable, TableOfColumns } from "../table";
import { answersIn } from "../yesNo";
import type { ClausesColumn } from "./clausesTable";
import { partnerOfRegister } from "./partnerOfRegister";
import { samplePartnerNames } from "./partnersSample";
import type { PartnersColumn } from "./partnersTable";
import { paybackMonth } from "./paybackMonth";
import { thousands, wrongWithTerms } from "./termsCheck";
import type { SampleTerms } from "./termsSample";

export interface TermsSheet extends SheetOfTable {
  readonly today: number;
  readonly partners: TableLink<PartnersColumn>;
  readonly answers: ChoiceList;
  readonly clauses: PlacedTable<ClausesColumn>;
}

export type TermsColumn = HeadingId<"terms"> | "check";

export type TermsRow = Row<TermsColumn>;

const [usualMarketing, usualLength] = [usualRange("co-marketing-budget"), usualRange("contract-duration")];
const toTenths = "0.0%";
/** How many clauses are settled, of all there are. */
export const ofAllClauses = `0" / ${contractClauses.length}"`;

/**
 * The terms that are negotiated: one partner a row. All formulas are native but one: PARTNER.CACSAVING reads the direct
 * CAC and a native result, and only the check reads it.
 */
export const termsTable: TableOfColumns<TermsColumn, SampleTerms, TermsSheet> = {
  templateId: "terms",
  name: "Terms",
  usualWidth: 68,
  columns: headed("terms", {
    partner: {
      kind: "text",
      width: 138,
      sample: ({ partner }, { language }) => samplePartnerNames(language)[partner],
      allowed: (_, sheet) => partnerOfRegister(sheet),
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.partnerPrompt,
    },
    /** One of the register's subtypes, if the partner negotiates as another or is not in the register yet. */
    subtype: {
      kind: "choice",
      width: 132,
      sample: ({ subtype }, { language }) => partnerTypes.find(({ id }) => id === subtype)?.name[language],
      allowed: (_, { language, partners }) => {
        const { subtypeTitle: title, subtype: message, subtypePrompt } = sheetWordsOf(language).terms.validation;
        return {
          rule: { kind: "listOf", formula: `=${nameOn(partners.sheet, partnersNames.subtypes)}` },
          title,
          message,
          prompt: { title, message: subtypePrompt },
        };
      },
    },
    /** Of the first-year value, as a fraction. */
    share: {
      kind: "share",
      recorded: true,
      numberFormat: toTenths,
      sample: ({ share }) => share,
      message: ({ language }) => sheetWordsOf(language).terms.validation.share,
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.sharePrompt,
    },
    /** The usual range of the subtype, else the general one. */
    usualLow: { kind: "share", formula: (row, { partners }) => usualShare(row, "low", partners) },
    usualHigh: { kind: "share", formula: (row, { partners }) => usualShare(row, "high", partners) },
    /** Yes or No. */
    exclusive: {
      kind: "choice",
      recorded: true,
      style: "smallInputNumber",
      sample: ({ exclusive }, { language }) => sheetWordsOf(language).labels.yesNo[exclusive ? "yes" : "no"],
      allowed: (_, { answers }) => oneOf(answers),
      prompt: ({ language }) =>
        sheetWordsOf(language).terms.validation.exclusivePrompt({ points: Math.round(exclusivityPoints * 100) }),
    },
    /** What `effectiveShare` answers: the share, and 5 points more if exclusive. */
    effectiveShare: {
      kind: "ratio",
      numberFormat: toTenths,
      formula: ({ cell: { share, exclusive } }, { language }) => {
        const isExclusive = `${exclusive}=${answersIn(language).yes}`;
        return `IF(ISNUMBER(${share}),${share}+IF(${isExclusive},${exclusivityPoints},0),"")`;
      },
    },
    /** Per customer, if it differs from the settings. */
    value: {
      kind: "amount",
      recorded: true,
      width: 78,
      sample: ({ value }) => value,
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.valuePrompt,
    },
    /** A year. */
    coMarketing: {
      kind: "amount",
      recorded: true,
      width: 78,
      sample: ({ coMarketing }) => coMarketing,
      allowed: (_, { language }) => {
        const { coMarketingTitle: title, coMarketing } = sheetWordsOf(language).terms.validation;
        const { low, high } = usualMarketing;
        const message = coMarketing({ low: thousands(low), high: thousands(high) });
        return { rule: { kind: "decimal", min: low, max: high }, alert: "warning", title, message };
      },
    },
    support: {
      kind: "count",
      recorded: "tier",
      sample: ({ support }) => support,
      allowed: (_, { language }) => {
        const { supportTitle: title, support: message } = sheetWordsOf(language).terms.validation;
        return { rule: wholeNumberIn(usualRange("support-level")), title, message };
      },
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.support,
    },
    years: {
      kind: "count",
      recorded: "years",
      sample: ({ years }) => years,
      allowed: (_, { language }) => {
        const { yearsTitle: title, years } = sheetWordsOf(language).terms.validation;
        const message = years({ low: usualLength.low, high: usualLength.high });
        return { rule: wholeNumberIn(usualLength), alert: "warning", title, message };
      },
    },
    /** Empty is the first year only. */
    paidYears: {
      kind: "count",
      recorded: "years",
      sample: ({ paidYears }) => paidYears,
      allowed: (_, { language }) => {
        const { yearsTitle: title, paidYears: message } = sheetWordsOf(language).terms.validation;
        return { rule: wholeNumberIn({ low: 1, high: mostPaidYears }), title, message };
      },
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.paidYearsPrompt,
    },
    /** What `effectiveCac` answers: the share in all of the first-year value. */
    cac: {
      kind: "amount",
      formula: (row) => {
        const { effectiveShare } = row.cell;
        return `IF(ISNUMBER(${effectiveShare}),IFERROR(${effectiveShare}*${valueOf(row)},""),"")`;
      },
    },
    saving: {
      kind: "ratio",
      numberFormat: toTenths,
      formula: ({ cell: { cac } }) => {
        const isReady = `COUNTIF(${names.directCac},">0")+COUNTIF(${cac},">=0")=2`;
        return `IF(${isReady},PARTNER.CACSAVING(${names.directCac},${cac}),"")`;
      },
    },
    /** What `walkAwayShare` answers. */
    walkAway: {
      kind: "ratio",
      numberFormat: toTenths,
      formula: (row) => {
        const most = `(${names.directCac}*(1-${names.targetSaving})-${names.otherCost})/${valueOf(row)}`;
        const isGiven = `AND(TRIM(${row.cell.partner})<>"",COUNT(${names.directCac},${names.targetSaving})=2)`;
        return `IF(${isGiven},IFERROR(${most},""),"")`;
      },
    },
    /** How far the share in all is below the walk-away share. */
    headroom: {
      kind: "ratio",
      numberFormat: "+0.0%;-0.0%;0.0%",
      formula: ({ cell: { walkAway, effectiveShare } }) =>
        `IF(COUNT(${walkAway},${effectiveShare})=2,${walkAway}-${effectiveShare},"")`,
      colours: ({ cell: { headroom } }) => [
        { when: `IF(ISNUMBER(${headroom}),${headroom}<-1E-9,FALSE)`, ...ruleColours.bad },
      ],
    },
    /** Over all the years in which the share is paid. */
    savingAllYears: {
      kind: "ratio",
      numberFormat: toTenths,
      formula: (row) => {
        const { cac } = row.cell;
        const saving = `1-${cac}*${yearsWorth(row)}/${names.directCac}`;
        return `IF(COUNT(${cac},${names.kept})=2,IFERROR(${saving},""),"")`;
      },
    },
    /** What `maxRecurringShare` answers. */
    walkAwayAllYears: {
      kind: "ratio",
      numberFormat: toTenths,
      formula: (row) => {
        const { walkAway } = row.cell;
        return `IF(COUNT(${walkAway},${names.kept})=2,IFERROR(${walkAway}/${yearsWorth(row)},""),"")`;
      },
    },
    payback: {
      kind: "word",
      numberFormat: "0",
      formula: (row, { language }) => {
        const { effectiveShare, coMarketing } = row.cell;
        const never = textLiteral(sheetWordsOf(language).terms.never);
        const month = paybackMonth({ effectiveShare, coMarketing, value: valueOf(row), never });
        const isGiven = `COUNT(${effectiveShare},${names.rampMonths},${names.onboarding})=3`;
        return `IF(${isGiven},IFERROR(${month},""),"")`;
      },
    },
    approver: { kind: "text", width: 82, sample: ({ approval }) => approval?.by },
    approved: {
      kind: "day",
      sample: ({ approval }, { today }) => approval && today - approval.daysAgo,
      allowed: (_, { language }) => ({ message: sheetWordsOf(language).terms.validation.date }),
    },
    /** How many of the eight clauses are settled. */
    clauses: {
      kind: "word",
      numberFormat: ofAllClauses,
      formula: ({ cell: { partner } }, { clauses }) => {
        const row = `MATCH(${withoutWildcards(partner)},${clauses.column("partner")},0)`;
        return `IF(TRIM(${partner})="","",IFERROR(N(INDEX(${clauses.column("settled")},${row})),0))`;
      },
    },
    check: checkColumn(190, wrongWithTerms),
  }),
  relations: {
    once: "partner",
    share: { cells: "share", usual: { low: "usualLow", high: "usualHigh" } },
    partnerCac: "cac",
  },
};

function wholeNumberIn({ low, high }: { readonly low: number; readonly high: number }): Allowed["rule"] {
  return { kind: "wholeNumber", min: low, max: high };
}

/** What `shareRange` answers, as the register has it. */
function usualShare(row: TermsRow, end: "low" | "high", partners: TableLink<PartnersColumn>): string {
  const subtypes = nameOn(partners.sheet, partnersNames.subtypes);
  const shares = nameOn(partners.sheet, partnersNames.usualShare[end]);
  const found = `INDEX(${shares},MATCH(${withoutWildcards(subtypeOf(row, partners))},${subtypes},0))`;
  return `IF(TRIM(${row.cell.partner})="","",IFERROR(${found},${genericShareRange[end]}))`;
}

/** The subtype under which the partner negotiates, else that of the register. */
function subtypeOf({ cell: { partner, subtype } }: TermsRow, partners: TableLink<PartnersColumn>): string {
  const row = `MATCH(${withoutWildcards(partner)},${partners.column("partner")},0)`;
  return `IF(${subtype}<>"",${subtype},IFERROR(INDEX(${partners.column("subtype")},${row})&"",""))`;
}

/** The partner's own first-year value, else that of the settings. */
function valueOf({ cell: { value } }: TermsRow): string {
  return `IF(ISNUMBER(${value}),${value},${names.firstYearValue})`;
}

/** What `yearsWorth` answers: the sum of a geometric series. Without a number of years, the first one only. */
function yearsWorth({ cell: { paidYears } }: TermsRow): string {
  const years = `IF(ISNUMBER(${paidYears}),${paidYears},1)`;
  return `IF(${names.kept}=1,${years},(1-${names.kept}^${years})/(1-${names.kept}))`;
}
