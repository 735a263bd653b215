import type { PreviewLanguage } from "./previewOptions";

export interface PreviewWords {
  readonly title: (addin: string) => string;
  readonly workbook: string;
  readonly grid: string;
  readonly commands: string;
  readonly cellMenu: string;
  readonly followLink: string;
  readonly moreCommands: string;
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
}

const en: PreviewWords = {
  title: (addin) => `${addin} – preview workbook`,
  workbook: "Preview workbook",
  grid: "Cells",
  commands: "Add-in commands",
  cellMenu: "Commands for the cell",
  followLink: "Open the link",
  moreCommands: "Cut, copy, insert, delete…",
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
};

const es: PreviewWords = {
  title: (addin) => `${addin} – libro de prueba`,
  workbook: "Libro de prueba",
  grid: "Celdas",
  commands: "Comandos del complemento",
  cellMenu: "Comandos de la celda",
  followLink: "Abrir el vínculo",
  moreCommands: "Cortar, copiar, insertar, eliminar…",
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
};

export const previewWords: Readonly<Record<PreviewLanguage, PreviewWords>> = { en, es };
