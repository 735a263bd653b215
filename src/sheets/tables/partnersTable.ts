import { cacBases } from "../../playbook/cacRange";
import type { Bilingual } from "../../playbook/language";
import { lifecycleStages } from "../../playbook/lifecycle";
import { architectureTypes, partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { checkColumn } from "../checkColumn";
import type { ChoiceList } from "../choiceList";
import type { Allowed } from "../columnKind";
import { empty, exactly, firstThatHolds, textLiteral } from "../formula";
import type { TableLink } from "../linkedWorkbook";
import type { PlacedTable, Row } from "../placedTable";
import { partnersNames } from "../settings/partnersSettings";
import { ruleColours } from "../styles";
import type { SheetOfTable, TableOfColumns } from "../table";
import { attributions, channels, outcomes, type DealsColumn } from "./dealsTable";
import { wrongWithPartner } from "./partnersCheck";
import type { SamplePartner } from "./partnersSample";
import { ofSubtype, type CatalogueColumn } from "./subtypeCatalogue";

/** How cells of the register answer a question. */
export const yesNo = {
  yes: { en: "Yes", es: "Sí" },
  no: { en: "No", es: "No" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the columns with a list are chosen from. */
export const partnerLabels = {
  type: Object.values(architectureTypes),
  stage: lifecycleStages.map(({ name }) => name),
  cacBasis: Object.values(cacBases),
  override: Object.values(yesNo),
} as const satisfies Readonly<Record<string, readonly Bilingual[]>>;

export type ListedColumn = keyof typeof partnerLabels;

export interface PartnersSheet extends SheetOfTable {
  readonly today: number;
  readonly deals: TableLink<DealsColumn>;
  readonly catalogue: PlacedTable<CatalogueColumn>;
  readonly lists: Readonly<Record<ListedColumn, ChoiceList>>;
}

export type PartnersColumn =
  | "partner"
  | "type"
  | "subtype"
  | "region"
  | "owner"
  | "stage"
  | "start"
  | "contractEnd"
  | "onboarding"
  | "training"
  | "coMarketing"
  | "share"
  | "cac"
  | "cacBasis"
  | "satisfaction"
  | "surveyed"
  | "override"
  | "investment"
  | "revenue"
  | "roi"
  | "active"
  | "successful"
  | "check"
  | "benefit";

export type PartnerRow = Row<PartnersColumn>;

/** The register of partners: one row each. Everything that other sheets know of a partner comes from here. */
export const partnersTable: TableOfColumns<PartnersColumn, SamplePartner, PartnersSheet> = {
  templateId: "partners",
  name: "Partners",
  columns: {
    partner: {
      name: { en: "Partner", es: "Partner" },
      kind: "text",
      width: 118,
      sample: ({ name }, { language }) => name[language],
    },
    /** One of the six architecture types, by its name in the sheet's language. */
    type: {
      name: { en: "Type", es: "Tipo" },
      kind: "choice",
      width: 86,
      sample: (partner, { language }) => architectureTypes[typeOf(partner).architecture][language],
      allowed: (_, { lists }) => oneOf(lists.type),
    },
    /** One of the partner types of the catalogue, by its name. */
    subtype: {
      name: { en: "Subtype", es: "Subtipo" },
      kind: "choice",
      width: 116,
      sample: (partner, { language }) => typeOf(partner).name[language],
      allowed: ({ cell: { type } }, { language, catalogue }) => {
        const { subtypeTitle: title, subtype: message } = sheetWordsOf(language).partners.validation;
        return { rule: { kind: "listOf", formula: `=${subtypesOfType(type, catalogue)}` }, title, message };
      },
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.subtypePrompt,
    },
    region: {
      name: { en: "Region", es: "Región" },
      kind: "text",
      width: 82,
      sample: ({ region }, { language }) => region[language],
    },
    owner: { name: { en: "Owner", es: "Responsable" }, kind: "text", width: 78, sample: ({ owner }) => owner },
    /** One of the eight stages of the life cycle. */
    stage: {
      name: { en: "Stage", es: "Etapa" },
      kind: "choice",
      width: 96,
      sample: ({ stage }, { language }) => lifecycleStages.find(({ id }) => id === stage)?.name[language],
      allowed: (_, { lists }) => oneOf(lists.stage),
    },
    start: {
      name: { en: "Start", es: "Inicio" },
      kind: "day",
      width: 66,
      sample: ({ startDaysAgo }, { today }) => today - startDaysAgo,
    },
    contractEnd: {
      name: { en: "Contract end", es: "Fin de contrato" },
      kind: "day",
      width: 66,
      sample: ({ endDaysAgo }, { today }) => (endDaysAgo === undefined ? undefined : today - endDaysAgo),
    },
    onboarding: {
      name: { en: "Onboarding", es: "Incorporación" },
      kind: "amount",
      width: 88,
      sample: ({ onboarding }) => onboarding,
    },
    training: {
      name: { en: "Training", es: "Formación" },
      kind: "amount",
      width: 66,
      sample: ({ training }) => training,
    },
    coMarketing: {
      name: { en: "Co-marketing", es: "Co-marketing" },
      kind: "amount",
      width: 82,
      sample: ({ coMarketing }) => coMarketing,
    },
    /** The agreed share of the first-year value, as a fraction. */
    share: {
      name: { en: "Agreed share", es: "Share acordado" },
      kind: "share",
      width: 64,
      sample: ({ share }) => share,
      allowed: (_, { language }) => ({ message: sheetWordsOf(language).partners.validation.percentage }),
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.sharePrompt,
    },
    /** Acquisition cost per customer won through the partner. */
    cac: { name: { en: "CAC", es: "CAC" }, kind: "amount", width: 54, sample: ({ cac }) => cac?.value },
    /** What the CAC is measured on: only per low-ticket customer is it comparable with the type's usual range. */
    cacBasis: {
      name: { en: "CAC basis", es: "Base del CAC" },
      kind: "choice",
      width: 80,
      sample: ({ cac }, { language }) => cac && cacBases[cac.basis][language],
      allowed: (_, { lists }) => oneOf(lists.cacBasis),
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.basisPrompt,
    },
    /** Share of satisfied contacts, as a fraction. */
    satisfaction: {
      name: { en: "Satisfaction", es: "Satisfacción" },
      kind: "share",
      width: 82,
      sample: ({ survey }) => survey?.satisfaction,
      allowed: (_, { language }) => ({ message: sheetWordsOf(language).partners.validation.percentage }),
    },
    surveyed: {
      name: { en: "Surveyed on", es: "Fecha de encuesta" },
      kind: "day",
      width: 66,
      sample: ({ survey }, { today }) => survey && today - survey.daysAgo,
    },
    /** Yes or No; left empty, the rule decides. */
    override: {
      name: { en: "Successful, by hand", es: "Exitoso, a mano" },
      kind: "choice",
      width: 78,
      style: "smallInputNumber",
      allowed: (_, { lists }) => oneOf(lists.override),
      prompt: ({ language }) => sheetWordsOf(language).partners.validation.overridePrompt,
    },
    investment: {
      name: { en: "Investment", es: "Inversión" },
      kind: "amount",
      width: 70,
      formula: ({ span }) => {
        const parts = span("onboarding", "coMarketing");
        return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
      },
    },
    /** What `partnerRevenue` answers: won and sourced deals closed in the last 12 months. */
    revenue: {
      name: { en: "Revenue, 12 months", es: "Ingresos, 12 meses" },
      kind: "amount",
      width: 68,
      formula: ({ cell: { partner } }, { deals }) =>
        `IF(AND(TRIM(${partner})<>"",ISNUMBER(${partnersNames.asOf})),${revenueOf(partner, deals)},"")`,
    },
    /** Over these 12 months. */
    roi: {
      name: { en: "ROI", es: "ROI" },
      kind: "ratio",
      width: 52,
      formula: ({ cell: { revenue, investment } }) =>
        returnOn(investment, revenue, `COUNT(${revenue},${investment})=2`),
    },
    /** What `isActive` answers: Yes from the start to the contract's end, else No; empty without a partner. */
    active: {
      name: { en: "Active", es: "Activo" },
      kind: "word",
      width: 54,
      formula: ({ cell: { partner, start, contractEnd } }, { language }) => {
        const { asOf } = partnersNames;
        const isRunning = `IF(ISNUMBER(${contractEnd}),${contractEnd}>=${asOf},${contractEnd}="")`;
        const isStarted = `IF(ISNUMBER(${start}),${start}<=${asOf},FALSE)`;
        const [yes, no] = [textLiteral(yesNo.yes[language]), textLiteral(yesNo.no[language])];
        const isAsked = `AND(TRIM(${partner})<>"",ISNUMBER(${asOf}))`;
        return `IF(${isAsked},IF(AND(${isStarted},${isRunning}),${yes},${no}),"")`;
      },
    },
    /** What `isSuccessful` answers: Yes if active with an ROI of 0 or more, unless it is set by hand. */
    successful: {
      name: { en: "Successful", es: "Exitoso" },
      kind: "word",
      width: 76,
      formula: ({ cell: { active, override, roi } }, { language }) => {
        const [yes, no] = [textLiteral(yesNo.yes[language]), textLiteral(yesNo.no[language])];
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
        { when: `${successful}=${textLiteral(yesNo.yes[language])}`, ...ruleColours.good },
        { when: `${successful}=${textLiteral(yesNo.no[language])}`, ...ruleColours.bad },
      ],
    },
    check: checkColumn(140, wrongWithPartner),
    /** What the playbook says of the subtype. */
    benefit: {
      name: { en: "What it brings", es: "Qué aporta" },
      kind: "text",
      width: 176,
      formula: ({ cell: { subtype } }, { catalogue }) =>
        `IF(${subtype}="","",IFERROR(${ofSubtype(catalogue, "benefit", subtype)}&"",""))`,
    },
  },
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

function oneOf({ block }: ChoiceList): Pick<Allowed, "rule"> {
  return { rule: { kind: "list", source: block } };
}

/** Those of the row's type, which stand together in the catalogue; without a type, all of them. */
function subtypesOfType(type: string, catalogue: PlacedTable<CatalogueColumn>): string {
  const types = catalogue.column("type");
  const first = cellAddress(catalogue.cells("subtype"), "absolute");
  const count = `COUNTIF(${types},${type})`;
  return `OFFSET(${first},IFERROR(MATCH(${type},${types},0)-1,0),0,IF(${count}=0,ROWS(${types}),${count}),1)`;
}

/** The labels are those of the sheet of deals, in its language. */
function revenueOf(partner: string, deals: TableLink<DealsColumn>): string {
  const { language } = deals.sheet;
  const conditions = [
    [deals.column("partner"), exactly(partner)],
    [deals.column("channel"), textLiteral(channels.partner[language])],
    [deals.column("outcome"), textLiteral(outcomes.won[language])],
    [deals.column("attribution"), textLiteral(attributions.sourced[language])],
    [deals.column("closed"), `">"&${partnersNames.revenueSince}`],
    [deals.column("closed"), `"<="&${partnersNames.asOf}`],
  ];
  return `SUMIFS(${[deals.column("value"), ...conditions.flat()].join(",")})`;
}

export function returnOn(investment: string, revenue: string, isReady: string): string {
  return `IF(${isReady},IF(${investment}>0,(${revenue}-${investment})/${investment},""),"")`;
}
