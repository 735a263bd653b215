import type { Bilingual } from "./language";
import type { KpiId } from "./kpis";
import type { Priority } from "./priority";

export type KpiGroup =
  | "core"
  | "growth"
  | "technology"
  | "channel"
  | "strategic"
  | "weekly-dashboard"
  | "optimisation"
  | "evaluation"
  | "roadmap"
  | "90-day"
  | "scenario";

/** What explains a KPI to a person. What decides its status is in `kpis.ts`, which the functions load. */
export interface KpiGuidance {
  readonly group: KpiGroup;
  /** Where the playbook states it. */
  readonly section: PlaybookSection;
  readonly formula: Bilingual;
  /** How often it is reviewed; `stated` is false where the playbook leaves it open and this is a proposal. */
  readonly cadence: { readonly every: "week" | "month" | "quarter" | "year" | "event"; readonly stated: boolean };
  readonly priority?: Priority;
  /** What to do when it is not on target; `stated` is false where it comes from a related part of the playbook. */
  readonly action?: { readonly text: Bilingual; readonly stated: boolean };
  /** Upper end of a target range. It informs: above it is still on target. */
  readonly targetHigh?: number;
  /** What the benchmark stands for: the playbook's "good", what is typical, or what the direct channel reaches. */
  readonly benchmarkIs?: "good" | "typical" | "direct";
  readonly benchmarkHigh?: number;
  /** A typical value that lies inside the target range and therefore decides nothing. */
  readonly typical?: number;
  readonly note?: Bilingual;
}

