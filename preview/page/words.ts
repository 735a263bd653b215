import type { NotHeldKind } from "../open/notHeld";
import type { UnopenableReason } from "../open/unopenableFile";
import type { PreviewLanguage } from "./previewOptions";

export interface PreviewWords {
  readonly title: (addin: string) => string;
  readonly workbook: string;
  readonly grid: string;
  readonly commands: string;
  readonly cellMenu: string;
  readonly followLink: string;
  readonly moreCommands: string;
  readonly open: string;
  readonly opening: string;
  /** Before what belongs to no sheet. */
  readonly wholeWorkbook: string;
  readonly closeNotice: string;
  readonly notHeldIn: (name: string) => string;
  readonly times: (count: number) => string;
  readonly unopenable: Readonly<Record<UnopenableReason, string>>;
  readonly notHeld: Readonly<Record<NotHeldKind, string>>;
  readonly save: string;
  readonly saving: string;
  readonly saveFailed: string;
  readonly fileName: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly otherLanguage: string;
  readonly otherLanguageCode: PreviewLanguage;
  readonly starting: string;
  readonly ready: string;
  readonly calculating: string;
  readonly batches: (count: number, kilobytes: string) => string;
  readonly failed: (reason: string) => string;
  readonly movingRefused: string;
}

const en: PreviewWords = {
  title: (addin) => `${addin} – preview workbook`,
  workbook: "Preview workbook",
  grid: "Cells",
  commands: "Add-in commands",
  cellMenu: "Commands for the cell",
  followLink: "Open the link",
  moreCommands: "Cut, copy, insert, delete…",
  open: "Open .xlsx",
  opening: "Opening…",
  wholeWorkbook: "The workbook",
  closeNotice: "Close the message",
  notHeldIn: (name) => `${name} is open. The preview can’t hold the following, and a file saved from here lacks it:`,
  times: (count) => `× ${count}`,
  unopenable: {
    notXlsx: "This is no .xlsx workbook. Save it in Excel as “Excel Workbook (*.xlsx)”, then open it here.",
    encrypted:
      "This file is protected with a password or in Excel’s old format (.xls). Save it in Excel as “Excel Workbook (*.xlsx)” without a password, then open it here.",
    damaged: "This file is damaged and can’t be read. Your workbook is as it was.",
    dates1904: "This workbook counts dates from 1904. Switch that off in Excel (Options, Advanced), then open it here.",
    empty: "This file is empty.",
  },
  notHeld: {
    picture: "Pictures",
    shape: "Shapes",
    comment: "Comments and notes",
    pivotTable: "PivotTables",
    macro: "Macros",
    externalLink: "Links to other workbooks",
    slicer: "Slicers and timelines",
    sparkline: "Sparklines",
    dataBar: "Data bars, colour scales and icon sets",
    colourRule: "Colour rules of other kinds",
    validation: "Data validation of other kinds",
    chart: "Charts of other kinds",
    chartFormat: "Parts of charts",
    hyperlink: "Hyperlinks of cells",
    filter: "Filters and sort orders (all rows are shown)",
    totalsRow: "Totals rows of tables (their cells stay)",
    tableHeadings: "Headings of tables without a header row",
    grouping: "Hidden or grouped rows and columns (they are shown)",
    protection: "Protection",
    richText: "Different formats within a text",
    oldArrayFormula: "Array formulas entered with Ctrl+Shift+Enter (they are dynamic now)",
    dataTable: "What-if data tables (their values stay)",
    unknownFunction: "Functions that aren’t calculated",
    pattern: "Patterned fills",
    cellFormat: "Details of cell formats",
    view: "Settings of the view",
    printSetting: "Print settings",
    customProperty: "Custom document properties",
    connection: "Data connections and queries",
    control: "Controls and embedded objects",
    name: "Names of other kinds",
    other: "Something else",
  },
  save: "Save as .xlsx",
  saving: "Saving…",
  saveFailed: "The workbook could not be saved.",
  fileName: "partner-playbook.en.xlsx",
  closePane: "Close pane",
  resizePane: "Width of the pane",
  otherLanguage: "Español",
  otherLanguageCode: "es",
  starting: "Starting…",
  ready: "Ready",
  calculating: "Calculating…",
  batches: (count, kilobytes) => `${count} ${count === 1 ? "batch" : "batches"} from the add-in, ${kilobytes} KB`,
  failed: (reason) => `The preview did not start: ${reason}`,
  movingRefused: "Here cells can’t be moved by dragging or cutting. Copy them, then delete the old ones.",
};

