import { evaluationThreshold } from "./evaluation";
import type { Bilingual } from "./language";

const labels = {
  advance: { en: "Advance", es: "Avanzar" },
  stop: { en: "Do not advance", es: "No avanzar" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Decision = keyof typeof labels;

export const decisionLabels: Readonly<Record<Decision, Bilingual>> = labels;

/** The unrounded score decides, and the threshold itself advances. Needs no tolerance: `score` is exact to 10 decimals. */
export function decide(score: number, threshold: number = evaluationThreshold): Decision {
  return score >= threshold ? "advance" : "stop";
}
