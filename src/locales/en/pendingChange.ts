/** Offered at the start, where a change of the workbook was cut off. */
export const pendingChange = {
  title: "A change was cut off half-way",
  what: {
    insertFormulas: "Inserting formulas",
    scoreCells: "Scoring cells",
    recordWeek: "Recording the week",
    recordAssumptions: "Recording the assumptions",
    makeNative: "Making formulas native",
    makeLive: "Making formulas live again",
    repair: "Repairing formulas",
    copyValues: "Copying values",
    createSheet: "Creating sheets",
  },
  progress: (what: string, done: number, cells: number) => `${what}: ${done} of ${cells} entries are written.`,
  copied: (done: number, sheets: number) =>
    `Copying values: ${done} of ${sheets} sheets are copied, perhaps not wholly.`,
  copiedHint: "Take it back, which removes these copies with all that was written into them since. Then copy again:",
  removeCopies: "Remove the copies",
  made: (done: number, sheets: number) => `Creating sheets: ${done} of ${sheets} sheets are there, perhaps not wholly.`,
  madeHint:
    "Take it back, which removes these sheets with all that was written into them since. Then create them again:",
  removeSheets: "Remove the sheets",
  hint: "Finish it, or take it back, so that the workbook is whole again.",
  strange: "These were changed or deleted since. They stay as they are:",
  finish: "Finish the change",
  takeBack: "Take it back",
  working: "Working on it…",
  unread: "The workbook could not be read, so it isn’t known whether a change was cut off half-way.",
  finished: "The change is finished",
  takenBack: "The change was taken back",
  failed: "The change is still half-done",
};
