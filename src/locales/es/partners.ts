import type { partners as english } from "../en/partners";
import type { Translation } from "../words";

export const partners: Translation<typeof english> = {
  sheetName: "Partners",
  title: "Registro de partners",
  whatToDo:
    "Escriba un partner por fila. Los ingresos salen del registro de negocios; la comprobación dice qué corregir primero.",
  asOf: "A fecha de",
  asOfNote: "Hoy, salvo que escriba otra fecha. Con ella se juzgan actividad, ingresos y encuestas.",
  summary: {
    active: "Partners activos",
    satisfaction: "Satisfacción media (%)",
    investment: "Su inversión ({currency})",
    revenue: "Sus ingresos, 12 meses ({currency})",
    roi: "ROI del programa (%)",
    successRate: "Tasa de éxito (%)",
    since: "Ingresos posteriores al",
  },
  deals: {
    asOfMissing: "Escriba la fecha con la que se juzga",
    allKnown: "OK: todos los partners que nombran los negocios figuran en este registro",
    oneUnknown: "1 negocio nombra a un partner que no figura en este registro: sus ingresos no cuentan para nadie",
    someUnknown:
      "{count} negocios nombran a un partner que no figura en este registro: sus ingresos no cuentan para nadie",
  },
  checks: {
    spaces: "Quite los espacios que sobran en el nombre",
    duplicate: "Este nombre está dos veces",
    type: "Elija uno de los seis tipos",
    subtypeMissing: "Elija el subtipo",
    subtype: "El subtipo es de otro tipo",
    list: "Elija etapa, base del CAC y «a mano» de sus listas",
    date: "Escriba las fechas como fechas, p. ej. 2026-03-31",
    order: "El contrato termina antes de empezar",
    surveyLater: "La encuesta es posterior a la fecha del registro",
    surveyMissing: "Escriba la fecha de la encuesta",
    amount: "Los importes son números, 0 o más",
    percentage: "Los porcentajes van de 0% a 100%: escriba 88% para 88 %",
    share: "Share: lo habitual es {low}–{high}",
    cac: "CAC: lo habitual es {low}–{high}",
  },
  validation: {
    subtype: "Elija uno de los subtipos de este tipo.",
    subtypePrompt: "La lista ofrece los subtipos del tipo de esta fila. Elija primero el tipo.",
    percentage: "Escriba un porcentaje de 0% a 100%, como 88%.",
    sharePrompt: "Del valor del primer año. Fuera de lo habitual del tipo, la comprobación avisa; no se bloquea nada.",
    basisPrompt: "Solo un CAC por cliente de ticket bajo se compara con lo habitual del tipo.",
    overridePrompt: "Déjelo vacío: decide la regla. Sí o No va por delante de la regla.",
  },
  lists: {
    note: "Rangos habituales del playbook. Puede cambiar las celdas azules por lo habitual en su caso; las comprobaciones lo siguen.",
    kinds: { share: "Revenue share", margin: "Margen", generic: "Rango general" },
  },
  notes: {
    success:
      "Activo: del inicio al fin del contrato. Exitoso: activo y con un retorno de 0 o más en 12 meses; lo puesto a mano va por delante.",
    revenue:
      "Ingresos: negocios ganados, originados por el partner y cerrados en los 12 meses hasta la fecha indicada. ROI = (ingresos − inversión) / inversión.",
    cac: "Los CAC habituales están en dólares de EE. UU. por cliente de ticket bajo; no se convierte nada.",
    sample:
      "Datos de ejemplo: ilustrativos, contados desde el día en que se creó la hoja. Escriba encima o borre las celdas azules.",
  },
};
