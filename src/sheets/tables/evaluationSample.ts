import { examplePartner, criterionGuidance } from "../../playbook/evaluationGuidance";
import { evaluationCriteria } from "../../playbook/evaluation";
import type { Bilingual, Language } from "../../playbook/language";
import { partnerTypes, type ArchitectureType } from "../../playbook/partnerTypes";
import { sheetWordsOf } from "../../locales/sheetWords";

export interface SamplePartner {
  readonly name: string;
  readonly type: ArchitectureType;
  /** In the order of the criteria; `null` is not scored yet. */
  readonly scores: readonly (number | null)[];
  readonly evidence: string;
}

interface IllustrativePartner {
  readonly name: Bilingual;
  readonly type: ArchitectureType;
  readonly scores: SamplePartner["scores"];
  readonly evidence: Bilingual;
}

/** One of each other type. They show a partner exactly at the threshold, one below it, and one with scores missing. */
const illustrative: readonly IllustrativePartner[] = [
  {
    name: { en: "Cobalt Cloud", es: "Cobalt Cloud" },
    type: "technology",
    scores: [8, 7, 9, 7, 6],
    evidence: {
      en: "Joint architecture agreed; works in a different sales culture",
      es: "Arquitectura conjunta acordada; otra cultura comercial",
    },
  },
  {
    name: { en: "Meridian Resellers", es: "Distribuidora Meridian" },
    type: "channel",
    scores: [5, 7, 8, 9, 8],
    evidence: {
      en: "Solid accounts and team; only part of the range fits",
      es: "Cuentas y equipo sólidos; solo encaja parte de la gama",
    },
  },
  {
    name: { en: "Atlas Industries", es: "Industrias Atlas" },
    type: "strategic",
    scores: [9, 9, 6, 8, 7],
    evidence: {
      en: "Same target market in two regions; its systems are older",
      es: "Mismo mercado en dos regiones; sistemas más antiguos",
    },
  },
  {
    name: { en: "Puente Connectors", es: "Conectores Puente" },
    type: "integration",
    scores: [6, 5, 8, 7, 7],
    evidence: {
      en: "Good connectors, but a small customer base",
      es: "Buenos conectores, pero pocos clientes",
    },
  },
  {
    name: { en: "Lumen Lab", es: "Laboratorio Lumen" },
    type: "innovation",
    scores: [8, null, 7, null, 9],
    evidence: {
      en: "Reach and accounts still to be checked",
      es: "Alcance y cuentas aún por comprobar",
    },
  },
];

/** The playbook's example first, as the playbook tells it. */
export function samplePartners(language: Language): readonly SamplePartner[] {
  const { sample, evaluation } = sheetWordsOf(language);
  return [
    playbookExample(language, evaluation.example),
    ...illustrative.map(({ name, type, scores, evidence }) => ({
      name: name[language],
      type,
      scores,
      evidence: `${sample}: ${evidence[language]}.`,
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
