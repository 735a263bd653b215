import type { Answer } from "../../playbook/prescreen";
import type { SheetWords } from "../../locales/sheetWords";
import type { SamplePartnerId } from "./partnersSample";

export interface SampleCandidate {
  readonly partner: SamplePartnerId & keyof SheetWords["samples"]["candidates"];
  /** In the order of the questions. */
  readonly answers: readonly Answer[];
}

/** They show one who goes on, one who goes on despite a No, one with two high-priority misses, one not finished. */
export const sampleCandidates: readonly SampleCandidate[] = [
  { partner: "cobalt", answers: ["yes", "yes", "yes", "yes", "yes"] },
  { partner: "atlas", answers: ["yes", "yes", "no", "yes", "yes"] },
  { partner: "harbour", answers: ["no", "no", "yes", "yes", "no"] },
  { partner: "lumen", answers: ["yes", null, "yes", null, "yes"] },
];
