import type { negotiation as english } from "../en/negotiation";
import type { Translation } from "../words";

export const negotiation: Translation<typeof english> = {
  sheetName: "Negociaciones",
  title: "Negociaciones",
  whatToDo:
    "Escriba una negociación por fila y el día en que terminó cada paso. La hoja calcula el paso, el estado, las próximas fechas y la previsión.",
  settings: {
    judgedOn: "Fecha de referencia",
    weekend: "Días libres",
    customers: "Clientes por partner, primer año",
    firstYearValue: "Valor del primer año por cliente ({currency})",
    firstDealWeeks: "Semanas de la firma al primer negocio",
  },
  settingChecks: {
    judgedOn: "Indique la fecha de referencia en el registro de partners",
    weekend: "Elija los días libres de la lista",
    holidays: "Escriba los festivos, a la derecha, como fechas",
    weeks: "Indique las semanas de cada paso, 0 o más",
    weeksOrder: "En un paso, las semanas «desde» superan las «hasta»",
    probabilities: "Indique las cinco probabilidades, de 0% a 100%",
    amounts: "Indique clientes, valor y semanas con números, 0 o más",
  },
  board: {
    heading: "Partners por paso",
    open: "Abiertos en total",
    chartTitle: "Partners por paso",
    chartAxis: "Partners",
    sentence: "Partners en curso: {open}. Máximo en un paso: {most} ({step}).",
  },
  stalled: {
    heading: "Detenidos: los {places} primeros, de más a menos días",
    none: "No hay nada detenido",
  },
  table: "Negociaciones: anote la fecha al terminar cada paso",
  plan: {
    heading: "Plan desde el inicio y previsión",
    signature: "Firma prevista",
    firstDeal: "Primer negocio previsto",
  },
  checks: {
    startMissing: "Indique el día de inicio",
    date: "Escriba las fechas como fechas, p. ej. 2026-03-31",
    dateMissing: "Falta la fecha de: {step}",
    order: "Un paso termina antes que el anterior",
    lostBefore: "Se pierde antes de su última fecha",
    lostAndSigned: "Firmado y perdido: borre una fecha",
    future: "Una fecha es posterior a la de referencia",
    onboarding: "El onboarding empieza antes de la firma",
    amount: "La previsión es un número, 0 o más",
    twice: "Este partner tiene dos filas abiertas",
    stalled: "Detenido: actúe o ciérrelo",
  },
  validation: {
    partnerPrompt: "Elija un partner del registro. Si es nuevo, conviene darlo de alta allí primero.",
    donePrompt: "El día en que terminó «{step}»: {deliverable}. Déjelo vacío hasta entonces.",
    onboardingPrompt: "El día en que está previsto que empiece el onboarding.",
    lostPrompt: "El día en que la negociación terminó sin contrato.",
    revenuePrompt:
      "Lo que este partner debería aportar en su primer año. Vacío: clientes por partner × valor del primer año, de los ajustes.",
    weeksTitle: "Semanas",
    weeks: "Escriba un número entero de semanas de 0 a 52.",
    probabilityTitle: "Probabilidad",
    weekendTitle: "Días libres",
    weekend: "Elija una de las opciones de días libres.",
  },
  lists: {
    holidays: "Festivos: una fecha por celda",
    weekends: "Días libres",
    patterns: "Patrón",
    actions: "Próxima acción",
    deliverables: "Por conseguir",
    statuses: "Estado",
  },
  notes: {
    due: "Una fecha que cae en día libre o festivo pasa al siguiente día laborable. Los festivos se escriben a la derecha de la tabla.",
    stalled:
      "Detenido: más tiempo en un paso que sus semanas «hasta». La firma prevista cuenta las semanas de los pasos aún abiertos.",
    assumed:
      "Las probabilidades salen del embudo del playbook (5 contactos, 2–3 llamadas, 1–2 propuestas, 1 firma); el 80% de Negociación es un supuesto.",
    clock:
      "Cada partner lleva su propio reloj: {early}–{late} semanas hasta la firma y {onboarding} de onboarding son {earlyInAll}–{lateInAll} semanas, más que las {phase} de la fase 2 del programa.",
    checklist: "Lista de desarrollo: {items}. Cada fecha completa su punto.",
    sample:
      "Datos de ejemplo: ilustrativos, contados desde el día en que se creó la hoja. Escriba encima o borre las celdas azules.",
  },
};
