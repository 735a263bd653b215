import { examplePartner, criterionGuidance } from "../../playbook/evaluationGuidance";
import { evaluationCriteria } from "../../playbook/evaluation";
import type { Language } from "../../playbook/language";
import { partnerTypes, type ArchitectureType } from "../../playbook/partnerTypes";
import type { SheetWords } from "../../locales/sheetWords";
import { sheetWordsOf } from "../../locales/sheetWords";
import { samplePartnerNames } from "./partnersSample";

export interface SamplePartner {
  readonly name: string;
  readonly type: ArchitectureType;
  /** In the order of the criteria; `null` is not scored yet. */
  readonly scores: readonly (number | null)[];
  readonly evidence: string;
}

/** One of each other type. They show a partner exactly at the threshold, one below it, and one with scores missing. */
const illustrative = {
  cobalt: { type: "technology", scores: [8, 7, 9, 7, 6] },
  meridian: { type: "channel", scores: [5, 7, 8, 9, 8] },
  atlas: { type: "strategic", scores: [9, 9, 6, 8, 7] },
  puente: { type: "integration", scores: [6, 5, 8, 7, 7] },
  lumen: { type: "innovation", scores: [8, null, 7, null, 9] },
} as const satisfies Readonly<Record<keyof SheetWords["samples"]["evidence"], Pick<SamplePartner, "type" | "scores">>>;
const illustrativeIds = Object.keys(illustrative) as (keyof typeof illustrative)[];

/** The playbook's example first, as the playbook tells it. */
export function samplePartners(language: Language): readonly SamplePartner[] {
  const { sample, samples, evaluation } = sheetWordsOf(language);
  return [
    playbookExample(language, evaluation.example),
    ...illustrativeIds.map((id) => ({
      ...illustrative[id],
      name: samplePartnerNames(language)[id],
      evidence: `${sample}: ${samples.evidence[id]}.`,
    })),
  ];
}

function playbookExample(language: Language, label: string): SamplePartner {
  const type = partnerTypes.find(({ id }) => id === examplePartner.type);
  if (type === undefined) throw new Error(`No partner type ${examplePartner.type}`);
  const guidance = evaluationCriteria.map(({ id }) => criterionGuidance[id]);
  const reasons = guidance.map(({ exampleReason }) => `${exampleReason[language]}.`);
  return {
    name: examplePartner.name[language],
    type: type.architecture,
    scores: guidance.map(({ exampleScore }) => exampleScore),
    evidence: `${label}: ${reasons.join(" ")}`,
  };
}
