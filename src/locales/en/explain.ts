/** How a PARTNER function in a cell came to its result. */
export const explain = {
  heading: "Explain a cell",
  hint: "Shows step by step how a PARTNER function came to its result.",
  working: "Reading the cell…",
  failed: "The cell could not be explained",
  button: "Explain the selected cell",
  none: "{cell} holds no PARTNER function. Select a cell with one, and try again.",
  result: "Result",
  calculated: "calculated",
  section: "In the playbook: {name}",
  formulaOf: "Formula in {cell}",
  spilled: "The result spills here from {cell}.",
} as const;
