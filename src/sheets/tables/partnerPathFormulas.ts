/**
 * How partners go from now to month 12, as formulas: what `projection` answers, for one month. Given are addresses; the
 * months are the numbers 1 to 12 in a row. All hold in every version of Excel, without dynamic arrays.
 */
import { paths } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import type { Language } from "../../playbook/language";
import { textLiteral } from "../formula";

export interface PartnerPath {
  readonly partnersNow: string;
  readonly targetPartners: string;
  /** The name of the way, in the language of the sheet that holds it. */
  readonly path: string;
  readonly language: Language;
}

export function plannedPartners({ partnersNow, targetPartners, path, language }: PartnerPath, month: string): string {
  const done = `${month}/${MONTHS}`;
  const way = `IF(${path}=${textLiteral(paths.linear[language])},${done},(${done})^2*(3-2*${done}))`;
  return `${partnersNow}+(${targetPartners}-${partnersNow})*${way}`;
}

/** What part of the partners is still there a month later. */
export function monthlyStaying(retention: string): string {
  return `${retention}^(1/${MONTHS})`;
}

export interface Ramp {
  readonly partnersNow: string;
  readonly staying: string;
  readonly rampMonths: string;
}

/**
 * The power is taken of 1 where the age is 0, because Excel knows no 0^0; without a ramp, nothing is divided by 0. Both
 * are arithmetic on comparisons: IF would need an array formula.
 */
export function productivePartners(ramp: Ramp, month: string, months: string, added: string): string {
  const { partnersNow, staying, rampMonths } = ramp;
  const age = `(${month}-${months})`;
  const left = `(${staying}+(${age}=0)*(1-${staying}))^${age}`;
  const speed = `((${age}>=${rampMonths})+(${age}<${rampMonths})*${age}/(${rampMonths}+(${rampMonths}=0)))`;
  return `${partnersNow}*${staying}^${month}+SUMPRODUCT(${added}*${left}*${speed})`;
}
