import { countedIn } from "../counted";
import { listed } from "../listed";

const counted = countedIn("en");

const formulas = (count: number) => counted(count, { one: "{count} formula", other: "{count} formulas" });
const cells = (count: number) => counted(count, { one: "{count} cell", other: "{count} cells" });

/** Sharing a workbook with people who lack the add-in. */
export const share = {
  native: {
    heading: "Make native",
    hint: "Replaces the PARTNER formulas by ones that need no add-in, only if every value stays the same, and lists what was replaced on a sheet.",
    scope: "Where",
    scopes: { workbook: "Whole workbook", sheet: "This sheet", selection: "Selected cells" },
    button: "Make native",
    working: "Making formulas native…",
    done: (count: number) => `${formulas(count)} made native`,
    none: "No PARTNER formula was found there",
    register: (sheet: string) => `The formulas before are listed on “${sheet}”.`,
    differs: (count: number) => `Nothing was changed: ${cells(count)} would show another value`,
    differsHint: "Every formula was put back.",
    difference: (before: string, after: string) => `${before} would become ${after}`,
    leftAlone: (count: number) => `${formulas(count)} left as they were:`,
    names: (names: readonly string[]) => `Defined names that still need the add-in: ${listed(names, "en")}.`,
    wholeColumns: (columns: readonly string[]) =>
      `Taken whole, because Excel changes a table’s calculated column only so: ${listed(columns, "en")}.`,
  },
  live: {
    heading: "Make live again",
    hint: "Puts the PARTNER formulas back wherever their native formula still stands, also after sheets, tables and headings were renamed and rows inserted.",
    button: "Make live again",
    working: "Putting formulas back…",
    done: (count: number) => `${formulas(count)} made live again`,
    none: "No formula of this workbook was made native",
    leftAlone: (count: number) => `${formulas(count)} left as they are:`,
    copies: (sheets: readonly string[]) =>
      `${listed(sheets, "en")} ${counted(sheets.length, { one: "is a copy: its formulas stay native.", other: "are copies: their formulas stay native." })}`,
  },
  values: {
    heading: "Values only",
    hint: "Copies sheets with their values in place of formulas. Formats and charts stay; nothing on a copy needs the add-in.",
    scope: "What to copy",
    scopes: { sheet: "This sheet", workbook: "All visible sheets" },
    button: "Copy values",
    working: "Copying values…",
    done: (count: number) => counted(count, { one: "{count} sheet copied", other: "{count} sheets copied" }),
    next: "To send them alone, select their tabs, right-click, and choose Move or Copy to a new workbook.",
    differs: (count: number) => `Nothing was copied: ${cells(count)} came out otherwise`,
  },
  repair: {
    heading: "Repair",
    hint: "Enters all PARTNER formulas again, also in defined names and where IFERROR hides that Excel forgot them. What was right stays so.",
    button: "Repair formulas",
    working: "Repairing formulas…",
    done: (count: number) => `${cells(count)} repaired`,
    none: "No PARTNER formula needs repair",
    stillBroken: (count: number) => `${cells(count)} still show #NAME?:`,
    offer: (count: number) =>
      counted(count, { one: "{count} PARTNER formula shows #NAME?", other: "{count} PARTNER formulas show #NAME?" }),
    offerHint:
      "The workbook was calculated where the add-in was missing. Its formulas can be entered again, with others that may hide the error, as in IFERROR.",
    locked: (sheets: readonly string[]) =>
      `Not entered again, because the sheet is protected: ${listed(sheets, "en")}.`,
    open: "Go to repair",
    unread: "The workbook could not be read, so it isn’t known whether PARTNER formulas need repair.",
  },
  /** Before an action, if the check has something to tell. */
  first: {
    hint: "People without Partner Playbook will see or miss some of this workbook. Look first, or go on.",
    findings: "What they will see or miss",
    goOn: "Go on",
    cancel: "Cancel",
  },
  failed: "Not done",
  underWay: (percent: number) => `${percent} %`,
  goTo: "Go to",
  goToNamed: (cell: string) => `Go to ${cell}`,
  more: (count: number) => `and ${count} more`,
  reasons: {
    notParsed: "the formula could not be read",
    argumentCount: "a function has too few or too many arguments",
    unknownShape: "the size of an argument is not known",
    unknownKpi: "the name of the KPI is calculated",
    tooLong: "the native formula would be too long for Excel",
    tooDeep: "the native formula would be nested too deeply for Excel",
    changed: "it holds something else by now",
    cellGone: "its cell was deleted",
    sheetGone: "the sheet is gone",
  },
};