const sections = {
  "critical-success": { en: "Critical success metrics", es: "Métricas críticas de éxito" },
  growth: { en: "Growth metrics", es: "Métricas de crecimiento" },
  "technology-metrics": {
    en: "Metrics by type: technology partnerships",
    es: "Métricas por tipo: partnerships tecnológicos",
  },
  "ai-technology": {
    en: "AI technology partners: target metrics",
    es: "Partners de tecnología de IA: métricas objetivo",
  },
  "technology-value": {
    en: "Technology partnerships: strategic value",
    es: "Partnerships tecnológicos: valor estratégico",
  },
  "channel-targets": { en: "Target metrics of channel partners", es: "Métricas objetivo de channel partners" },
  "channel-metrics": { en: "Metrics by type: channel partnerships", es: "Métricas por tipo: partnerships de canal" },
  "strategic-metrics": {
    en: "Metrics by type: strategic partnerships",
    es: "Métricas por tipo: partnerships estratégicos",
  },
  "weekly-dashboard": {
    en: "Dashboard: metrics to watch every week",
    es: "Dashboard: métricas para revisar cada semana",
  },
  "performance-analysis": { en: "Performance analysis", es: "Análisis de performance" },
  "process-improvement": { en: "Process improvement", es: "Mejora de procesos" },
  evaluation: { en: "Evaluation framework", es: "Framework de evaluación" },
  "this-week": { en: "Strategy: this week", es: "Estrategia: esta semana" },
  "this-month": { en: "This month", es: "Este mes" },
  "three-months": { en: "Next three months", es: "Próximos tres meses" },
  "ninety-days": { en: "Success checklist (90 days)", es: "Checklist de éxito (90 días)" },
  "twelve-months": { en: "Success projection (12 months)", es: "Proyección de éxito (12 meses)" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A section of the playbook that states KPIs. */
export type PlaybookSection = keyof typeof sections;

export const playbookSections: Readonly<Record<PlaybookSection, Bilingual>> = sections;

/** Every KPI has its guidance: a missing or unknown id does not compile. */
export const kpiGuidance: Readonly<Record<KpiId, KpiGuidance>> = {
  "partnership-success-rate": {
    group: "core",
    section: "critical-success",
    formula: { en: "successful partnerships / total partnerships", es: "Partnerships exitosos / Total partnerships" },
    cadence: { every: "quarter", stated: false },
    priority: "critical",
    action: {
      text: { en: "Rigorous evaluation before moving forward", es: "Evaluación rigurosa antes de avanzar" },
      stated: false,
    },
    benchmarkIs: "good",
  },
  "partner-satisfaction": {
    group: "core",
    section: "critical-success",
    formula: { en: "satisfied partners / partners surveyed", es: "partners satisfechos / partners encuestados" },
    cadence: { every: "quarter", stated: true },
    priority: "critical",
    action: { text: { en: "Improve support and communication", es: "Mejorar soporte, comunicación" }, stated: true },
    benchmarkIs: "good",
    note: {
      en: "A share of satisfied partners, not a net promoter score. The channel has its own target: 90 %, good from 85 %.",
      es: "Proporción de partners satisfechos, no un net promoter score. El canal tiene su propio objetivo: 90 %, bueno desde 85 %.",
    },
  },
  "partner-revenue-share": {
    group: "core",
    section: "critical-success",
    formula: { en: "partner revenue / total revenue", es: "Revenue partners / Total revenue" },
    cadence: { every: "month", stated: false },
    priority: "critical",
    action: {
      text: {
        en: "Optimise partner activation; extra training and support",
        es: "Optimizar activación; training adicional, más soporte",
      },
      stated: false,
    },
    benchmarkIs: "good",
  },
  "partner-retention": {
    group: "core",
    section: "critical-success",
    formula: {
      en: "partners still active in year 2 / partners active in year 1",
      es: "partners activos en el año 1 que siguen activos en el año 2 / partners activos en el año 1",
    },
    cadence: { every: "quarter", stated: false },
    priority: "high",
    action: {
      text: {
        en: "Fair revenue share and clear benefits; weekly updates and feedback",
        es: "Revenue share justo, beneficios claros; updates semanales, feedback constante",
      },
      stated: false,
    },
    benchmarkIs: "good",
    note: {
      en: "Count only partners of year 1 in the numerator, or the ratio can exceed 100 %.",
      es: "Cuente en el numerador solo partners del año 1; si no, la proporción puede superar el 100 %.",
    },
  },
  "partnership-roi": {
    group: "core",
    section: "critical-success",
    formula: { en: "(revenue - cost) / cost; 3 is 300 %", es: "(revenue - costo) / costo; 3 es 300 %" },
    cadence: { every: "week", stated: true },
    priority: "critical",
    action: { text: { en: "Optimise costs", es: "Optimizar costos" }, stated: true },
    benchmarkIs: "good",
  },

  "partnership-growth": {
    group: "growth",
    section: "growth",
    formula: {
      en: "(partners year 2 - partners year 1) / partners year 1; 2 is +200 %: three times as many",
      es: "(partners año 2 - partners año 1) / partners año 1; 2 es +200 %: el triple",
    },
    cadence: { every: "year", stated: true },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: false },
    benchmarkIs: "good",
  },
  "market-expansion": {
    group: "growth",
    section: "growth",
    formula: {
      en: "new markets added / initial markets; 4 new on 4 initial = 100 %",
      es: "mercados nuevos / mercados iniciales; 4 nuevos sobre 4 iniciales = 100 %",
    },
    cadence: { every: "year", stated: false },
    benchmarkIs: "good",
  },
  "innovation-outcomes": {
    group: "growth",
    section: "growth",
    formula: {
      en: "features or products from partnerships / total features or products",
      es: "Features/Productos de partnerships / Total",
    },
    cadence: { every: "quarter", stated: false },
    benchmarkIs: "good",
    note: { en: "Means 80 % of everything shipped.", es: "Significa el 80 % de todo lo lanzado." },
  },
  "cost-reduction": {
    group: "growth",
    section: "growth",
    formula: { en: "(cost before - cost after) / cost before", es: "(Costo antes - Costo después) / Costo antes" },
    cadence: { every: "month", stated: false },
    benchmarkIs: "good",
  },
  "revenue-growth": {
    group: "growth",
    section: "growth",
    formula: {
      en: "(revenue year 2 - revenue year 1) / revenue year 1",
      es: "(Revenue año 2 - Revenue año 1) / Revenue año 1",
    },
    cadence: { every: "year", stated: false },
    benchmarkIs: "good",
    note: {
      en: "Growth of partner revenue, not of total revenue.",
      es: "Crecimiento del revenue de partners, no del total.",
    },
  },

  "tech-integration-adoption": {
    group: "technology",
    section: "technology-metrics",
    formula: { en: "customers using the integration / customers", es: "clientes que usan la integración / clientes" },
    cadence: { every: "month", stated: false },
    action: {
      text: { en: "Improve documentation and technical support", es: "Mejorar docs, soporte técnico" },
      stated: false,
    },
    note: {
      en: "The denominator is customers; integration usage counts partners.",
      es: "El denominador son clientes; el uso de la integración cuenta partners.",
    },
  },
  "tech-api-usage-growth": {
    group: "technology",
    section: "technology-metrics",
    formula: { en: "(usage year 2 - usage year 1) / usage year 1", es: "(uso año 2 - uso año 1) / uso año 1" },
    cadence: { every: "year", stated: true },
  },
  "tech-developer-satisfaction": {
    group: "technology",
    section: "technology-metrics",
    formula: { en: "net promoter score of developers / 100", es: "net promoter score de desarrolladores / 100" },
    cadence: { every: "quarter", stated: false },
    action: {
      text: { en: "Improve documentation and technical support", es: "Mejorar docs, soporte técnico" },
      stated: false,
    },
    note: {
      en: "A net promoter score runs from -100 to 100 and is not a percentage: enter 90 as 0.9.",
      es: "Un net promoter score va de -100 a 100 y no es un porcentaje: introduzca 90 como 0,9.",
    },
  },
  "tech-time-to-integration": {
    group: "technology",
    section: "technology-metrics",
    formula: {
      en: "calendar weeks from credentials issued to live = days / 7",
      es: "semanas naturales de credenciales a producción = días / 7",
    },
    cadence: { every: "event", stated: false },
    action: { text: { en: "Dedicated technical support", es: "Técnico dedicado" }, stated: false },
    note: {
      en: "Strict: exactly 2 weeks misses the target.",
      es: "Estricto: 2 semanas exactas no cumplen el objetivo.",
    },
  },
  "tech-infrastructure-cost-reduction": {
    group: "technology",
    section: "ai-technology",
    formula: { en: "(cost before - cost after) / cost before", es: "(Costo antes - Costo después) / Costo antes" },
    cadence: { every: "quarter", stated: false },
    targetHigh: 0.5,
  },
  "tech-development-acceleration": {
    group: "technology",
    section: "ai-technology",
    formula: { en: "(time before - time after) / time before", es: "(tiempo antes - tiempo después) / tiempo antes" },
    cadence: { every: "quarter", stated: false },
    targetHigh: 0.6,
  },
  "tech-performance-improvement": {
    group: "technology",
    section: "ai-technology",
    formula: { en: "(after - before) / before", es: "(después - antes) / antes" },
    cadence: { every: "quarter", stated: false },
    targetHigh: 0.3,
  },
  "tech-upfront-investment": {
    group: "technology",
    section: "ai-technology",
    formula: { en: "up-front payments to the technology partner", es: "pagos iniciales al partner tecnológico" },
    cadence: { every: "event", stated: false },
  },
  "tech-development-cost-reduction": {
    group: "technology",
    section: "technology-value",
    formula: { en: "(cost before - cost after) / cost before", es: "(Costo antes - Costo después) / Costo antes" },
    cadence: { every: "quarter", stated: false },
    targetHigh: 0.6,
  },
  "tech-time-to-market-acceleration": {
    group: "technology",
    section: "technology-value",
    formula: { en: "(time before - time after) / time before", es: "(tiempo antes - tiempo después) / tiempo antes" },
    cadence: { every: "quarter", stated: false },
    targetHigh: 0.7,
  },

  "channel-partner-revenue-share": {
    group: "channel",
    section: "channel-targets",
    formula: { en: "partner revenue / total revenue", es: "Revenue de partners / Total revenue" },
    cadence: { every: "month", stated: false },
    action: { text: { en: "Optimise partner activation", es: "Optimizar activación" }, stated: false },
    targetHigh: 0.5,
    benchmarkIs: "typical",
    benchmarkHigh: 0.4,
    note: {
      en: "Above 50 % is still on target, but revenue is then concentrated in partners.",
      es: "Por encima del 50 % sigue en objetivo, pero el revenue queda concentrado en partners.",
    },
  },
  "channel-cac-reduction": {
    group: "channel",
    section: "channel-targets",
    formula: { en: "(direct CAC - partner CAC) / direct CAC", es: "(CAC directo - CAC de partners) / CAC directo" },
    cadence: { every: "month", stated: false },
    action: {
      text: { en: "Renegotiate revenue share; optimise costs", es: "Renegociar revenue share; optimizar costos" },
      stated: false,
    },
    targetHigh: 0.6,
    typical: 0.5,
    note: {
      en: "Two bands, at 40 %. The typical 50 % and the stretch of 60 % lie above the target and decide nothing.",
      es: "Dos bandas, en el 40 %. El 50 % típico y el 60 % ambicioso están por encima del objetivo y no deciden nada.",
    },
  },
  "channel-partner-satisfaction": {
    group: "channel",
    section: "channel-targets",
    formula: { en: "satisfied partners / partners surveyed", es: "partners satisfechos / partners encuestados" },
    cadence: { every: "quarter", stated: false },
    action: { text: { en: "Improve support and communication", es: "Mejorar soporte, comunicación" }, stated: true },
    benchmarkIs: "good",
  },
  "channel-partner-retention": {
    group: "channel",
    section: "channel-targets",
    formula: {
      en: "partners still active in year 2 / partners active in year 1",
      es: "partners activos en el año 1 que siguen activos en el año 2 / partners activos en el año 1",
    },
    cadence: { every: "quarter", stated: false },
    action: {
      text: { en: "Fair revenue share and clear benefits", es: "Revenue share justo, beneficios claros" },
      stated: false,
    },
    benchmarkIs: "good",
  },
  "channel-deals-per-partner": {
    group: "channel",
    section: "channel-targets",
    formula: {
      en: "deals closed in 12 months / active partners (average over the period)",
      es: "deals cerrados en 12 meses / partners activos (media del periodo)",
    },
    cadence: { every: "month", stated: false },
    action: { text: { en: "Extra training, more support", es: "Training adicional, más soporte" }, stated: false },
    targetHigh: 10,
    benchmarkIs: "typical",
    benchmarkHigh: 8,
  },
  "channel-average-deal-size": {
    group: "channel",
    section: "channel-metrics",
    formula: { en: "closed revenue / deals closed", es: "revenue cerrado / deals cerrados" },
    cadence: { every: "month", stated: false },
    action: {
      text: { en: "Extra training, clearer materials", es: "Training adicional, materiales más claros" },
      stated: false,
    },
    targetHigh: 50000,
    note: {
      en: "Above 50,000 is on target, and above the usual range.",
      es: "Por encima de 50 000 está en objetivo y por encima del rango habitual.",
    },
  },
  "channel-sales-cycle": {
    group: "channel",
    section: "channel-metrics",
    formula: {
      en: "average days from registration to signature",
      es: "días de media desde el registro hasta la firma",
    },
    cadence: { every: "month", stated: false },
    action: {
      text: { en: "Optimise the process and the materials", es: "Optimizar proceso, materiales" },
      stated: false,
    },
    benchmarkIs: "direct",
    note: {
      en: "Lower is better; 30 days is the fast end of the range, not a floor. The direct channel takes 90: exactly 90 is no better.",
      es: "Menos es mejor; 30 días es el extremo rápido del rango, no un mínimo. El canal directo tarda 90: 90 exactos no es mejor.",
    },
  },
  "channel-win-rate": {
    group: "channel",
    section: "channel-metrics",
    formula: { en: "deals won / deals closed (won + lost)", es: "deals ganados / (ganados + perdidos)" },
    cadence: { every: "month", stated: false },
    action: { text: { en: "Clearer training materials", es: "Materiales más claros" }, stated: false },
    benchmarkIs: "direct",
    note: {
      en: "The direct channel wins 25 %: exactly 25 % is no better.",
      es: "El canal directo gana el 25 %: 25 % exacto no es mejor.",
    },
  },

  "strategic-co-marketing-reach": {
    group: "strategic",
    section: "strategic-metrics",
    formula: {
      en: "audience reached with the partner / own audience",
      es: "audiencia alcanzada con el partner / audiencia propia",
    },
    cadence: { every: "quarter", stated: false },
  },
  "strategic-brand-awareness": {
    group: "strategic",
    section: "strategic-metrics",
    formula: {
      en: "(awareness after - before) / before, in the target market",
      es: "(después - antes) / antes en mercado objetivo",
    },
    cadence: { every: "quarter", stated: false },
    note: { en: "Relative growth, not percentage points.", es: "Crecimiento relativo, no puntos porcentuales." },
  },
  "strategic-lead-generation": {
    group: "strategic",
    section: "strategic-metrics",
    formula: { en: "leads from partnerships / all leads", es: "leads de partnership / leads totales" },
    cadence: { every: "month", stated: false },
  },
  "strategic-value": {
    group: "strategic",
    section: "strategic-metrics",
    formula: {
      en: "yes or no: access to resources or technology obtained",
      es: "sí o no: se obtuvo acceso a recursos o tecnología",
    },
    cadence: { every: "quarter", stated: false },
    note: { en: "Not a number: a yes or no with evidence.", es: "No es un número: un sí o no con evidencia." },
  },

  "weekly-new-partners": {
    group: "weekly-dashboard",
    section: "weekly-dashboard",
    formula: { en: "value of the current period", es: "valor del periodo actual" },
    cadence: { every: "week", stated: true },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: true },
    note: {
      en: "Cumulative since the start of the year, reviewed every week.",
      es: "Acumulado desde el inicio del año, revisado cada semana.",
    },
  },
  "weekly-partner-revenue": {
    group: "weekly-dashboard",
    section: "weekly-dashboard",
    formula: { en: "value of the current period", es: "valor del periodo actual" },
    cadence: { every: "week", stated: true },
    action: { text: { en: "Optimise partner activation", es: "Optimizar activación" }, stated: true },
    note: {
      en: "Cumulative since the start of the year, reviewed every week.",
      es: "Acumulado desde el inicio del año, revisado cada semana.",
    },
  },
  "weekly-partner-satisfaction": {
    group: "weekly-dashboard",
    section: "weekly-dashboard",
    formula: { en: "value of the current period", es: "valor del periodo actual" },
    cadence: { every: "week", stated: true },
    action: { text: { en: "Improve support", es: "Mejorar soporte" }, stated: true },
    benchmarkIs: "good",
    note: {
      en: "Good from 90 %, as partner satisfaction; the dashboard states no benchmark of its own.",
      es: "Bueno desde 90 %, como la satisfacción de partners; el dashboard no indica referencia propia.",
    },
  },
  "weekly-partnership-roi": {
    group: "weekly-dashboard",
    section: "weekly-dashboard",
    formula: { en: "value of the current period", es: "valor del periodo actual" },
    cadence: { every: "week", stated: true },
    action: { text: { en: "Optimise costs", es: "Optimizar costos" }, stated: true },
    benchmarkIs: "good",
    note: {
      en: "Good from 200 %, as partnership ROI; the dashboard states no benchmark of its own.",
      es: "Bueno desde 200 %, como el ROI de partnerships; el dashboard no indica referencia propia.",
    },
  },

  "revenue-per-partner": {
    group: "optimisation",
    section: "performance-analysis",
    formula: {
      en: "partner revenue / active partners, against the plan",
      es: "revenue de partners / partners activos, frente al plan",
    },
    cadence: { every: "month", stated: true },
    action: { text: { en: "Extra training, more support", es: "Training adicional, más soporte" }, stated: true },
    note: {
      en: "The playbook states no number: enter your target. 5 to 10 deals of 10,000 to 50,000 make 50,000 to 500,000 a year.",
      es: "El playbook no da cifra: introduzca su objetivo. De 5 a 10 deals de 10 000 a 50 000 suman de 50 000 a 500 000 al año.",
    },
  },
  "deal-velocity": {
    group: "optimisation",
    section: "performance-analysis",
    formula: { en: "average days to close", es: "días de media hasta el cierre" },
    cadence: { every: "month", stated: true },
    action: {
      text: { en: "Optimise the process and the materials", es: "Optimizar proceso, materiales" },
      stated: true,
    },
    note: {
      en: "Lower is better. The playbook states no number here; the sales cycle of the channel has one.",
      es: "Menos es mejor. El playbook no da cifra aquí; el ciclo de venta del canal sí la tiene.",
    },
  },
  "integration-usage": {
    group: "optimisation",
    section: "performance-analysis",
    formula: { en: "partners using the integration / partners", es: "partners que usan la integración / partners" },
    cadence: { every: "month", stated: true },
    action: {
      text: { en: "Improve documentation and technical support", es: "Mejorar docs, soporte técnico" },
      stated: true,
    },
    note: {
      en: "The playbook states no number: enter your target. The denominator is partners; the adoption rate counts customers.",
      es: "El playbook no da cifra: introduzca su objetivo. El denominador son partners; la tasa de adopción cuenta clientes.",
    },
  },
  "onboarding-time-reduction": {
    group: "optimisation",
    section: "process-improvement",
    formula: {
      en: "(weeks before - weeks after) / weeks before",
      es: "(semanas antes - semanas después) / semanas antes",
    },
    cadence: { every: "quarter", stated: false },
  },
  "support-response-time": {
    group: "optimisation",
    section: "process-improvement",
    formula: { en: "average hours to first answer", es: "horas de media hasta la primera respuesta" },
    cadence: { every: "week", stated: false },
    action: { text: { en: "Improve support", es: "Mejorar soporte" }, stated: false },
  },

  "partner-evaluation-score": {
    group: "evaluation",
    section: "evaluation",
    formula: {
      en: "weighted sum of five scores from 1 to 10, weights 30/25/20/15/10",
      es: "suma ponderada de cinco puntuaciones de 1 a 10, pesos 30/25/20/15/10",
    },
    cadence: { every: "event", stated: false },
    action: { text: { en: "Do not advance", es: "No avanzar" }, stated: false },
  },

  "pipeline-potential-partners": {
    group: "roadmap",
    section: "this-week",
    formula: { en: "partners on the list", es: "partners en la lista" },
    cadence: { every: "event", stated: false },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: false },
    targetHigh: 20,
  },
  "month1-outreach": {
    group: "roadmap",
    section: "this-month",
    formula: { en: "count in the month", es: "número en el mes" },
    cadence: { every: "month", stated: true },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: false },
  },
  "month1-discovery-calls": {
    group: "roadmap",
    section: "this-month",
    formula: { en: "count in the month", es: "número en el mes" },
    cadence: { every: "month", stated: true },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: false },
    targetHigh: 3,
  },
  "month1-proposals": {
    group: "roadmap",
    section: "this-month",
    formula: { en: "count in the month", es: "número en el mes" },
    cadence: { every: "month", stated: true },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: false },
    targetHigh: 2,
  },
  "month1-partnerships-closed": {
    group: "roadmap",
    section: "this-month",
    formula: { en: "count in the month", es: "número en el mes" },
    cadence: { every: "month", stated: true },
    action: { text: { en: "Increase outreach", es: "Aumentar outreach" }, stated: false },
  },
  "q1-active-partnerships": {
    group: "roadmap",
    section: "three-months",
    formula: { en: "at the end of month 3", es: "al final del mes 3" },
    cadence: { every: "event", stated: false },
    targetHigh: 10,
  },
  "q1-partner-revenue-share": {
    group: "roadmap",
    section: "three-months",
    formula: { en: "at the end of month 3", es: "al final del mes 3" },
    cadence: { every: "event", stated: false },
    targetHigh: 0.3,
  },
  "q1-cac-reduction": {
    group: "roadmap",
    section: "three-months",
    formula: { en: "at the end of month 3", es: "al final del mes 3" },
    cadence: { every: "event", stated: false },
    targetHigh: 0.6,
  },
  "q1-partner-satisfaction": {
    group: "roadmap",
    section: "three-months",
    formula: { en: "at the end of month 3", es: "al final del mes 3" },
    cadence: { every: "event", stated: false },
  },

  "d90-active-partnerships": {
    group: "90-day",
    section: "ninety-days",
    formula: { en: "on day 90", es: "en el día 90" },
    cadence: { every: "event", stated: false },
  },
  "d90-partner-revenue-share": {
    group: "90-day",
    section: "ninety-days",
    formula: { en: "on day 90", es: "en el día 90" },
    cadence: { every: "event", stated: false },
  },
  "d90-cac-reduction": {
    group: "90-day",
    section: "ninety-days",
    formula: { en: "on day 90", es: "en el día 90" },
    cadence: { every: "event", stated: false },
  },
  "d90-partner-satisfaction": {
    group: "90-day",
    section: "ninety-days",
    formula: { en: "on day 90", es: "en el día 90" },
    cadence: { every: "event", stated: false },
  },
  "d90-partnership-roi": {
    group: "90-day",
    section: "ninety-days",
    formula: { en: "on day 90", es: "en el día 90" },
    cadence: { every: "event", stated: false },
  },
  "d90-onboarding-weeks": {
    group: "90-day",
    section: "ninety-days",
    formula: { en: "on day 90", es: "en el día 90" },
    cadence: { every: "event", stated: false },
  },

  "base12-active-partnerships": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
    targetHigh: 15,
  },
  "base12-partner-revenue-share": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
    targetHigh: 0.4,
  },
  "base12-cac-reduction": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
    note: { en: "50 % or better.", es: "50 % o mejor." },
  },
  "base12-partner-satisfaction": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
  },
  "base12-partnership-roi": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
  },
  "optimistic12-active-partnerships": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
    targetHigh: 30,
  },
  "optimistic12-partner-revenue-share": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
  },
  "optimistic12-cac-reduction": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
  },
  "optimistic12-partner-satisfaction": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
  },
  "optimistic12-partnership-roi": {
    group: "scenario",
    section: "twelve-months",
    formula: { en: "month 12 (ROI: cumulative 12 months)", es: "mes 12 (ROI: acumulado 12 meses)" },
    cadence: { every: "event", stated: false },
  },
};