const es: PreviewWords = {
  title: (addin) => `${addin} – libro de prueba`,
  workbook: "Libro de prueba",
  grid: "Celdas",
  commands: "Comandos del complemento",
  cellMenu: "Comandos de la celda",
  followLink: "Abrir el vínculo",
  moreCommands: "Cortar, copiar, insertar, eliminar…",
  open: "Abrir .xlsx",
  opening: "Abriendo…",
  wholeWorkbook: "El libro",
  closeNotice: "Cerrar el mensaje",
  notHeldIn: (name) =>
    `${name} está abierto. El libro de prueba no puede conservar lo siguiente, y un archivo guardado desde aquí no lo tiene:`,
  times: (count) => `× ${count}`,
  unopenable: {
    notXlsx: "Esto no es un libro .xlsx. Guárdelo en Excel como «Libro de Excel (*.xlsx)» y ábralo aquí.",
    encrypted:
      "Este archivo tiene contraseña o está en el formato antiguo de Excel (.xls). Guárdelo en Excel como «Libro de Excel (*.xlsx)», sin contraseña, y ábralo aquí.",
    damaged: "Este archivo está dañado y no se puede leer. Su libro sigue como estaba.",
    dates1904: "Este libro cuenta las fechas desde 1904. Desactívelo en Excel (Opciones, Avanzadas) y ábralo aquí.",
    empty: "Este archivo está vacío.",
  },
  notHeld: {
    picture: "Imágenes",
    shape: "Formas",
    comment: "Comentarios y notas",
    pivotTable: "Tablas dinámicas",
    macro: "Macros",
    externalLink: "Vínculos con otros libros",
    slicer: "Segmentaciones y escalas de tiempo",
    sparkline: "Minigráficos",
    dataBar: "Barras de datos, escalas de color y conjuntos de iconos",
    colourRule: "Reglas de color de otros tipos",
    validation: "Validación de datos de otros tipos",
    chart: "Gráficos de otros tipos",
    chartFormat: "Partes de gráficos",
    hyperlink: "Hipervínculos de celdas",
    filter: "Filtros y ordenaciones (se ven todas las filas)",
    totalsRow: "Filas de totales de tablas (sus celdas siguen)",
    tableHeadings: "Encabezados de tablas sin fila de encabezado",
    grouping: "Filas y columnas ocultas o agrupadas (se ven)",
    protection: "Protección",
    richText: "Formatos distintos dentro de un texto",
    oldArrayFormula: "Fórmulas de matriz introducidas con Ctrl+Mayús+Entrar (ahora son dinámicas)",
    dataTable: "Tablas de datos de hipótesis (sus valores siguen)",
    unknownFunction: "Funciones que no se calculan",
    pattern: "Rellenos con trama",
    cellFormat: "Detalles de formatos de celda",
    view: "Ajustes de la vista",
    printSetting: "Ajustes de impresión",
    customProperty: "Propiedades personalizadas del documento",
    connection: "Conexiones de datos y consultas",
    control: "Controles y objetos incrustados",
    name: "Nombres de otros tipos",
    other: "Otra cosa",
  },
  save: "Guardar como .xlsx",
  saving: "Guardando…",
  saveFailed: "No se ha podido guardar el libro.",
  fileName: "partner-playbook.es.xlsx",
  closePane: "Cerrar el panel",
  resizePane: "Anchura del panel",
  otherLanguage: "English",
  otherLanguageCode: "en",
  starting: "Iniciando…",
  ready: "Listo",
  calculating: "Calculando…",
  batches: (count, kilobytes) => `${count} ${count === 1 ? "lote" : "lotes"} del complemento, ${kilobytes} KB`,
  failed: (reason) => `El libro de prueba no se ha iniciado: ${reason}`,
  movingRefused:
    "Aquí las celdas no se pueden mover arrastrándolas ni cortándolas. Cópielas y borre después las originales.",
};

export const previewWords: Readonly<Record<PreviewLanguage, PreviewWords>> = { en, es };
