import type { Bilingual } from "./language";

export type KpiUnit =
  "ratio" | "nps" | "multiple" | "score" | "count" | "currency" | "hours" | "days" | "weeks" | "qualitative";

/** What meets a mark. The sign carries the direction (`<`: lower is better) and the strictness. */
export type Comparison = ">=" | ">" | "<=" | "<";

export interface Mark {
  readonly is: Comparison;
  readonly value: number;
}

/** The values that a KPI can take; an end left out is open. */
export interface Domain {
  readonly min?: number;
  readonly max?: number;
}

/** What decides a KPI's status. What explains it to a person is in `kpiGuidance.ts`. */
export interface Kpi {
  readonly id: string;
  readonly name: Bilingual;
  /** Other names by which it is known, in either language. */
  readonly aliases?: readonly string[];
  /** Names by which the sheets call it together with its unit; without it they may be another KPI's. */
  readonly labels?: readonly string[];
  readonly unit: KpiUnit;
  readonly domain: Domain;
  /** `null` where the playbook states no number: the caller supplies one. */
  readonly target: { readonly is: Comparison; readonly value: number | null };
  /** What is good though it misses the target. Without one there are two bands. */
  readonly benchmark?: Mark;
}

const unbounded: Domain = {};
const notNegative: Domain = { min: 0 };
const share: Domain = { min: 0, max: 1 };
/** A relative change: nothing falls by more than 100 %. */
const change: Domain = { min: -1 };
/** A relative saving: nothing is saved beyond 100 %, but it may have become dearer. */
const reduction: Domain = { max: 1 };
const netPromoterScore: Domain = { min: -1, max: 1 };
const score: Domain = { min: 1, max: 10 };

