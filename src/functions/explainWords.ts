import type { Language } from "../playbook/language";
import type { ErrorCode } from "../playbook/cell";
import type { Outlook } from "../playbook/outlook";

/** Words of explanations, by language. */
export interface ExplainWords {
  readonly criterion: (place: number) => string;
  readonly scored: (score: string, points: string) => string;
  readonly sum: string;
  readonly advances: (score: string, threshold: string, ofPlaybook: boolean) => string;
  readonly stops: (score: string, threshold: string, ofPlaybook: boolean) => string;
  readonly lowest: string;
  readonly highest: string;
  readonly uncertain: (by: string) => string;
  readonly range: Readonly<Record<Outlook, string>>;
  readonly missingAt: (score: string) => string;
  readonly worstGap: string;
  readonly ahead: string;
  readonly notAhead: string;
  readonly threshold: string;
  readonly flipPoint: string;
  readonly flips: string;
  readonly cannotFlip: string;
  readonly revenue: string;
  readonly otherBenefits: string;
  readonly investment: string;
  readonly net: string;
  readonly roi: string;
  readonly directCAC: string;
  readonly partnerCAC: string;
  readonly saved: string;
  readonly saving: string;
  readonly kpi: string;
  readonly direction: string;
  readonly higher: string;
  readonly lower: string;
  readonly actual: string;
  readonly noActual: string;
  readonly target: (own: boolean) => string;
  readonly benchmark: (own: boolean) => string;
  readonly none: string;
  readonly status: string;
  readonly bands: Readonly<Record<"onTarget" | "good" | "below" | "noData", string>>;
  readonly action: string;
  readonly calculated: (argument: string) => string;
  readonly place: (place: number, of: number) => string;
  readonly faultAt: (address: string, parameter: string) => string;
  readonly errors: Readonly<Record<Exclude<ErrorCode, "#VALUE!" | "#N/A">, string>>;
  readonly weightSum: string;
  /** What a LAMBDA hands over: other values at each call. */
  readonly parameter: (name: string) => string;
  readonly unused: (choice: string) => string;
  readonly maybeUnused: (choice: string) => string;
}

const en: ExplainWords = {
  criterion: (place) => `Criterion ${place}`,
  scored: (score, points) => `${score} × ${points} points / 100`,
  sum: "Weighted score",
  advances: (score, threshold, ofPlaybook) =>
    `${score} reaches the ${ofPlaybook ? "playbook's" : "sheet's"} threshold of ${threshold}: advance.`,
  stops: (score, threshold, ofPlaybook) =>
    `${score} is below the ${ofPlaybook ? "playbook's" : "sheet's"} threshold of ${threshold}: do not advance.`,
  lowest: "Lowest score",
  highest: "Highest score",
  uncertain: (by) => `Each weight may be off by ${by} of itself; these are the weights that lead furthest.`,
  range: {
    passes: "The partner reaches the threshold with all of these weights.",
    open: "Whether the partner reaches the threshold depends on the weights.",
    fails: "The partner stays below the threshold with all of these weights.",
  },
  missingAt: (score) => `A criterion without a score counts as ${score}.`,
  worstGap: "Worst gap",
  ahead: "Above 0: the partner is ahead of the other with all of these weights.",
  notAhead: "Not above 0: with some of these weights the partner is not ahead of the other.",
  threshold: "Threshold",
  flipPoint: "Flip point",
  flips: "At this score of the criterion the partner is exactly at the threshold, all else equal.",
  cannotFlip: "No score from 1 to 10 leads there: this criterion alone cannot change the decision.",
  revenue: "Revenue",
  otherBenefits: "Other benefits",
  investment: "Investment",
  net: "Net return",
  roi: "Return on investment",
  directCAC: "Direct CAC",
  partnerCAC: "CAC through the partner",
  saved: "Saved per customer",
  saving: "Share saved",
  kpi: "KPI",
  direction: "Direction",
  higher: "higher is better",
  lower: "lower is better",
  actual: "Actual",
  noActual: "not given",
  target: (own) => (own ? "Your target" : "Playbook's target"),
  benchmark: (own) => (own ? "Your benchmark" : "Playbook's benchmark"),
  none: "none",
  status: "Status",
  bands: {
    onTarget: "The actual value meets the target.",
    good: "The target is missed, but the benchmark is met.",
    below: "Neither the target nor a benchmark is met.",
    noData: "Without an actual value nothing can be judged.",
  },
  action: "What to do",
  calculated: (argument) => `${argument} is calculated inside the formula: only the result can be shown.`,
  place: (place, of) => `Result ${place} of ${of}`,
  faultAt: (address, parameter) => `${address} (${parameter})`,
  errors: {
    "#NUM!": "A number is outside what the function accepts.",
    "#DIV/0!": "The number to divide by is 0 or missing. Enter one above 0.",
    "#NULL!": "A cell that is read holds #NULL!. Correct that cell first.",
  },
  weightSum: "Sum of the weights",
  parameter: (name) => `${name} takes its values inside LAMBDA, one after the other: only the result can be shown.`,
  unused: (choice) =>
    `Not used: ${choice} takes another of its arguments here, and this one leaves the result as it is.`,
  maybeUnused: (choice) =>
    `${choice} decides whether this is used, by something that is calculated inside the formula.`,
};

