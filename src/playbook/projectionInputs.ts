import { isWithin } from "./arguments";
import type { Bilingual } from "./language";
import { failure, success, type Outcome } from "./outcome";

/** How the number of partners goes from now to month 12. */
export const paths = {
  linear: { en: "Linear", es: "Lineal" },
  sCurve: { en: "S-curve", es: "Curva S" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Path = keyof typeof paths;

interface InputDefinition {
  readonly symbol: string;
  readonly name: Bilingual;
  readonly unit: "partners" | "months" | "deals" | "percent" | "currency";
  readonly min: number;
  readonly max: number;
}

/** The ends are far beyond any programme: they keep every result a number. */
const count = { min: 0, max: 1e6 } as const;
const money = { unit: "currency", min: 0, max: 1e12 } as const;
const fraction = { unit: "percent", min: 0, max: 1 } as const;

/** The numbers that a projection is made of, in the order in which a sheet asks for them. Percentages are fractions. */
export const projectionInputs = {
  partnersNow: {
    symbol: "N0",
    name: { en: "Active partners now", es: "Partners activos hoy" },
    unit: "partners",
    ...count,
  },
  targetPartners: {
    symbol: "N*",
    name: { en: "Active partners in month 12", es: "Partners activos en el mes 12" },
    unit: "partners",
    ...count,
  },
  retention: {
    symbol: "r",
    name: { en: "Partner retention, yearly", es: "Retención anual de partners" },
    ...fraction,
  },
  rampMonths: {
    symbol: "m",
    name: { en: "Months to full productivity", es: "Meses hasta la plena productividad" },
    unit: "months",
    ...count,
  },
  dealsPerPartner: {
    symbol: "d",
    name: { en: "Deals per productive partner, yearly", es: "Negocios al año por partner productivo" },
    unit: "deals",
    ...count,
  },
  averageDeal: {
    symbol: "A",
    name: { en: "Average deal, first-year value", es: "Negocio medio, valor del primer año" },
    ...money,
  },
  share: {
    symbol: "s",
    name: { en: "Revenue share, first year", es: "Revenue share del primer año" },
    ...fraction,
  },
  directCac: {
    symbol: "CACd",
    name: { en: "Direct CAC", es: "CAC directo" },
    ...money,
  },
  directRevenue: {
    symbol: "Rd0",
    name: { en: "Direct revenue per month, now", es: "Ingresos directos al mes, hoy" },
    ...money,
  },
  directGrowth: {
    symbol: "g",
    name: { en: "Direct revenue growth, monthly", es: "Crecimiento mensual del canal directo" },
    unit: "percent",
    min: -0.99,
    max: 10,
  },
  onboardingCost: {
    symbol: "c_on",
    name: { en: "Onboarding per new partner", es: "Incorporación por partner nuevo" },
    ...money,
  },
  partnerCost: {
    symbol: "c_m",
    name: { en: "Cost per active partner per month", es: "Coste mensual por partner activo" },
    ...money,
  },
  fixedCost: {
    symbol: "F",
    name: { en: "Fixed programme cost per month", es: "Coste fijo mensual del programa" },
    ...money,
  },
  grossMargin: {
    symbol: "GM",
    name: { en: "Gross margin", es: "Margen bruto" },
    ...fraction,
  },
  satisfactionNow: {
    symbol: "S0",
    name: { en: "Partner satisfaction now", es: "Satisfacción de partners hoy" },
    ...fraction,
  },
  targetSatisfaction: {
    symbol: "S*",
    name: { en: "Partner satisfaction in month 12", es: "Satisfacción de partners en el mes 12" },
    ...fraction,
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

export type ProjectionNumber = keyof typeof projectionInputs;

export const projectionNumbers = Object.keys(projectionInputs) as readonly ProjectionNumber[];

export type ProjectionInputs = Readonly<Record<ProjectionNumber, number>> & { readonly path: Path };

export function definitionOf(input: ProjectionNumber): InputDefinition {
  return projectionInputs[input];
}

export function isAllowed(input: ProjectionNumber, value: number): boolean {
  return isWithin(value, definitionOf(input));
}

/** The inputs as they are, or `#NUM!` as soon as one of them is no number or outside its limits. */
export function checkedInputs(inputs: ProjectionInputs): Outcome<ProjectionInputs> {
  const allowed = inputs.path in paths && projectionNumbers.every((input) => isAllowed(input, inputs[input]));
  return allowed ? success(inputs) : failure({ code: "#NUM!" });
}
