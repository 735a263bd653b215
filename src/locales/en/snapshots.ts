export const snapshots = {
  sheetName: "Weekly history",
  title: "Weekly history",
  whatToDo: "Choose Record this week in the pane or on the ribbon: it adds the dashboard’s values here, once a week.",
  notes: {
    values: "Dated values, never formulas: what is recorded stays as it was. The dashboard reads its trends from here.",
    edit: "To correct a record, type over it. To take one out, clear its row: the gap is filled the next time.",
    sample:
      "Sample data: the eight weeks before this sheet was made, as the sample registers tell them. Clear the rows to begin.",
  },
} as const;
