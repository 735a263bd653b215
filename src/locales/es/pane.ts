import type { pane as english } from "../en/pane";
import type { Translation } from "../words";
import { builder } from "./builder";
import { cards } from "./cards";
import { commands } from "./commands";
import { dataQuality } from "./dataQuality";
import { explain } from "./explain";
import { findings } from "./findings";
import { pendingChange } from "./pendingChange";
import { recordAssumptions } from "./recordAssumptions";
import { recordWeek } from "./recordWeek";
import { share } from "./share";
import { shareCheck } from "./shareCheck";
import { undo } from "./undo";
import { wholeWorkbook } from "./wholeWorkbook";

/** The words of the pane, but for those of a failure. */
export const pane: Translation<typeof english> = {
  intro: "Hojas preparadas y funciones para trabajar con partners.",
  views: {
    label: "Vistas",
    sheets: "Hojas",
    formulas: "Fórmulas",
    explain: "Explicar",
    review: "Revisar",
    share: "Compartir",
  },
  wholeWorkbook,
  builder,
  explain,
  commands,
  templates: {
    heading: "Hojas",
    hint: "Cada una se añade como hoja nueva. Nada de lo que ya hay se modifica.",
    words: cards,
    chooseOptions: "Elegir opciones",
    hideOptions: "Ocultar opciones",
  },
  options: {
    language: "Idioma de la hoja",
    languages: { en: "Inglés", es: "Español" },
    currency: "Moneda",
    rowsHint: "De {min} a {max}.",
    rowsWrong: "Escriba un número entero de {min} a {max}.",
    sample: "Rellenar con un ejemplo",
    sampleHint: "Muestra cómo funciona la hoja. Puede borrar el ejemplo después.",
    create: "Crear hoja",
  },
  progress: {
    creating: "Creando «{sheet}»…",
    wait: "Puede seguir trabajando. Salga de la celda que esté editando; si no, Excel espera.",
    cancel: "Detener",
    stopping: "Deteniendo…",
    waiting: {
      busy: "Excel está ocupado; se vuelve a intentar…",
      editing: "Se está editando una celda. Pulse Intro o Esc en ella y continuará.",
      dialogOpen: "Hay un cuadro de diálogo abierto en Excel. Ciérrelo y continuará.",
    },
    lookAgain: "Mirar de nuevo",
  },
  created: {
    title: "«{sheet}» está lista",
    next: "Se ha añadido a este libro como hoja nueva.",
    alsoMade: "Lee de {sheets}, que se ha añadido con ella.",
    goTo: "Ir a la hoja",
    goToNamed: "Ir a la hoja «{sheet}»",
    heading: "Creadas desde este panel",
  },
  pendingChange,
  undo,
  record: recordWeek,
  recordAssumptions,
  dataQuality,
  findings,
  share,
  shareCheck,
  functions: {
    heading: "Funciones",
    hint: "Escriba el nombre en una celda, como cualquier función de Excel.",
    help: "Ayuda",
    helpOn: "Ayuda sobre {name}, se abre en el navegador",
  },
  footer: {
    help: "Ayuda y guías",
  },
  broken: {
    title: "No se ha podido mostrar esta parte del panel",
    text: "Algo ha fallado en ella. El resto del panel y las funciones de sus celdas siguen funcionando.",
    tryAgain: "Intentar de nuevo",
    reload: "Cargar el panel de nuevo",
  },
  newVersion: {
    title: "No se ha podido cargar una parte del panel",
    text: "Partner Playbook se ha actualizado desde que se abrió este panel, o se ha perdido la conexión. Las funciones de sus celdas siguen funcionando.",
    kept: "Su libro queda como está. Después de cargar, tendrá que volver a escribir lo que haya escrito en el panel.",
    load: "Cargar la nueva versión",
    loading: "Cargando…",
    unreachable:
      "Ahora no se puede acceder a Partner Playbook, así que todo ha quedado como estaba. Compruebe la conexión e inténtelo de nuevo.",
  },
  start: {
    loading: "Cargando…",
    slow: {
      title: "Excel todavía no ha respondido",
      text: "Partner Playbook espera a Excel. Si ha abierto esta página en un navegador, fuera de Excel, aquí no puede hacer nada.",
      steps: [
        "En Excel, espere un poco más, o cierre este panel y ábralo de nuevo desde la pestaña Partner Playbook.",
        "Fuera de Excel, abra un libro y elija Abrir playbook en la pestaña Partner Playbook.",
      ],
    },
    outside: {
      title: "Ábralo en Excel",
      text: "Partner Playbook funciona dentro de Excel, donde tiene un libro en el que escribir.",
      steps: [
        "Abra un libro en Excel para Windows, Mac o la web.",
        "Elija Inicio, Complementos y después Partner Playbook.",
        "Elija Abrir playbook en la pestaña Partner Playbook.",
      ],
    },
    libraryMissing: {
      title: "No se ha podido cargar una parte de Office",
      text: "La biblioteca de Office de Microsoft no ha llegado y este panel no puede acceder al libro.",
      steps: [
        "Compruebe la conexión a Internet.",
        "Cierre este panel y ábralo de nuevo desde la pestaña Partner Playbook.",
        "Si sigue igual, pida a su administrador que permita appsforoffice.microsoft.com.",
      ],
    },
    broken: {
      title: "No se ha podido mostrar el panel",
      text: "Algo ha fallado durante la carga. Las funciones de sus celdas siguen funcionando.",
      steps: ["Compruebe la conexión a Internet.", "Cargue el panel de nuevo."],
    },
    updated: {
      title: "No se ha podido cargar una parte del panel",
      text: "Partner Playbook se ha actualizado desde que se abrió este libro, o se ha perdido la conexión. Las funciones de sus celdas siguen funcionando.",
      steps: ["Compruebe la conexión a Internet.", "Cargue la nueva versión."],
    },
  },
};
