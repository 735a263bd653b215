import type { formulas as words } from "../en/formulas";

/** Words of the formula builder and of explained cells. */
export const formulas: typeof words = {
  builder: {
    heading: "Construir una fórmula",
    hint: "Elija una función y sus celdas; vea el resultado antes de llevarla a la hoja.",
    function: "Función",
    useSelection: "Usar selección",
    useSelectionFor: (parameter: string) => `Usar las celdas seleccionadas para ${parameter}`,
    optional: "opcional",
    optionalArguments: "Argumentos opcionales",
    formula: "Fórmula",
    result: "Resultado",
    noResult: "Rellene los argumentos para ver el resultado.",
    calculatedOnly: "El resultado se verá cuando la fórmula esté en la hoja.",
    more: (rows: number, columns: number) => `${rows} filas × ${columns} columnas en total`,
    insert: "Insertar en la celda seleccionada",
    inserted: (address: string) => `Insertada en ${address}`,
    occupied: (address: string) => `${address} no está vacío. ¿Reemplazar lo que contiene?`,
    replace: "Reemplazar",
    keep: "Conservar",
    wrong: {
      missing: "Rellene este campo.",
      notANumber: "Introduzca un número, un porcentaje o una referencia como B2:F2.",
      unclosed: "Cierre las comillas.",
      reference: "Esta referencia no se encuentra en el libro.",
    },
  },
  explain: {
    heading: "Explicar una celda",
    hint: "Muestra paso a paso cómo una función PARTNER llegó a su resultado.",
    button: "Explicar la celda seleccionada",
    none: (cell: string) =>
      `${cell} no contiene ninguna función PARTNER. Seleccione una celda que la tenga e inténtelo de nuevo.`,
    result: "Resultado",
    calculated: "calculado",
    section: (name: string) => `En el playbook: ${name}`,
    formulaOf: (cell: string) => `Fórmula de ${cell}`,
    spilled: (cell: string) => `El resultado se desborda aquí desde ${cell}.`,
  },
  commands: {
    notDone: "El comando no se ha ejecutado",
    wrongSelection: (address: string) =>
      `Seleccione cinco columnas de puntuaciones, un partner por fila. Estaba seleccionado ${address}.`,
    occupied: (address: string) =>
      `Las puntuaciones irían a ${address}, que no está vacío. Vacíe o mueva esas celdas e inténtelo de nuevo.`,
    dismiss: "Cerrar",
  },
};
