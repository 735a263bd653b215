/** Words of the formula builder and of explained cells. */
export const formulas = {
  builder: {
    heading: "Build a formula",
    hint: "Choose a function and its cells; see the result before it goes into the sheet.",
    function: "Function",
    useSelection: "Use selection",
    useSelectionFor: (parameter: string) => `Use the selected cells for ${parameter}`,
    optional: "optional",
    optionalArguments: "Optional arguments",
    formula: "Formula",
    result: "Result",
    noResult: "Fill in the arguments to see the result.",
    calculatedOnly: "The result shows once the formula is in the sheet.",
    more: (rows: number, columns: number) => `${rows} rows × ${columns} columns in all`,
    insert: "Insert into the selected cell",
    inserted: (address: string) => `Inserted in ${address}`,
    occupied: (address: string) => `${address} is not empty. Replace what stands there?`,
    inTable: (table: string, rows: number, columns: number) =>
      `The result takes ${rows} rows × ${columns} columns, and inside a table (${table}) a formula can fill only its own cell. Select a cell outside the table, or give the cells of a single row.`,
    replace: "Replace",
    keep: "Keep",
    wrong: {
      missing: "Fill this in.",
      notANumber: "Enter a number, a percentage, or a reference such as B2:F2.",
      unclosed: "Close the quotation marks.",
      reference: "This reference was not found in the workbook.",
    },
  },
  explain: {
    heading: "Explain a cell",
    hint: "Shows step by step how a PARTNER function came to its result.",
    button: "Explain the selected cell",
    none: (cell: string) => `${cell} holds no PARTNER function. Select a cell with one, and try again.`,
    result: "Result",
    calculated: "calculated",
    section: (name: string) => `In the playbook: ${name}`,
    formulaOf: (cell: string) => `Formula in ${cell}`,
    spilled: (cell: string) => `The result spills here from ${cell}.`,
  },
  commands: {
    notDone: "The command was not carried out",
    wrongSelection: (address: string) => `Select five columns of scores, one partner a row. ${address} was selected.`,
    occupied: (address: string) =>
      `The scores go into the column to the right, where ${address} is not empty. Clear or move what is there, then try again.`,
    dismiss: "Close",
  },
};