const catalogue = [
  // Critical success metrics
  {
    id: "partnership-success-rate",
    name: { en: "Partnership success rate", es: "Tasa de éxito de partnerships" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.9 },
    benchmark: { is: ">=", value: 0.8 },
  },
  {
    id: "partner-satisfaction",
    name: { en: "Partner satisfaction", es: "Satisfacción de partners" },
    aliases: ["satisfacción de los partners", "satisfaccion partners"],
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.95 },
    benchmark: { is: ">=", value: 0.9 },
  },
  {
    id: "partner-revenue-share",
    name: { en: "Revenue from partners (share of total revenue)", es: "Revenue de partners (% del total)" },
    aliases: ["revenue from partners", "revenue de partnerships"],
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.4 },
    benchmark: { is: ">=", value: 0.3 },
  },
  {
    id: "partner-retention",
    name: { en: "Partner retention", es: "Retención de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.85 },
    benchmark: { is: ">=", value: 0.8 },
  },
  {
    id: "partnership-roi",
    name: { en: "Partnership ROI", es: "ROI de partnerships" },
    aliases: ["roi", "partner roi"],
    unit: "ratio",
    domain: unbounded,
    target: { is: ">=", value: 3 },
    benchmark: { is: ">=", value: 2 },
  },

  // Growth
  {
    id: "partnership-growth",
    name: { en: "Partnership growth", es: "Crecimiento de partnerships" },
    unit: "ratio",
    domain: change,
    target: { is: ">=", value: 2 },
    benchmark: { is: ">=", value: 1.5 },
  },
  {
    id: "market-expansion",
    name: { en: "Market expansion", es: "Expansión de mercado" },
    unit: "ratio",
    domain: notNegative,
    target: { is: ">=", value: 1.5 },
    benchmark: { is: ">=", value: 1 },
  },
  {
    id: "innovation-outcomes",
    name: { en: "Innovation outcomes", es: "Resultados de innovación" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.8 },
    benchmark: { is: ">=", value: 0.6 },
  },
  {
    id: "cost-reduction",
    name: { en: "Cost reduction", es: "Reducción de costos" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.3 },
    benchmark: { is: ">=", value: 0.2 },
  },
  {
    id: "revenue-growth",
    name: { en: "Revenue growth", es: "Crecimiento de revenue" },
    unit: "ratio",
    domain: change,
    target: { is: ">=", value: 2.5 },
    benchmark: { is: ">=", value: 2 },
  },

  // Technology partnerships
  {
    id: "tech-integration-adoption",
    name: { en: "Integration adoption rate", es: "Tasa de adopción de la integración" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.6 },
  },
  {
    id: "tech-api-usage-growth",
    name: { en: "API usage growth", es: "Crecimiento de uso de API" },
    unit: "ratio",
    domain: change,
    target: { is: ">=", value: 2 },
  },
  {
    id: "tech-developer-satisfaction",
    name: { en: "Developer satisfaction", es: "Satisfacción de desarrolladores" },
    unit: "nps",
    domain: netPromoterScore,
    target: { is: ">=", value: 0.9 },
  },
  {
    id: "tech-time-to-integration",
    name: { en: "Time to integration", es: "Tiempo hasta la integración" },
    unit: "weeks",
    domain: notNegative,
    target: { is: "<", value: 2 },
  },
  {
    id: "tech-infrastructure-cost-reduction",
    name: { en: "Infrastructure cost reduction", es: "Reducción de costos de infraestructura" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.3 },
  },
  {
    id: "tech-development-acceleration",
    name: { en: "Development acceleration", es: "Aceleración de desarrollo" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.4 },
  },
  {
    id: "tech-performance-improvement",
    name: { en: "Performance improvement", es: "Mejora en performance" },
    unit: "ratio",
    domain: change,
    target: { is: ">=", value: 0.2 },
  },
  {
    id: "tech-upfront-investment",
    name: { en: "Up-front investment for advanced technology", es: "Inversión inicial por tecnología avanzada" },
    unit: "currency",
    domain: notNegative,
    target: { is: "<=", value: 0 },
  },
  {
    id: "tech-development-cost-reduction",
    name: { en: "Development cost reduction", es: "Reducción de costos de desarrollo" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.4 },
  },
  {
    id: "tech-time-to-market-acceleration",
    name: { en: "Time-to-market acceleration", es: "Aceleración de time-to-market" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.5 },
  },

  // Channel partnerships
  {
    id: "channel-partner-revenue-share",
    name: { en: "Channel: partner revenue (share of total)", es: "Canal: revenue de partners (% del total)" },
    aliases: ["partner revenue", "revenue de partners canal"],
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.3 },
    benchmark: { is: ">=", value: 0.25 },
  },
  {
    id: "channel-cac-reduction",
    name: { en: "Channel: CAC reduction vs direct", es: "Canal: reducción de CAC frente a directo" },
    aliases: ["cac partner", "cac reduction", "cac saving", "ahorro cac", "cac partners"],
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.4 },
  },
  {
    id: "channel-partner-satisfaction",
    name: { en: "Channel: partner satisfaction", es: "Canal: satisfacción de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.9 },
    benchmark: { is: ">=", value: 0.85 },
  },
  {
    id: "channel-partner-retention",
    name: { en: "Channel: partner retention", es: "Canal: retención de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.8 },
    benchmark: { is: ">=", value: 0.75 },
  },
  {
    id: "channel-deals-per-partner",
    name: { en: "Channel: deals per partner per year", es: "Canal: deals por partner al año" },
    aliases: ["deals por partner", "deals per partner", "deals closed", "channel-deals-closed"],
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 5 },
    benchmark: { is: ">=", value: 3 },
  },
  {
    id: "channel-average-deal-size",
    name: { en: "Channel: average deal size", es: "Canal: tamaño medio de deal" },
    aliases: ["average deal size"],
    unit: "currency",
    domain: notNegative,
    target: { is: ">=", value: 10000 },
  },
  {
    id: "channel-sales-cycle",
    name: { en: "Channel: sales cycle", es: "Canal: ciclo de venta" },
    aliases: ["sales cycle", "ciclo de venta"],
    unit: "days",
    domain: notNegative,
    target: { is: "<=", value: 60 },
    benchmark: { is: "<", value: 90 },
  },
  {
    id: "channel-win-rate",
    name: { en: "Channel: win rate", es: "Canal: tasa de cierre" },
    aliases: ["win rate", "tasa de cierre"],
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.4 },
    benchmark: { is: ">", value: 0.25 },
  },

  // Strategic partnerships
  {
    id: "strategic-co-marketing-reach",
    name: { en: "Co-marketing reach", es: "Alcance de co-marketing" },
    unit: "multiple",
    domain: notNegative,
    target: { is: ">=", value: 10 },
  },
  {
    id: "strategic-brand-awareness",
    name: { en: "Brand awareness uplift", es: "Aumento de notoriedad de marca" },
    aliases: ["brand awareness"],
    unit: "ratio",
    domain: change,
    target: { is: ">=", value: 0.5 },
  },
  {
    id: "strategic-lead-generation",
    name: { en: "Leads from partnerships", es: "Leads de partnerships" },
    aliases: ["lead generation"],
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.3 },
  },
  {
    id: "strategic-value",
    name: { en: "Strategic value", es: "Valor estratégico" },
    unit: "qualitative",
    domain: unbounded,
    target: { is: ">=", value: null },
  },

  // Weekly dashboard
  {
    id: "weekly-new-partners",
    name: { en: "Weekly dashboard: new partners", es: "Dashboard semanal: nuevos partners" },
    aliases: ["new partners", "nuevos partners"],
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 8 },
  },
  {
    id: "weekly-partner-revenue",
    name: { en: "Weekly dashboard: partner revenue", es: "Dashboard semanal: revenue de partners" },
    aliases: ["revenue partners"],
    labels: ["partner revenue", "revenue de partners", "ingresos por partners"],
    unit: "currency",
    domain: notNegative,
    target: { is: ">=", value: 75000 },
  },
  {
    id: "weekly-partner-satisfaction",
    name: { en: "Weekly dashboard: partner satisfaction", es: "Dashboard semanal: satisfacción de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.95 },
    benchmark: { is: ">=", value: 0.9 },
  },
  {
    id: "weekly-partnership-roi",
    name: { en: "Weekly dashboard: partnership ROI", es: "Dashboard semanal: ROI de partnerships" },
    labels: ["partnership roi, 12 months", "roi de partnerships, 12 meses"],
    unit: "ratio",
    domain: unbounded,
    target: { is: ">=", value: 3 },
    benchmark: { is: ">=", value: 2 },
  },

  // Performance analysis and process improvement
  {
    id: "revenue-per-partner",
    name: { en: "Revenue per partner", es: "Revenue por partner" },
    unit: "currency",
    domain: notNegative,
    target: { is: ">=", value: null },
  },
  {
    id: "deal-velocity",
    name: { en: "Deal velocity (average days to close)", es: "Velocidad de deals (tiempo promedio de cierre)" },
    aliases: ["velocidad de deals"],
    unit: "days",
    domain: notNegative,
    target: { is: "<=", value: null },
  },
  {
    id: "integration-usage",
    name: { en: "Integration usage", es: "Uso de la integración" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: null },
  },
  {
    id: "onboarding-time-reduction",
    name: { en: "Onboarding time reduction", es: "Reducción del tiempo de onboarding" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.5 },
  },
  {
    id: "support-response-time",
    name: { en: "Support response time", es: "Tiempo de respuesta de soporte" },
    unit: "hours",
    domain: notNegative,
    target: { is: "<", value: 24 },
  },

  // Evaluation
  {
    id: "partner-evaluation-score",
    name: { en: "Partner evaluation score", es: "Score de evaluación de partner" },
    aliases: ["score", "partner score"],
    unit: "score",
    domain: score,
    target: { is: ">=", value: 7 },
  },

  // Roadmap: this week, this month, three months
  {
    id: "pipeline-potential-partners",
    name: { en: "Potential partners identified", es: "Partners potenciales identificados" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 10 },
  },
  {
    id: "month1-outreach",
    name: { en: "This month: partners contacted", es: "Este mes: outreach a partners" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 5 },
  },
  {
    id: "month1-discovery-calls",
    name: { en: "This month: discovery calls", es: "Este mes: discovery calls" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 2 },
  },
  {
    id: "month1-proposals",
    name: { en: "This month: proposals sent", es: "Este mes: propuestas enviadas" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 1 },
  },
  {
    id: "month1-partnerships-closed",
    name: { en: "This month: partnerships closed", es: "Este mes: partnerships cerrados" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 1 },
  },
  {
    id: "q1-active-partnerships",
    name: { en: "3 months: active partnerships", es: "3 meses: partnerships activos" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 5 },
  },
  {
    id: "q1-partner-revenue-share",
    name: { en: "3 months: partner revenue share", es: "3 meses: revenue de partnerships" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.2 },
  },
  {
    id: "q1-cac-reduction",
    name: { en: "3 months: CAC reduction in channel", es: "3 meses: CAC más bajo en canal" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.4 },
  },
  {
    id: "q1-partner-satisfaction",
    name: { en: "3 months: partner satisfaction", es: "3 meses: satisfacción de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">", value: 0.9 },
  },

  // After 90 days
  {
    id: "d90-active-partnerships",
    name: { en: "90 days: active partnerships", es: "90 días: partnerships activos" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 5 },
  },
  {
    id: "d90-partner-revenue-share",
    name: { en: "90 days: partner revenue share", es: "90 días: revenue de partnerships" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.2 },
  },
  {
    id: "d90-cac-reduction",
    name: { en: "90 days: CAC reduction", es: "90 días: CAC más bajo" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.4 },
  },
  {
    id: "d90-partner-satisfaction",
    name: { en: "90 days: partner satisfaction", es: "90 días: satisfacción de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">", value: 0.85 },
  },
  {
    id: "d90-partnership-roi",
    name: { en: "90 days: partnership ROI", es: "90 días: ROI de partnerships" },
    unit: "ratio",
    domain: unbounded,
    target: { is: ">", value: 2 },
  },
  {
    id: "d90-onboarding-weeks",
    name: { en: "90 days: onboarding length", es: "90 días: duración del onboarding" },
    unit: "weeks",
    domain: notNegative,
    target: { is: "<", value: 4 },
  },

  // After 12 months
  {
    id: "base12-active-partnerships",
    name: { en: "12 months, base: active partnerships", es: "12 meses, base: partnerships activos" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 10 },
  },
  {
    id: "base12-partner-revenue-share",
    name: { en: "12 months, base: partner revenue share", es: "12 meses, base: revenue de partnerships" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.3 },
  },
  {
    id: "base12-cac-reduction",
    name: { en: "12 months, base: CAC reduction vs direct", es: "12 meses, base: CAC más bajo que directo" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.5 },
  },
  {
    id: "base12-partner-satisfaction",
    name: { en: "12 months, base: partner satisfaction", es: "12 meses, base: satisfacción de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.9 },
  },
  {
    id: "base12-partnership-roi",
    name: { en: "12 months, base: partnership ROI", es: "12 meses, base: ROI de partnerships" },
    unit: "ratio",
    domain: unbounded,
    target: { is: ">=", value: 3 },
  },
  {
    id: "optimistic12-active-partnerships",
    name: { en: "12 months, optimistic: active partnerships", es: "12 meses, optimista: partnerships activos" },
    unit: "count",
    domain: notNegative,
    target: { is: ">=", value: 20 },
  },
  {
    id: "optimistic12-partner-revenue-share",
    name: { en: "12 months, optimistic: partner revenue share", es: "12 meses, optimista: revenue de partnerships" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.5 },
  },
  {
    id: "optimistic12-cac-reduction",
    name: { en: "12 months, optimistic: CAC reduction vs direct", es: "12 meses, optimista: CAC más bajo que directo" },
    unit: "ratio",
    domain: reduction,
    target: { is: ">=", value: 0.6 },
  },
  {
    id: "optimistic12-partner-satisfaction",
    name: { en: "12 months, optimistic: partner satisfaction", es: "12 meses, optimista: satisfacción de partners" },
    unit: "ratio",
    domain: share,
    target: { is: ">=", value: 0.95 },
  },
  {
    id: "optimistic12-partnership-roi",
    name: { en: "12 months, optimistic: partnership ROI", es: "12 meses, optimista: ROI de partnerships" },
    unit: "ratio",
    domain: unbounded,
    target: { is: ">=", value: 5 },
  },
] as const satisfies readonly Kpi[];

export type KpiId = (typeof catalogue)[number]["id"];

/** The 67 KPIs of the playbook. Ratios are fractions: 0.9 is 90 %. */
export const kpis: readonly (Kpi & { readonly id: KpiId })[] = catalogue;
