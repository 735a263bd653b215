/** What the check asks of Excel, and what it can answer. The keys are named in docs/limitations.md and in reports. */
export const probes = {
  "formula-before-its-name": {
    question: "Does a formula find a name that is defined after it?",
    answers: { binds: "yes", staysUnknown: "no, it stays #NAME?" },
  },
  "table-called-like-a-name": {
    question: "Can a table be called like a name of another sheet?",
    answers: { accepted: "yes", refused: "no" },
  },
  "name-of-a-table-column": {
    question: "How is a name for a table’s column kept?",
    answers: { structured: "by the column’s heading", address: "as an address" },
  },
  "range-of-a-name-that-is-no-reference": {
    question: "What is the range of a name that calculates?",
    answers: { none: "there is none", fails: "the request fails", range: "there is one" },
  },
  "heading-with-special-characters": {
    question: "How are headings with commas and brackets written in formulas?",
    answers: {
      both: "in single or double brackets",
      doubleOnly: "in double brackets only",
      singleOnly: "in single brackets only",
      neither: "neither single nor double brackets work",
    },
  },
  "formula-in-one-cell-of-a-column": {
    question: "Does a formula in one cell fill the table’s column?",
    answers: { fillsColumn: "yes", staysAlone: "no" },
  },
  "formula-beside-a-table": {
    question: "Does a formula beside a table widen it?",
    answers: { widens: "yes", stays: "no" },
  },
  "row-below-a-table": {
    question: "Does a table grow over a row written below it?",
    answers: { growsWithFormulas: "yes, with its formulas", growsWithout: "yes, without its formulas", stays: "no" },
  },
  "renamed-heading-in-formulas": {
    question: "Do formulas follow a renamed heading?",
    answers: { follows: "yes", stays: "no" },
  },
  "fixed-range-over-a-growing-column": {
    question: "Does a range over a table’s whole column grow with it?",
    answers: { grows: "yes", stays: "no" },
  },
  "value-while-a-function-is-awaited": {
    question: "What does a cell show while its function is awaited?",
    answers: { busy: "#BUSY!", old: "its old value", new: "the new value at once" },
  },
  "blank-cell-as-an-argument": {
    question: "How does a blank cell reach a function?",
    answers: { blank: "as blank", zero: "as 0" },
  },
  "function-in-a-merged-cell": {
    question: "Does a PARTNER function calculate in merged cells?",
    answers: { calculates: "yes", fails: "no" },
  },
  "spilling-from-a-merged-cell": {
    question: "Can several values spill from merged cells?",
    answers: { blocked: "no, the spill is blocked", spills: "yes" },
  },
  "parent-of-a-blocked-spill": {
    question: "Which cell is a blocked spill said to come from?",
    answers: { none: "none", itself: "its own", other: "another" },
  },
  "date-system": {
    question: "From which year are dates counted?",
    answers: { from1900: "1900", from1904: "1904" },
  },
  "percentage-as-a-text-constant": {
    question: 'Is "88%" in a formula a text until it is added to?',
    answers: { text: "yes", number: "no" },
  },
  "no-break-space-in-trim": {
    question: "Does TRIM keep a no-break space?",
    answers: { kept: "yes", removed: "no" },
  },
  "function-inside-let": {
    question: "Does a PARTNER function calculate inside LET?",
    answers: { calculates: "yes", fails: "no" },
  },
  "format-of-an-empty-series": {
    question: "Can a chart’s series be formatted before it has values?",
    answers: { accepted: "yes", refused: "no" },
  },
  "calculation-state-with-a-chart": {
    question: "How is the calculation said to end in a workbook with a chart?",
    answers: { done: "as done", pending: "it stays pending", calculating: "it goes on calculating" },
  },
  "activation-with-the-adding": {
    question: "Is a sheet shown that is added and activated in one request?",
    answers: { activated: "yes", ignored: "no" },
  },
  "freezing-a-sheet-not-in-view": {
    question: "Can panes be frozen on a sheet that is not in view?",
    answers: { frozen: "yes", ignored: "no", refused: "no, the request is refused" },
  },
  "properties-of-a-copy": {
    question: "Does the copy of a sheet keep its hidden properties?",
    answers: { kept: "yes", dropped: "no" },
  },
  "renamed-sheet-in-formulas": {
    question: "Do formulas follow a renamed sheet?",
    answers: { follows: "yes", stays: "no" },
  },
  "fit-to-width": {
    question: "What is kept of fitting a sheet to a page’s width?",
    answers: { fit: "the fitting", scale: "a scale", notKept: "nothing" },
  },
  "page-breaks-beside-fit-to-width": {
    question: "Are page breaks kept beside fitting to a page’s width?",
    answers: { kept: "yes", gone: "no" },
  },
} as const;
