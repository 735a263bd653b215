import type { ExcelRun } from "../excel/running/excelRun";
import { inExcel } from "../excel/running/inExcel";
import { makeLive } from "../excel/sharing/makeLive";
import { makeNative } from "../excel/sharing/makeNative";
import { sheetWordsOf } from "../locales/sheetWords";
import type { Language } from "../playbook/language";
import { sheetReference } from "../sheets/address";
import { compareBefore, compareFormulas, type Compared, type ReadSheet } from "./compare";
import { readSettled } from "./readSettled";
import type { Difference } from "./report";
import type { Workplace } from "./workplace";

/** Makes the formulas of these sheets native: every value must stay. Answers the sheets as they were before. */
export async function checkNative(
  { run }: Workplace,
  sheetIds: readonly string[],
  language: Language,
): Promise<Compared & { readonly before: readonly ReadSheet[] }> {
  const before = await read(run, sheetIds);
  const made = await makeNative("workbook", undefined, run);
  if (made.kind === "differs") {
    const differences = made.differences.map((each): Difference => ({
      kind: "value",
      place: sheetReference(each.sheetName, each.address),
      got: each.after,
      expected: each.before,
    }));
    return { before, compared: before.reduce((sum, { cells }) => sum + cells.size, 0), differences };
  }
  const after = await read(run, sheetIds);
  const leftAlone = made.leftAlone.map(({ sheetName, address, reason }): Difference => ({
    kind: "leftAlone",
    place: sheetReference(sheetName, address),
    reason,
  }));
  // The line for readers without the add-in goes with the last formula that needs it.
  const { banner } = sheetWordsOf(language);
  const values = pairs(before, after).map(([was, is]) => compareBefore(was, is, ({ value }) => value === banner));
  return {
    before,
    compared: values.reduce((sum, { compared }) => sum + compared, leftAlone.length),
    differences: [...leftAlone, ...values.flatMap(({ differences }) => differences)],
  };
}

/** Puts the formulas back: each must be what it was, letter by letter. */
export async function checkLive(
  { run }: Workplace,
  sheetIds: readonly string[],
  before: readonly ReadSheet[],
): Promise<Compared> {
  await makeLive(undefined, run);
  const formulas = pairs(before, await read(run, sheetIds)).map(([was, is]) => compareFormulas(was, is));
  return {
    compared: formulas.reduce((sum, { compared }) => sum + compared, 0),
    differences: formulas.flatMap(({ differences }) => differences),
  };
}

function read(run: ExcelRun, sheetIds: readonly string[]): Promise<ReadSheet[]> {
  return inExcel({ ...run, repeatable: true }, (context) => readSettled(context, sheetIds));
}

function pairs(before: readonly ReadSheet[], after: readonly ReadSheet[]): [ReadSheet, ReadSheet][] {
  return before.flatMap((was, index) => {
    const is = after[index];
    return is === undefined ? [] : [[was, is] as [ReadSheet, ReadSheet]];
  });
}
