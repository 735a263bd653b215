import type { builder as english } from "../en/builder";
import type { Translation } from "../words";

/** Building a formula from a function and its arguments. */
export const builder: Translation<typeof english> = {
  heading: "Construir una fórmula",
  hint: "Elija una función y sus celdas; vea el resultado antes de llevarla a la hoja.",
  function: "Función",
  useSelection: "Usar selección",
  useSelectionFor: "Usar selección para {parameter}",
  optional: "opcional",
  optionalArguments: "Argumentos opcionales",
  formula: "Fórmula",
  result: "Resultado",
  noResult: "Rellene los argumentos para ver el resultado.",
  calculatedOnly: "El resultado se verá cuando la fórmula esté en la hoja.",
  more: {
    by: "rows",
    one: {
      by: "columns",
      one: "{rows} fila × {columns} columna en total",
      many: "{rows} fila × {columns} de columnas en total",
      other: "{rows} fila × {columns} columnas en total",
    },
    many: {
      by: "columns",
      one: "{rows} de filas × {columns} columna en total",
      many: "{rows} de filas × {columns} de columnas en total",
      other: "{rows} de filas × {columns} columnas en total",
    },
    other: {
      by: "columns",
      one: "{rows} filas × {columns} columna en total",
      many: "{rows} filas × {columns} de columnas en total",
      other: "{rows} filas × {columns} columnas en total",
    },
  },
  working: "Preparando la fórmula…",
  failed: "No se ha insertado la fórmula",
  insert: "Insertar en la celda seleccionada",
  inserted: "Insertada en {address}",
  occupied: "{address} no está vacío. ¿Reemplazar lo que contiene?",
  inTable: {
    by: "rows",
    one: {
      by: "columns",
      one: "El resultado ocupa {rows} fila × {columns} columna y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
      many: "El resultado ocupa {rows} fila × {columns} de columnas y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
      other:
        "El resultado ocupa {rows} fila × {columns} columnas y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
    },
    many: {
      by: "columns",
      one: "El resultado ocupa {rows} de filas × {columns} columna y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
      many: "El resultado ocupa {rows} de filas × {columns} de columnas y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
      other:
        "El resultado ocupa {rows} de filas × {columns} columnas y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
    },
    other: {
      by: "columns",
      one: "El resultado ocupa {rows} filas × {columns} columna y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
      many: "El resultado ocupa {rows} filas × {columns} de columnas y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
      other:
        "El resultado ocupa {rows} filas × {columns} columnas y, dentro de una tabla ({table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.",
    },
  },
  insertedColumn: "Insertada en {address}: toda la columna de la tabla {table}, como la rellena Excel.",
  beside:
    "{address} toca la tabla {table}. Excel amplía la tabla sobre lo que se escribe ahí y rellena toda la columna. ¿Añadirla a la tabla?",
  besideSpill:
    "El resultado ocupa varias celdas. {address} toca la tabla {table}, que Excel ampliaría sobre él. Deje libre una columna o una fila junto a la tabla.",
  circular:
    "La fórmula se leería a sí misma: lee {address}, donde debe estar. Seleccione otras celdas o cambie los argumentos.",
  intoTable: "Añadir a la tabla",
  cancel: "Cancelar",
  replace: "Reemplazar",
  keep: "Conservar",
  wrong: {
    missing: "Rellene este campo.",
    notANumber:
      "Introduzca un número (decimales tras «{decimal}»), un porcentaje, una fórmula o una referencia como B2:F2.",
    unclosedText: "Cierre las comillas.",
    severalArguments:
      "«{list}» separa argumentos y aquí va uno solo. Ponga los demás en sus campos, o entre paréntesis las áreas que van juntas.",
    equalsSign: "Quite el signo igual: esto es parte de una fórmula.",
    unreadable: "No se puede leer como fórmula. Revise lo que hay entre las celdas, los números y las funciones.",
    unclosedBracket: "Falta cerrar «{sign}».",
    unopenedBracket: "«{sign}» cierra algo que no se abrió.",
    separator: "En este Excel los argumentos se separan con «{sign}».",
    decimal: "En este Excel los decimales van tras «{sign}».",
    unfinished: "Falta algo después de «{sign}».",
    unknownFunction:
      "El panel no conoce la función {name}. Revise la ortografía, o calcúlela en una celda e indique esa celda.",
    unknownName: "El libro no tiene el nombre «{name}». Ponga el texto entre comillas.",
    unknownSheet: "El libro no tiene la hoja «{name}».",
    unknownTable: "El libro no tiene la tabla «{name}».",
    unknownColumn: "La tabla {table} no tiene la columna «{name}».",
  },
};
