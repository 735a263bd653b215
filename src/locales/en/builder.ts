/** Building a formula from a function and its arguments. */
export const builder = {
  heading: "Build a formula",
  hint: "Choose a function and its cells; see the result before it goes into the sheet.",
  function: "Function",
  useSelection: "Use selection",
  useSelectionFor: "Use selection for {parameter}",
  optional: "optional",
  optionalArguments: "Optional arguments",
  formula: "Formula",
  result: "Result",
  noResult: "Fill in the arguments to see the result.",
  calculatedOnly: "The result shows once the formula is in the sheet.",
  more: {
    by: "rows",
    one: { by: "columns", one: "{rows} row × {columns} column in all", other: "{rows} row × {columns} columns in all" },
    other: {
      by: "columns",
      one: "{rows} rows × {columns} column in all",
      other: "{rows} rows × {columns} columns in all",
    },
  },
  working: "Working on the formula…",
  failed: "The formula was not inserted",
  insert: "Insert into the selected cell",
  inserted: "Inserted in {address}",
  occupied: "{address} is not empty. Replace what stands there?",
  inTable: {
    by: "rows",
    one: {
      by: "columns",
      one: "The result takes {rows} row × {columns} column, and inside a table ({table}) a formula can fill only its own cell. Select a cell outside the table, or give the cells of a single row.",
      other:
        "The result takes {rows} row × {columns} columns, and inside a table ({table}) a formula can fill only its own cell. Select a cell outside the table, or give the cells of a single row.",
    },
    other: {
      by: "columns",
      one: "The result takes {rows} rows × {columns} column, and inside a table ({table}) a formula can fill only its own cell. Select a cell outside the table, or give the cells of a single row.",
      other:
        "The result takes {rows} rows × {columns} columns, and inside a table ({table}) a formula can fill only its own cell. Select a cell outside the table, or give the cells of a single row.",
    },
  },
  insertedColumn: "Inserted in {address}: the whole column of the table {table}, as Excel fills it.",
  beside:
    "{address} touches the table {table}. Excel widens the table over what is written there, and fills the whole column. Add it to the table?",
  besideSpill:
    "The result takes several cells. {address} touches the table {table}, which Excel would widen over it. Leave a column or a row free beside the table.",
  circular:
    "The formula would read itself: it reads {address}, where it is to stand. Select other cells, or change the arguments.",
  intoTable: "Add to the table",
  cancel: "Cancel",
  replace: "Replace",
  keep: "Keep",
  wrong: {
    missing: "Fill this in.",
    notANumber: "Enter a number (decimals after “{decimal}”), a percentage, a formula, or a reference such as B2:F2.",
    unclosedText: "Close the quotation marks.",
    severalArguments:
      "“{list}” separates arguments, and this is one of them. Put the others into their own fields, or brackets around areas that belong together.",
    equalsSign: "Leave out the equals sign: this is a part of a formula.",
    unreadable: "This can’t be read as a formula. Check what stands between the cells, numbers and functions.",
    unclosedBracket: "“{sign}” is not closed.",
    unopenedBracket: "“{sign}” has no opening bracket.",
    separator: "In this Excel arguments are separated by “{sign}”.",
    decimal: "In this Excel decimals stand after “{sign}”.",
    unfinished: "Something is missing after “{sign}”.",
    unknownFunction:
      "The pane doesn’t know the function {name}. Check the spelling, or calculate it in a cell and refer to that cell.",
    unknownName: "The workbook has no name “{name}”. Put text in quotation marks.",
    unknownSheet: "The workbook has no sheet “{name}”.",
    unknownTable: "The workbook has no table “{name}”.",
    unknownColumn: "The table {table} has no column “{name}”.",
  },
} as const;
