import { ExcelFailure } from "../running/excelFailure";
import { isBusy, type ReadValue } from "./cellValue";
import { sameValue } from "./sameValue";
import { readSheetCells, type SheetCell, type SheetScope } from "./sheetCells";

const PAUSE = 100;
const LONGEST_WAIT = 60_000;

/** So many times "Pending" in a row: Excel isn't at work. Some versions say nothing else once a cell was changed. */
const MOST_PENDING = 3;

/** Longer than an answer of a function takes on its way into its cell. */
const REST = 300;

/** So long values may keep changing, or wait without a change, before they are taken for what they are. */
const LONGEST_UNREST = 10_000;

/**
 * Waits until Excel is no longer calculating; says so if it doesn't come to an end. Where a decision hangs on values,
 * `settledCells` and `settledValues` tell whether they are there: what Excel says of its state is not enough.
 */
export async function whenCalculated(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  const end = Date.now() + LONGEST_WAIT;
  let pending = 0;
  for (;;) {
    application.load("calculationState");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel tells no event when it has calculated
    await context.sync();
    pending = application.calculationState === "Pending" ? pending + 1 : 0;
    if (application.calculationState === "Done" || pending === MOST_PENDING) return;
    if (Date.now() > end) throw new ExcelFailure("stillCalculating");
    await pause(PAUSE);
  }
}

/** Also where workbooks are calculated by hand. */
export async function recalculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Recalculate");
  await whenCalculated(context);
}

/** The cells of a scope, once those that matter are at rest. */
export function settledCells(
  context: Excel.RequestContext,
  scope: SheetScope,
  matters: (cell: SheetCell) => boolean,
): Promise<SheetCell[]> {
  return settledValues(
    context,
    () => readSheetCells(context, scope),
    (cells) => cells.filter(matters).map(({ value }) => value),
  );
}

/**
 * Reads until two readings in a row agree and no value waits for its function: while a function is awaited its cell may
 * keep the old value, without a sign of it. Values that never come to rest (a share price) are answered as they are.
 *
 * @param read Asks the workbook anew each time.
 * @param valuesOf What has to agree in a reading.
 * @throws ExcelFailure `stillCalculating`, if a value waits for good.
 */
export async function settledValues<Reading>(
  context: Excel.RequestContext,
  read: () => Promise<Reading>,
  valuesOf: (reading: Reading) => readonly ReadValue[],
): Promise<Reading> {
  const start = Date.now();
  let lastChange = start;
  let before: readonly ReadValue[] | undefined;
  for (;;) {
    await whenCalculated(context);
    const reading = await read();
    const values = valuesOf(reading);
    const agree = before !== undefined && allSame(before, values);
    const waits = values.some(isBusy);
    if (agree && !waits) return reading;
    const now = Date.now();
    if (!agree) lastChange = now;
    if (waits && now - lastChange > LONGEST_UNREST) throw new ExcelFailure("stillCalculating");
    if (!waits && now - start > LONGEST_UNREST) return reading;
    before = values;
    await pause(REST);
  }
}

function allSame(before: readonly ReadValue[], now: readonly ReadValue[]): boolean {
  return before.length === now.length && now.every((value, index) => sameValue(before[index] ?? null, value));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
