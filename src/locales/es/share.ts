import type { share as english } from "../en/share";
import { countedIn } from "../counted";
import { listed } from "../listed";

const counted = countedIn("es");

const formulas = (count: number) => counted(count, { one: "{count} fórmula", other: "{count} fórmulas" });
const cells = (count: number) => counted(count, { one: "{count} celda", other: "{count} celdas" });

/** Compartir un libro con quien no tiene el complemento. */
export const share: typeof english = {
  native: {
    heading: "Hacer nativas",
    hint: "Reemplaza las fórmulas PARTNER por otras que no necesitan el complemento, solo si ningún valor cambia, y anota en una hoja lo reemplazado.",
    scope: "Dónde",
    scopes: { workbook: "Todo el libro", sheet: "Esta hoja", selection: "Celdas seleccionadas" },
    button: "Hacer nativas",
    working: "Haciendo nativas las fórmulas…",
    done: (count) => counted(count, { one: "{count} fórmula ahora nativa", other: "{count} fórmulas ahora nativas" }),
    none: "Ahí no hay ninguna fórmula PARTNER",
    register: (sheet) => `Las fórmulas anteriores están anotadas en «${sheet}».`,
    differs: (count) => `No se ha cambiado nada: otro valor en ${cells(count)}`,
    differsHint: "Se han restaurado todas las fórmulas.",
    difference: (before, after) => `${before} pasaría a ${after}`,
    leftAlone: (count) => `Sin tocar, ${formulas(count)}:`,
    names: (names) => `Nombres definidos que aún necesitan el complemento: ${listed(names, "es")}.`,
    wholeColumns: (columns) =>
      `Por completo, porque Excel solo así cambia la columna calculada de una tabla: ${listed(columns, "es")}.`,
  },
  live: {
    heading: "Volver a fórmulas vivas",
    hint: "Restaura las fórmulas PARTNER allí donde se conserva su fórmula nativa, también tras cambiar nombres de hojas, tablas y encabezados o insertar filas.",
    button: "Volver a fórmulas vivas",
    working: "Restaurando las fórmulas…",
    done: (count) => counted(count, { one: "{count} fórmula de nuevo viva", other: "{count} fórmulas de nuevo vivas" }),
    none: "En este libro no se hizo nativa ninguna fórmula",
    leftAlone: (count) => `Sin tocar, ${formulas(count)}:`,
    copies: (sheets) =>
      `${listed(sheets, "es")} ${counted(sheets.length, { one: "es una copia: sus fórmulas siguen siendo nativas.", other: "son copias: sus fórmulas siguen siendo nativas." })}`,
  },
  values: {
    heading: "Solo valores",
    hint: "Copia hojas con sus valores en lugar de las fórmulas. Quedan formatos y gráficos; nada en la copia necesita el complemento.",
    scope: "Qué copiar",
    scopes: { sheet: "Esta hoja", workbook: "Todas las hojas visibles" },
    button: "Copiar valores",
    working: "Copiando los valores…",
    done: (count) => counted(count, { one: "{count} hoja copiada", other: "{count} hojas copiadas" }),
    next: "Para enviarlas aparte, seleccione sus pestañas, haga clic con el botón derecho y elija Mover o copiar a un libro nuevo.",
    differs: (count) => `No se ha copiado nada: otro contenido en ${cells(count)}`,
  },
  repair: {
    heading: "Reparar",
    hint: "Vuelve a introducir todas las fórmulas PARTNER, también en nombres definidos y donde SI.ERROR oculta que Excel las olvidó. Lo que estaba bien queda igual.",
    button: "Reparar fórmulas",
    working: "Reparando las fórmulas…",
    done: (count) => `Fórmulas reparadas en ${cells(count)}`,
    none: "Ninguna fórmula PARTNER necesita reparación",
    stillBroken: (count) => `Siguen mostrando #¿NOMBRE?, ${cells(count)}:`,
    offer: (count) =>
      counted(count, {
        one: "{count} fórmula PARTNER muestra #¿NOMBRE?",
        other: "{count} fórmulas PARTNER muestran #¿NOMBRE?",
      }),
    offerHint:
      "El libro se calculó donde faltaba el complemento. Sus fórmulas se pueden volver a introducir, y con ellas otras que quizá ocultan el error, como en SI.ERROR.",
    locked: (sheets) => `Sin volver a introducir, porque la hoja está protegida: ${listed(sheets, "es")}.`,
    open: "Ir a reparar",
    unread: "No se ha podido leer el libro, así que no se sabe si hay fórmulas PARTNER que reparar.",
  },
  first: {
    hint: "Quien no tiene Partner Playbook verá de otro modo algo de este libro. Mírelo antes o continúe.",
    findings: "Qué verá o no verá",
    goOn: "Continuar",
    cancel: "Cancelar",
  },
  failed: "No se ha hecho",
  underWay: (percent) => `${percent} %`,
  goTo: "Ir",
  goToNamed: (cell) => `Ir a ${cell}`,
  more: (count) => `y ${count} más`,
  reasons: {
    notParsed: "no se ha podido leer la fórmula",
    argumentCount: "una función tiene argumentos de más o de menos",
    unknownShape: "no se conoce el tamaño de un argumento",
    unknownKpi: "el nombre del KPI se calcula",
    tooLong: "la fórmula nativa sería demasiado larga para Excel",
    tooDeep: "la fórmula nativa tendría demasiados niveles para Excel",
    changed: "ahora contiene otra cosa",
    cellGone: "su celda se ha eliminado",
    sheetGone: "la hoja ya no está",
  },
};
