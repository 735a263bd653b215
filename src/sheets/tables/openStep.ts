/** The step that a negotiation is in, as formulas of its row: what they lean on everywhere on the sheet. */
import type { Language } from "../../playbook/language";
import { negotiationStatuses, type NegotiationStatus } from "../../playbook/negotiationProgress";
import { negotiationSteps, type NegotiationStepId } from "../../playbook/negotiationSteps";
import { textLiteral } from "../formula";
import type { Row } from "../placedTable";
import { negotiationNames as names } from "../settings/negotiationSettings";
import type { NegotiationsColumn } from "./negotiationsTable";

type NegotiationRow = Row<NegotiationsColumn>;

const [firstStep, lastStep] = [negotiationSteps[0]?.id, negotiationSteps.at(-1)?.id] as [
  NegotiationStepId,
  NegotiationStepId,
];
const lastButOneStep = negotiationSteps.at(-2)?.id as NegotiationStepId;

/** From the start to the signature, so that the n-th is the day on which the n-th step began. */
export const beganIn = ({ span }: NegotiationRow): string => span("start", lastStep);

/** The same for the steps alone: each stands before the one that is done after it. */
export const doneBefore = ({ span }: NegotiationRow): string => span("start", lastButOneStep);

/** When each step was done. */
export const doneIn = ({ span }: NegotiationRow): string => span(firstStep, lastStep);

export const isReady = ({ cell }: NegotiationRow): string => `AND(TRIM(${cell.partner})<>"",ISNUMBER(${cell.start}))`;

export const stepNumber = ({ cell }: NegotiationRow): string => `MATCH(${cell.step},${names.steps},0)`;

export const beganOn = (row: NegotiationRow): string => `INDEX(${beganIn(row)},${stepNumber(row)})`;

export const isOpen = ({ cell }: NegotiationRow): string => `ISNUMBER(MATCH(${cell.status},${names.openStatuses},0))`;

/** As formulas compare the status. */
export function statusLabel(status: NegotiationStatus, language: Language): string {
  return textLiteral(negotiationStatuses[status][language]);
}

/** What `workingDay` answers. */
export function onWorkingDay(day: string): string {
  return `WORKDAY.INTL(${day}-1,1,${names.weekendPattern},${names.holidays})`;
}