const es: ExplainWords = {
  criterion: (place) => `Criterio ${place}`,
  scored: (score, points) => `${score} × ${points} puntos / 100`,
  sum: "Puntuación ponderada",
  advances: (score, threshold, ofPlaybook) =>
    `${score} alcanza el umbral ${ofPlaybook ? "del playbook" : "de la hoja"}, ${threshold}: avanzar.`,
  stops: (score, threshold, ofPlaybook) =>
    `${score} no llega al umbral ${ofPlaybook ? "del playbook" : "de la hoja"}, ${threshold}: no avanzar.`,
  lowest: "Puntuación más baja",
  highest: "Puntuación más alta",
  uncertain: (by) => `Cada peso puede desviarse un ${by} de su valor; estos son los pesos que llevan más lejos.`,
  range: {
    passes: "El partner alcanza el umbral con todos estos pesos.",
    open: "Que el partner alcance el umbral depende de los pesos.",
    fails: "El partner no llega al umbral con ninguno de estos pesos.",
  },
  missingAt: (score) => `Un criterio sin puntuar cuenta como ${score}.`,
  worstGap: "Peor diferencia",
  ahead: "Mayor que 0: el partner queda por delante del otro con todos estos pesos.",
  notAhead: "No es mayor que 0: con algunos de estos pesos el partner no queda por delante del otro.",
  threshold: "Umbral",
  flipPoint: "Punto de cambio",
  flips: "Con esta puntuación en el criterio el partner queda justo en el umbral, sin cambiar lo demás.",
  cannotFlip: "Ninguna puntuación de 1 a 10 llega ahí: este criterio por sí solo no cambia la decisión.",
  revenue: "Ingresos",
  otherBenefits: "Otros beneficios",
  investment: "Inversión",
  net: "Retorno neto",
  roi: "Retorno de la inversión",
  directCAC: "CAC directo",
  partnerCAC: "CAC a través del partner",
  saved: "Ahorro por cliente",
  saving: "Parte ahorrada",
  kpi: "KPI",
  direction: "Sentido",
  higher: "cuanto más alto, mejor",
  lower: "cuanto más bajo, mejor",
  actual: "Valor real",
  noActual: "sin indicar",
  target: (own) => (own ? "Objetivo propio" : "Objetivo del playbook"),
  benchmark: (own) => (own ? "Referencia propia" : "Referencia del playbook"),
  none: "ninguna",
  status: "Estado",
  bands: {
    onTarget: "El valor real cumple el objetivo.",
    good: "No alcanza el objetivo, pero sí la referencia.",
    below: "No alcanza ni el objetivo ni una referencia.",
    noData: "Sin un valor real no hay nada que valorar.",
  },
  action: "Qué hacer",
  calculated: (argument) => `${argument} se calcula dentro de la fórmula: solo se puede mostrar el resultado.`,
  place: (place, of) => `Resultado ${place} de ${of}`,
  faultAt: (address, parameter) => `${address} (${parameter})`,
  errors: {
    "#NUM!": "Un número está fuera de lo que la función admite.",
    "#DIV/0!": "El número por el que se divide es 0 o falta. Introduzca uno mayor que 0.",
    "#NULL!": "Una celda que se lee contiene #NULL!. Corrija antes esa celda.",
  },
  weightSum: "Suma de los pesos",
  parameter: (name) => `${name} toma sus valores dentro de LAMBDA, uno tras otro: solo se puede mostrar el resultado.`,
  unused: (choice) => `No se usa: ${choice} toma aquí otro de sus argumentos, y este no cambia el resultado.`,
  maybeUnused: (choice) => `${choice} decide si esto se usa, según algo que se calcula dentro de la fórmula.`,
};

export const explainWords: Readonly<Record<Language, ExplainWords>> = { en, es };
