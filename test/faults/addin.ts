/** What a pane does to a workbook, as one script: each pane evaluates it for itself, and shares nothing with another. */
export { findPendingChange, settlePendingChange } from "../../src/excel/change/pendingChange";
export { undoLastChange } from "../../src/excel/change/undoLastChange";
export { copyValues } from "../../src/excel/sharing/copyValues";
export { createSheet } from "../../src/excel/creating/createSheet";
export { createWorkbook } from "../../src/excel/creating/createWorkbook";
export { insertFormulas } from "../../src/excel/inserting/insertFormulas";
export { makeLive } from "../../src/excel/sharing/makeLive";
export { makeNative } from "../../src/excel/sharing/makeNative";
export { recordAssumptions } from "../../src/excel/recording/recordAssumptions";
export { recordWeek } from "../../src/excel/recording/recordWeek";
export { repair } from "../../src/excel/sharing/repair";
export { scoreCells } from "../../src/excel/inserting/scoreCells";
export { templates, templateOf } from "../../src/sheets/templates";
