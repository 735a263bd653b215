import { cacBases } from "../../playbook/cacRange";
import type { Language } from "../../playbook/language";
import { lifecycleStages } from "../../playbook/lifecycle";
import { architectureTypes, partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { checkColumn } from "../checkColumn";
import { oneOf, type ChoiceList } from "../choiceList";
import { empty, exactly, firstThatHolds } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { TableLink } from "../linkedWorkbook";
import type { PlacedTable, Row } from "../placedTable";
import { partnersNames } from "../settings/partnersSettings";
import { ruleColours } from "../styles";
import type { SheetOfTable, TableOfColumns } from "../table";
import { answersIn } from "../yesNo";
import { isPartnerRevenue, type DealsColumn } from "./dealsTable";
import { wrongWithPartner } from "./partnersCheck";
import { samplePartnerNames, type SamplePartner } from "./partnersSample";
import { ofSubtype, type CatalogueColumn } from "./subtypeCatalogue";

/** What the columns with a list are chosen from. */
export const partnerLabels = {
  type: (language) => Object.values(architectureTypes).map((name) => name[language]),
  stage: (language) => lifecycleStages.map(({ name }) => name[language]),
  cacBasis: (language) => Object.values(cacBases).map((name) => name[language]),
  override: (language) => Object.values(sheetWordsOf(language).labels.yesNo),
} as const satisfies Readonly<Record<string, (language: Language) => readonly string[]>>;

export type ListedColumn = keyof typeof partnerLabels;

export interface PartnersSheet extends SheetOfTable {
  readonly today: number;
  readonly deals: TableLink<DealsColumn>;
  readonly catalogue: PlacedTable<CatalogueColumn>;
  readonly lists: Readonly<Record<ListedColumn, ChoiceList>>;
}

export type PartnersColumn = HeadingId<"partners"> | "check";

export type PartnerRow = Row<PartnersColumn>;

/** The register of partners: one row each. Everything that other sheets know of a partner comes from here. */
export const partnersTable: TableOfColumns<PartnersColumn, SamplePartner, PartnersSheet> = {
  templateId: "partners",
  name: "Partners",
  columns: headed("partners", {
    partner: { kind: "text", width: 118, sample: ({ id }, { language }) => samplePartnerNames(language)[id] },
    /** One of the six architecture types, by its name in the sheet's language. */
    type: {
      kind: "choice",
      width: 86,
      sample: (partner, { language }) => architectureTypes[typeOf(partner).architecture][language],
      allowed: (_, { lists }) => oneOf(lists.type),
    },
    /** One of the partner types of the catalogue, by its name. */
    subtype: {
      kind: "choice",
      width: 116,
      sample: (partner, { language }) => typeOf(partner).name[language],
      allowed: ({ cell: { type } }, { catalogue }) => ({
        rule: { kind: "listOf", formula: `=${subtypesOfType(type, catalogue)}` },
      }),
      message: ({ language }) => sheetWordsOf(language).partners.validation.subtype,
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.subtypePrompt,
    },
    region: {
      kind: "text",
      width: 82,
      sample: ({ region }, { language }) => sheetWordsOf(language).samples.regions[region],
    },
    owner: { kind: "text", width: 78, sample: ({ owner }) => owner },
    /** One of the eight stages of the life cycle. */
    stage: {
      kind: "choice",
      width: 96,
      sample: ({ stage }, { language }) => lifecycleStages.find(({ id }) => id === stage)?.name[language],
      allowed: (_, { lists }) => oneOf(lists.stage),
    },
    start: { kind: "day", width: 66, sample: ({ startDaysAgo }, { today }) => today - startDaysAgo },
    contractEnd: {
      kind: "day",
      width: 66,
      sample: ({ endDaysAgo }, { today }) => (endDaysAgo === undefined ? undefined : today - endDaysAgo),
    },
    onboarding: { kind: "amount", width: 88, sample: ({ onboarding }) => onboarding },
    training: { kind: "amount", width: 66, sample: ({ training }) => training },
    coMarketing: { kind: "amount", width: 82, sample: ({ coMarketing }) => coMarketing },
    /** The agreed share of the first-year value, as a fraction. */
    share: {
      kind: "share",
      width: 64,
      sample: ({ share }) => share,
      allowed: (_, { language }) => ({ message: sheetWordsOf(language).partners.validation.percentage }),
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.sharePrompt,
    },
    /** Acquisition cost per customer won through the partner. */
    cac: { kind: "amount", width: 54, sample: ({ cac }) => cac?.value },
    /** What the CAC is measured on: only per low-ticket customer is it comparable with the type's usual range. */
    cacBasis: {
      kind: "choice",
      width: 80,
      sample: ({ cac }, { language }) => cac && cacBases[cac.basis][language],
      allowed: (_, { lists }) => oneOf(lists.cacBasis),
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.basisPrompt,
    },
    /** Share of satisfied contacts, as a fraction. */
    satisfaction: {
      kind: "share",
      width: 82,
      sample: ({ survey }) => survey?.satisfaction,
      allowed: (_, { language }) => ({ message: sheetWordsOf(language).partners.validation.percentage }),
    },
    surveyed: { kind: "day", width: 66, sample: ({ survey }, { today }) => survey && today - survey.daysAgo },
    /** Yes or No; left empty, the rule decides. */
    override: {
      kind: "choice",
      width: 78,
      style: "smallInputNumber",
      allowed: (_, { lists }) => oneOf(lists.override),
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.overridePrompt,
    },
    investment: {
      kind: "amount",
      width: 70,
      formula: ({ span }) => {
        const parts = span("onboarding", "coMarketing");
        return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
      },
    },
    /** What `partnerRevenue` answers: won and sourced deals closed in the last 12 months. */
    revenue: {
      kind: "amount",
      width: 68,
      formula: ({ cell: { partner } }, { deals }) =>
        `IF(AND(TRIM(${partner})<>"",ISNUMBER(${partnersNames.asOf})),${revenueOf(partner, deals)},"")`,
    },
    /** Over these 12 months. */
    roi: {
      kind: "ratio",
      width: 52,
      formula: ({ cell: { revenue, investment } }) =>
        returnOn(investment, revenue, `COUNT(${revenue},${investment})=2`),
    },
    /** What `isActive` answers: Yes from the start to the contract's end, else No; empty without a partner. */
    active: {
      kind: "word",
      width: 54,
      formula: ({ cell: { partner, start, contractEnd } }, { language }) => {
        const { asOf } = partnersNames;
        const isRunning = `IF(ISNUMBER(${contractEnd}),${contractEnd}>=${asOf},${contractEnd}="")`;
        const isStarted = `IF(ISNUMBER(${start}),${start}<=${asOf},FALSE)`;
        const { yes, no } = answersIn(language);
        const isAsked = `AND(TRIM(${partner})<>"",ISNUMBER(${asOf}))`;
        return `IF(${isAsked},IF(AND(${isStarted},${isRunning}),${yes},${no}),"")`;
      },
    },
    /** What `isSuccessful` answers: Yes if active with an ROI of 0 or more, unless it is set by hand. */
    successful: {
      kind: "word",
      width: 76,
      formula: ({ cell: { active, override, roi } }, { language }) => {
        const { yes, no } = answersIn(language);
        const byRule = `IF(AND(${active}=${yes},ISNUMBER(${roi})),IF(${roi}>=0,${yes},${no}),${no})`;
        return firstThatHolds(
          [
            [`${active}=""`, empty],
            [`${override}=${yes}`, yes],
            [`${override}=${no}`, no],
          ],
          byRule,
        );
      },
      colours: ({ cell: { successful } }, { language }) => [
        { when: `${successful}=${answersIn(language).yes}`, ...ruleColours.good },
        { when: `${successful}=${answersIn(language).no}`, ...ruleColours.bad },
      ],
    },
    check: checkColumn(140, wrongWithPartner),
    /** What the playbook says of the subtype. */
    benefit: {
      kind: "text",
      width: 176,
      formula: ({ cell: { subtype } }, { catalogue }) =>
        `IF(${subtype}="","",IFERROR(${ofSubtype(catalogue, "benefit", subtype)}&"",""))`,
    },
  }),
  relations: {
    once: "partner",
    inOrder: [["start", "contractEnd"]],
    share: { cells: "share", usual: { subtype: "subtype" } },
    partnerCac: "cac",
  },
};

function typeOf({ type }: SamplePartner): PartnerType {
  const found = partnerTypes.find(({ id }) => id === type);
  if (found === undefined) throw new Error(`No partner type ${type}`);
  return found;
}

/** Those of the row's type, which stand together in the catalogue; without a type, all of them. */
function subtypesOfType(type: string, catalogue: PlacedTable<CatalogueColumn>): string {
  const types = catalogue.column("type");
  const first = cellAddress(catalogue.cells("subtype"), "absolute");
  const count = `COUNTIF(${types},${type})`;
  return `OFFSET(${first},IFERROR(MATCH(${type},${types},0)-1,0),0,IF(${count}=0,ROWS(${types}),${count}),1)`;
}

function revenueOf(partner: string, deals: TableLink<DealsColumn>): string {
  const closed = deals.column("closed");
  const inYear = `${closed},">"&${partnersNames.revenueSince},${closed},"<="&${partnersNames.asOf}`;
  return `SUMIFS(${deals.column("value")},${deals.column("partner")},${exactly(partner)},${isPartnerRevenue(deals)},${inYear})`;
}

export function returnOn(investment: string, revenue: string, isReady: string): string {
  return `IF(${isReady},IF(${investment}>0,(${revenue}-${investment})/${investment},""),"")`;
}
