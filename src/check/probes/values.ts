import { statusLabels } from "../../playbook/status";
import type { Probe, ProbePlace } from "./probe";

/** What a formula in a cell answers. */
async function answerOf({ context, sheet, settled }: ProbePlace, address: string, formula: string): Promise<unknown> {
  const cell = sheet.getRange(address);
  cell.formulas = [[formula]];
  await settled();
  cell.load("values");
  await context.sync();
  return cell.values[0]?.[0];
}

const waitingCell: Probe = {
  id: "value-while-a-function-is-awaited",
  answers: { busy: "supported", old: "supported", new: "supported" },
  async ask({ context, sheet, settled }) {
    sheet.getRange("A1").values = [[3]];
    const cell = sheet.getRange("B1");
    cell.formulas = [["=PARTNER.ROI(A1,1)"]];
    await settled();
    sheet.getRange("A1").values = [[6]];
    cell.load("values");
    await context.sync();
    const shown: unknown = cell.values[0]?.[0];
    if (shown === 5) return "new";
    return shown === 2 ? "old" : "busy";
  },
};

const blankArgument: Probe = {
  id: "blank-cell-as-an-argument",
  answers: { blank: "supported", zero: "supported" },
  async ask(place) {
    const status = await answerOf(place, "B1", '=PARTNER.KPISTATUS("Partner retention",A1)');
    return status === statusLabels.noData.en ? "blank" : "zero";
  },
};

const mergedFunction: Probe = {
  id: "function-in-a-merged-cell",
  answers: { calculates: "supported", fails: "unsupported" },
  async ask(place) {
    place.sheet.getRange("B2:C2").merge(false);
    return (await answerOf(place, "B2", "=PARTNER.ROI(3,1)")) === 2 ? "calculates" : "fails";
  },
};

const mergedSpill: Probe = {
  id: "spilling-from-a-merged-cell",
  answers: { blocked: "supported", spills: "supported" },
  async ask(place) {
    place.sheet.getRange("B2:C2").merge(false);
    return (await answerOf(place, "B2", "=PARTNER.SCORERANGE({9,8,7,8,9})")) === 8.08 ? "spills" : "blocked";
  },
};

const blockedSpill: Probe = {
  id: "parent-of-a-blocked-spill",
  answers: { none: "supported", itself: "supported", other: "unsupported" },
  async ask(place) {
    const { context, sheet } = place;
    sheet.getRange("C2").values = [["in the way"]];
    await answerOf(place, "B2", "=PARTNER.SCORERANGE({9,8,7,8,9})");
    const parent = sheet.getRange("B2").getSpillParentOrNullObject().load("rowIndex,columnIndex");
    await context.sync();
    if (parent.isNullObject) return "none";
    return parent.rowIndex === 1 && parent.columnIndex === 1 ? "itself" : "other";
  },
};

const dateSystem: Probe = {
  id: "date-system",
  answers: { from1900: "supported", from1904: "unsupported" },
  async ask(place) {
    return (await answerOf(place, "A1", "=DATE(2026,3,9)*1")) === 46_090 ? "from1900" : "from1904";
  },
};

const percentText: Probe = {
  id: "percentage-as-a-text-constant",
  answers: { text: "supported", number: "unsupported" },
  async ask(place) {
    const isNumber = await answerOf(place, "A1", '=ISNUMBER("88%")');
    const sum = await answerOf(place, "A2", '="88%"+0');
    return isNumber === false && sum === 0.88 ? "text" : "number";
  },
};

const noBreakSpace: Probe = {
  id: "no-break-space-in-trim",
  answers: { kept: "supported", removed: "supported" },
  async ask(place) {
    return (await answerOf(place, "A1", `=LEN(TRIM("a\u00A0"))`)) === 2 ? "kept" : "removed";
  },
};

const functionInLet: Probe = {
  id: "function-inside-let",
  answers: { calculates: "supported", fails: "unsupported" },
  async ask(place) {
    return (await answerOf(place, "A1", "=LET(x,3,PARTNER.ROI(x,1))")) === 2 ? "calculates" : "fails";
  },
};

export const valueProbes = [
  waitingCell,
  blankArgument,
  mergedFunction,
  mergedSpill,
  blockedSpill,
  dateSystem,
  percentText,
  noBreakSpace,
  functionInLet,
];
