/** Below the outcome of a change that the pane can take back. */
export const undo = {
  undo: "Undo",
  working: "Taking the change back…",
  undone: "Undone: the cells are as they were before",
  changedSince: "Not undone: these cells were changed since",
  tableChanged: "Not undone: the table was changed since",
  tableHint: "“{table}” has other rows or columns than it had then, or is gone.",
  untouched: "Nothing was written.",
  failed: "Not undone",
} as const;
