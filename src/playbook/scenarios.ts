import type { Bilingual } from "./language";
import type { ProjectionInputs, ProjectionNumber } from "./projectionInputs";

/** What a scenario is judged by in month 12, in the order in which it is shown. */
export const targetLines = {
  activePartners: { en: "Active partners", es: "Partners activos" },
  revenueShare: {
    en: "Partner revenue share, month-12 run rate",
    es: "Peso de partners en ingresos, ritmo del mes 12",
  },
  cacReduction: { en: "CAC reduction", es: "Reducción del CAC" },
  satisfaction: { en: "Partner satisfaction", es: "Satisfacción de partners" },
  roi: { en: "Partnership ROI, 12 months", es: "ROI de partnerships, 12 meses" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TargetLine = keyof typeof targetLines;

/** The low end decides; above the high end is more than was planned for, and still met. */
export interface TargetRange {
  readonly low: number;
  readonly high?: number;
}

export type Targets = Readonly<Record<TargetLine, TargetRange>>;

export interface Scenario {
  readonly name: Bilingual;
  readonly targets: Targets;
  readonly defaults: ProjectionInputs;
}

const common = {
  partnersNow: 5,
  path: "linear",
  retention: 0.85,
  rampMonths: 3,
  averageDeal: 10_000,
  directCac: 5_000,
  directRevenue: 100_000,
  directGrowth: 0.005,
  onboardingCost: 2_500,
  partnerCost: 5_000 / 12,
  fixedCost: 2_000,
  grossMargin: 1,
  satisfactionNow: 0.88,
} as const satisfies Partial<ProjectionInputs>;

export const scenarios = {
  base: {
    name: { en: "Base", es: "Base" },
    targets: {
      activePartners: { low: 10, high: 15 },
      revenueShare: { low: 0.3, high: 0.4 },
      cacReduction: { low: 0.5 },
      satisfaction: { low: 0.9 },
      roi: { low: 3 },
    },
    defaults: { ...common, targetPartners: 12, dealsPerPartner: 6, share: 0.25, targetSatisfaction: 0.9 },
  },
  optimistic: {
    name: { en: "Optimistic", es: "Optimista" },
    targets: {
      activePartners: { low: 20, high: 30 },
      revenueShare: { low: 0.5 },
      cacReduction: { low: 0.6 },
      satisfaction: { low: 0.95 },
      roi: { low: 5 },
    },
    defaults: { ...common, targetPartners: 25, dealsPerPartner: 8, share: 0.2, targetSatisfaction: 0.95 },
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioId = keyof typeof scenarios;

export const scenarioIds = Object.keys(scenarios) as readonly ScenarioId[];

/** Where a default comes from. */
export const sources = {
  playbook: { en: "Playbook", es: "Playbook" },
  derived: { en: "Derived", es: "Derivado" },
  yours: { en: "Yours", es: "Suyo" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export interface Basis {
  readonly source: keyof typeof sources;
  readonly text: Bilingual;
}

/** Why the defaults are what they are. What is "yours" is an assumption that only the person can know. */
export const bases: Readonly<Record<ProjectionNumber | "path", Basis>> = {
  partnersNow: {
    source: "playbook",
    text: { en: "Dashboard: new partners", es: "Dashboard: nuevos partners" },
  },
  targetPartners: {
    source: "derived",
    text: { en: "Inside 10–15 (base) and 20–30 (optimistic)", es: "Dentro de 10–15 (base) y 20–30 (optimista)" },
  },
  path: {
    source: "yours",
    text: {
      en: "S-curve: a slow start, faster in the middle of the year",
      es: "Curva S: arranque lento y más ritmo a mitad de año",
    },
  },
  retention: {
    source: "playbook",
    text: { en: "Target of the KPI Partner retention", es: "Objetivo del KPI Retención de partners" },
  },
  rampMonths: {
    source: "derived",
    text: {
      en: "4 weeks of onboarding and a sales cycle of 30–60 days",
      es: "4 semanas de incorporación y un ciclo de venta de 30–60 días",
    },
  },
  dealsPerPartner: {
    source: "derived",
    text: { en: "Inside both 5–10 (target) and 3–8 (typical)", es: "Dentro de 5–10 (objetivo) y 3–8 (habitual)" },
  },
  averageDeal: {
    source: "playbook",
    text: { en: "Low end of 10,000–50,000", es: "Extremo bajo de 10 000–50 000" },
  },
  share: {
    source: "derived",
    text: {
      en: "Makes the CAC exactly 50 % (base) and 60 % lower",
      es: "Deja el CAC justo un 50 % (base) y un 60 % más bajo",
    },
  },
  directCac: {
    source: "playbook",
    text: { en: "Example of the marketing agency", es: "Ejemplo de la agencia de marketing" },
  },
  directRevenue: {
    source: "yours",
    text: { en: "Take it from your accounts", es: "Tómelo de su contabilidad" },
  },
  directGrowth: {
    source: "yours",
    text: { en: "Direct business grows too", es: "El negocio directo también crece" },
  },
  onboardingCost: {
    source: "yours",
    text: { en: "Charged in the month of joining", es: "Se carga en el mes de alta" },
  },
  partnerCost: {
    source: "derived",
    text: { en: "Low end of co-marketing: 5,000 a year", es: "Extremo bajo del co-marketing: 5000 al año" },
  },
  fixedCost: {
    source: "yours",
    text: { en: "People and tools of the programme", es: "Personas y herramientas del programa" },
  },
  grossMargin: {
    source: "yours",
    text: { en: "100 % counts revenue; finance sets its own", es: "100 % cuenta ingresos; finanzas fija el suyo" },
  },
  satisfactionNow: {
    source: "playbook",
    text: { en: "Dashboard: satisfaction", es: "Dashboard: satisfacción" },
  },
  targetSatisfaction: {
    source: "playbook",
    text: {
      en: "Target of the scenario; a plan line, not a forecast",
      es: "Objetivo del escenario; es un plan, no un pronóstico",
    },
  },
};
