import { countedIn } from "../counted";

const counted = countedIn("en");
const size = (rows: number, columns: number) => {
  const ofRows = counted(rows, { one: "{count} row", other: "{count} rows" });
  return `${ofRows} × ${counted(columns, { one: "{count} column", other: "{count} columns" })}`;
};

/** Words of the formula builder and of explained cells. */
export const formulas = {
  builder: {
    heading: "Build a formula",
    hint: "Choose a function and its cells; see the result before it goes into the sheet.",
    function: "Function",
    useSelection: "Use selection",
    useSelectionFor: (parameter: string) => `Use selection for ${parameter}`,
    optional: "optional",
    optionalArguments: "Optional arguments",
    formula: "Formula",
    result: "Result",
    noResult: "Fill in the arguments to see the result.",
    calculatedOnly: "The result shows once the formula is in the sheet.",
    more: (rows: number, columns: number) => `${size(rows, columns)} in all`,
    working: "Working on the formula…",
    failed: "The formula was not inserted",
    insert: "Insert into the selected cell",
    inserted: (address: string) => `Inserted in ${address}`,
    occupied: (address: string) => `${address} is not empty. Replace what stands there?`,
    inTable: (table: string, rows: number, columns: number) =>
      `The result takes ${size(rows, columns)}, and inside a table (${table}) a formula can fill only its own cell. Select a cell outside the table, or give the cells of a single row.`,
    insertedColumn: (address: string, table: string) =>
      `Inserted in ${address}: the whole column of the table ${table}, as Excel fills it.`,
    beside: (address: string, table: string) =>
      `${address} touches the table ${table}. Excel widens the table over what is written there, and fills the whole column. Add it to the table?`,
    besideSpill: (address: string, table: string) =>
      `The result takes several cells. ${address} touches the table ${table}, which Excel would widen over it. Leave a column or a row free beside the table.`,
    circular: (address: string) =>
      `The formula would read itself: it reads ${address}, where it is to stand. Select other cells, or change the arguments.`,
    intoTable: "Add to the table",
    cancel: "Cancel",
    replace: "Replace",
    keep: "Keep",
    wrong: {
      missing: "Fill this in.",
      notANumber: (decimal: string) =>
        `Enter a number (decimals after “${decimal}”), a percentage, a formula, or a reference such as B2:F2.`,
      unclosedText: "Close the quotation marks.",
      severalArguments: (list: string) =>
        `“${list}” separates arguments, and this is one of them. Put the others into their own fields, or brackets around areas that belong together.`,
      equalsSign: "Leave out the equals sign: this is a part of a formula.",
      unreadable: "This can’t be read as a formula. Check what stands between the cells, numbers and functions.",
      unclosedBracket: (sign: string) => `“${sign}” is not closed.`,
      unopenedBracket: (sign: string) => `“${sign}” has no opening bracket.`,
      separator: (sign: string) => `In this Excel arguments are separated by “${sign}”.`,
      decimal: (sign: string) => `In this Excel decimals stand after “${sign}”.`,
      unfinished: (sign: string) => `Something is missing after “${sign}”.`,
      unknownFunction: (name: string) =>
        `The pane doesn’t know the function ${name}. Check the spelling, or calculate it in a cell and refer to that cell.`,
      unknownName: (name: string) => `The workbook has no name “${name}”. Put text in quotation marks.`,
      unknownSheet: (name: string) => `The workbook has no sheet “${name}”.`,
      unknownTable: (name: string) => `The workbook has no table “${name}”.`,
      unknownColumn: (name: string, table: string) => `The table ${table} has no column “${name}”.`,
    },
  },
  explain: {
    heading: "Explain a cell",
    hint: "Shows step by step how a PARTNER function came to its result.",
    working: "Reading the cell…",
    failed: "The cell could not be explained",
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
    scoredColumn: (address: string, table: string) =>
      `The scores are in ${address}: the whole column of the table ${table}, as Excel fills it.`,
    scored: (address: string) => `The scores are in ${address}.`,
    done: "Scored",
    notYet: "The scores are not written yet",
    besideTable: (table: string) =>
      `The next column touches the table ${table}. Excel widens the table over what is written there. Where do the scores go?`,
    intoTable: "Into the table, in every row",
    apart: "One column further",
    scoreHeading: "Score",
    dismiss: "Close",
  },
};
