/** Every word that the engine's user interface shows, in one language. */
import dataValidation from "@univerjs/data-validation/locale/es-ES";
import design from "@univerjs/design/locale/es-ES";
import docsUi from "@univerjs/docs-ui/locale/es-ES";
import drawingUi from "@univerjs/drawing-ui/locale/es-ES";
import sheets from "@univerjs/sheets/locale/es-ES";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/es-ES";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/es-ES";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/es-ES";
import sheetsDrawingUi from "@univerjs/sheets-drawing-ui/locale/es-ES";
import sheetsFormula from "@univerjs/sheets-formula/locale/es-ES";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/es-ES";
import sheetsNoteUi from "@univerjs/sheets-note-ui/locale/es-ES";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/es-ES";
import sheetsTable from "@univerjs/sheets-table/locale/es-ES";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/es-ES";
import sheetsUi from "@univerjs/sheets-ui/locale/es-ES";
import ui from "@univerjs/ui/locale/es-ES";

const tableUi = sheetsTableUi["sheets-table-ui"];

/** With what the engine leaves in English. */
const completeTableUi = {
  "sheets-table-ui": {
    ...tableUi,
    renamePlaceholder: "Escriba el nombre de la tabla",
    columnMenu: {
      ...tableUi.columnMenu,
      "insert-left": "Insertar 1 columna de tabla a la izquierda",
      "insert-right": "Insertar 1 columna de tabla a la derecha",
      delete: "Eliminar columna de tabla",
    },
  },
};

export const localeModules = [
  dataValidation,
  design,
  docsUi,
  drawingUi,
  sheets,
  sheetsConditionalFormattingUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsDrawingUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNoteUi,
  sheetsNumfmtUi,
  sheetsTable,
  completeTableUi,
  sheetsUi,
  ui,
];
