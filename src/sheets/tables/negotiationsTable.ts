import { DAYS_A_WEEK } from "../../playbook/negotiationPlan";
import { negotiationSteps, type NegotiationStep, type NegotiationStepId } from "../../playbook/negotiationSteps";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import { checkColumn, type CheckCase } from "../checkColumn";
import { empty, firstThatHolds, sentence, withoutWildcards } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { TableLink } from "../linkedWorkbook";
import type { Row } from "../placedTable";
import { negotiationNames as names } from "../settings/negotiationSettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import type { Column, SheetOfTable, TableOfColumns } from "../table";
import type { SampleNegotiation } from "./negotiationsSample";
import {
  beganIn,
  beganOn,
  doneBefore,
  doneIn,
  isOpen,
  isReady,
  onWorkingDay,
  statusLabel,
  stepNumber,
} from "./openStep";
import { partnerOfRegister } from "./partnerOfRegister";
import { samplePartnerNames } from "./partnersSample";
import type { PartnersColumn } from "./partnersTable";

export type NegotiationsColumn = HeadingId<"negotiations"> | "check";

export interface NegotiationsSheet extends SheetOfTable {
  readonly today: number;
  readonly partners: TableLink<PartnersColumn>;
  /** What comes next and what is to be reached, step by step. */
  readonly lists: Readonly<Record<"actions" | "deliverables", Block>>;
  /** The cell of the day on which all is judged. */
  readonly judgedOn: string;
}

type NegotiationRow = Row<NegotiationsColumn>;
type OwnColumn = Omit<Column<NegotiationsColumn, SampleNegotiation, NegotiationsSheet>, "heading">;

/** The negotiations: one row each. A step is done on the day on which its deliverable is there. */
export const negotiationsTable: TableOfColumns<NegotiationsColumn, SampleNegotiation, NegotiationsSheet> = {
  templateId: "negotiation",
  name: "Negotiations",
  usualWidth: 68,
  columns: headed("negotiations", {
    partner: {
      kind: "text",
      width: 138,
      sample: ({ partner }, { language }) => samplePartnerNames(language)[partner],
      allowed: (_, sheet) => partnerOfRegister(sheet),
      prompt: ({ language }) => sheetWordsOf(language).negotiation.validation.partnerPrompt,
    },
    owner: { kind: "text", width: 80, sample: ({ owner }) => owner },
    start: { kind: "day", sample: ({ startDaysAgo }, { today }) => today - startDaysAgo },
    ...(Object.fromEntries(negotiationSteps.map((step, place) => [step.id, doneOn(step, place)])) as Record<
      NegotiationStepId,
      OwnColumn
    >),
    onboarding: {
      kind: "day",
      sample: ({ onboardingDaysAgo }, { today }) => daysBefore(today, onboardingDaysAgo),
      prompt: ({ language }) => sheetWordsOf(language).negotiation.validation.onboardingPrompt,
    },
    lost: {
      kind: "day",
      sample: ({ lostDaysAgo }, { today }) => daysBefore(today, lostDaysAgo),
      prompt: ({ language }) => sheetWordsOf(language).negotiation.validation.lostPrompt,
    },
    /** Of the first year, if it differs from what the settings expect of a partner. */
    revenue: {
      kind: "amount",
      width: 70,
      sample: ({ revenue }) => revenue,
      prompt: ({ language }) => sheetWordsOf(language).negotiation.validation.revenuePrompt,
    },
    /** The first step without a date, or Signed. */
    step: {
      kind: "word",
      width: 96,
      style: "smallResultText",
      formula: (row, { language }) => {
        const open = negotiationSteps.map(
          ({ id }, index) => [`NOT(ISNUMBER(${row.cell[id]}))`, `INDEX(${names.steps},${index + 1})`] as const,
        );
        return `IF(${isReady(row)},${firstThatHolds(open, statusLabel("signed", language))},${empty})`;
      },
    },
    /** Of an open step. */
    days: {
      kind: "word",
      width: 56,
      numberFormat: "0",
      formula: (row) => {
        const days = `IF(${names.judgedOn}>=${beganOn(row)},${names.judgedOn}-${beganOn(row)},${empty})`;
        const isOver = `${row.cell.step}="",ISNUMBER(${row.cell.lost})`;
        return `IF(OR(${isOver},NOT(ISNUMBER(${names.judgedOn}))),${empty},IFERROR(${days},${empty}))`;
      },
    },
    /** What `negotiationProgress` answers. */
    status: {
      kind: "word",
      width: 78,
      formula: (row, { language }) => {
        const { step, lost, start, days } = row.cell;
        const tooLong = `${days}>INDEX(${names.stalledAfter},${stepNumber(row)})`;
        return firstThatHolds(
          [
            [`${step}=""`, empty],
            [`ISNUMBER(${lost})`, statusLabel("lost", language)],
            [`${step}=${statusLabel("signed", language)}`, statusLabel("signed", language)],
            [`NOT(ISNUMBER(${names.judgedOn}))`, empty],
            [`${start}>${names.judgedOn}`, statusLabel("notStarted", language)],
            [`IF(ISNUMBER(${days}),${tooLong},FALSE)`, statusLabel("stalled", language)],
          ],
          statusLabel("inProgress", language),
        );
      },
      colours: ({ cell }, { language }) => [
        { when: `${cell.status}=${statusLabel("stalled", language)}`, ...ruleColours.bad, bold: true },
        { when: `${cell.status}=${statusLabel("signed", language)}`, ...ruleColours.good, bold: true },
      ],
    },
    dueEarly: { kind: "day", formula: (row) => nextDue(row, names.weeksLow) },
    dueLate: {
      kind: "day",
      formula: (row) => nextDue(row, names.weeksHigh),
      // Of all colours the only one without a text that says the same: the date has passed.
      colours: ({ cell: { dueLate } }, { judgedOn }) => [
        { when: `AND(ISNUMBER(${dueLate}),${dueLate}<${judgedOn})`, ...ruleColours.warning },
      ],
    },
    action: { kind: "text", width: 122, formula: (row, { lists }) => ofOpenStep(row, lists.actions) },
    deliverable: { kind: "text", width: 90, formula: (row, { lists }) => ofOpenStep(row, lists.deliverables) },
    check: checkColumn(166, wrongWith),
  }),
  relations: {
    inOrder: [
      ["start", "outreach", "discovery", "proposal", "negotiation", "agreement", "onboarding"],
      ["start", "outreach", "discovery", "proposal", "negotiation", "lost"],
    ],
  },
};

