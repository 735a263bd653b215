import type { looks as english } from "../en/looks";
import type { Translation } from "../words";

/** What only a person can see. */
export const looks: Translation<typeof english> = {
  "colour-rules-are-repainted":
    "En Partners, escriba una fecha en la celda de la fecha de referencia: ¿cambian los colores enseguida?",
  "fit-to-width-when-printed":
    "Vista previa de impresión de Proyecciones: ¿cabe cada tabla en el ancho de una página, sin cortes?",
  "arrows-in-text": "En el dashboard: ¿son las flechas de la tendencia signos sencillos y no imágenes en color?",
  "list-from-a-range-with-blanks":
    "En la columna de partners de Negocios, escriba un nombre que no sea de un partner: ¿se rechaza?",
};