function doneOn({ name, deliverable }: NegotiationStep, place: number): OwnColumn {
  return {
    kind: "day",
    sample: ({ doneDaysAgo }, { today }) => daysBefore(today, doneDaysAgo[place]),
    prompt: ({ language }) =>
      sheetWordsOf(language).negotiation.validation.donePrompt({
        step: name[language],
        deliverable: deliverable[language].toLowerCase(),
      }),
  };
}

function daysBefore(today: number, days: number | undefined): number | undefined {
  return days === undefined ? undefined : today - days;
}

/** What `nextDue` answers. */
function nextDue(row: NegotiationRow, weeks: string): string {
  const due = `${beganOn(row)}+${DAYS_A_WEEK}*INDEX(${weeks},${stepNumber(row)})`;
  return `IF(${isOpen(row)},IFERROR(${onWorkingDay(due)},${empty}),${empty})`;
}

/** The playbook's word for the open step. */
function ofOpenStep(row: NegotiationRow, list: Block): string {
  return `IF(${isOpen(row)},INDEX(${blockAddress(list, "absolute")},${stepNumber(row)}),${empty})`;
}

/** What is wrong, then what asks to be done. */
function wrongWith(row: NegotiationRow, { language, partners }: NegotiationsSheet): CheckCase[] {
  const { checks: shared, negotiation } = sheetWordsOf(language);
  const words = negotiation.checks;
  const { partner, step, start, lost, onboarding, agreement, revenue, status } = row.cell;
  const [inputs, began, done] = [row.span("partner", "revenue"), beganIn(row), doneIn(row)];
  const dates = [began, onboarding, lost].join(",");
  const gap = `IF(ISNUMBER(${stepNumber(row)}),COUNT(${done})>=${stepNumber(row)},FALSE)`;
  const openRows = `ISNUMBER(MATCH(${row.column("status")},${names.openStatuses},0))`;
  const twice = `SUMPRODUCT((${row.column("partner")}=${partner})*${openRows})>1`;
  const inRegister = `ISNUMBER(MATCH(${withoutWildcards(partner)},${partners.column("partner")},0))`;
  return [
    [`COUNTA(${inputs})=0`, ""],
    [`SUMPRODUCT(ISERROR(${inputs})*1)>0`, shared.error],
    [`TRIM(${partner})=""`, shared.partnerMissing],
    [`NOT(ISNUMBER(${start}))`, words.startMissing],
    [`COUNTA(${dates})>COUNT(${dates})`, words.date],
    [gap, { formula: sentence(words.dateMissing, { step }) }],
    [`SUMPRODUCT((${done}<>"")*(${done}<${doneBefore(row)}))>0`, words.order],
    [`IF(ISNUMBER(${lost}),${lost}<MAX(${began}),FALSE)`, words.lostBefore],
    [`AND(ISNUMBER(${lost}),ISNUMBER(${agreement}))`, words.lostAndSigned],
    [`AND(ISNUMBER(${names.judgedOn}),MAX(${done},${lost})>${names.judgedOn})`, words.future],
    [`AND(COUNT(${onboarding},${agreement})=2,${onboarding}<${agreement})`, words.onboarding],
    [`COUNTA(${revenue})>COUNTIF(${revenue},">=0")`, words.amount],
    [`IF(${isOpen(row)},${twice},FALSE)`, words.twice],
    [`NOT(${inRegister})`, shared.unknown],
    [`${status}=""`, shared.settings],
    [`${status}=${statusLabel("stalled", language)}`, words.stalled],
  ];
}
