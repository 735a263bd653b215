import { findPendingChange } from "../../../../src/excel/change/pendingChange";
import { writeRows } from "../../../../src/excel/change/tableRows";
import { createSheet } from "../../../../src/excel/creating/createSheet";
import { LONGEST_FAREWELL, LONGEST_WORK, LOOK_MILLISECONDS } from "../../../../src/excel/running/answerInTime";
import { failureCode } from "../../../../src/excel/running/excelFailure";
import type { Wait } from "../../../../src/excel/running/excelRun";
import { inExcel, type ExcelWork } from "../../../../src/excel/running/inExcel";
import { PAUSES } from "../../../../src/excel/running/tryAgain";
import { evaluation } from "../../../../src/sheets/templates/evaluation";
import { changeableWorkbook, shownAtFirst, textRows } from "../changeableWorkbook";
import { openedNewestExcel } from "../openedExcel";

/** Pauses pass at once, and the clock with them. */
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
});

afterEach(() => {
  jest.useRealTimers();
});

/** More than any work here takes. */
const MOST_STEPS = 2000;

type Outcome = { readonly result: unknown } | { readonly error: unknown };

/** Lets time pass until the work has come to its end; tells how it ended, and how many seconds it took. */
async function ended(work: Promise<unknown>, step = 250): Promise<Outcome & { readonly seconds: number }> {
  const start = Date.now();
  let outcome: Outcome | undefined;
  work.then(
    (result) => (outcome = { result }),
    (error: unknown) => (outcome = { error }),
  );
  await jest.advanceTimersByTimeAsync(0);
  for (let steps = 0; outcome === undefined; steps += 1) {
    if (steps > MOST_STEPS) throw new Error("The work comes to no end.");
    await jest.advanceTimersByTimeAsync(step);
  }
  return { ...(outcome as Outcome), seconds: (Date.now() - start) / 1000 };
}

const codeOf = (outcome: Outcome): string => ("error" in outcome ? failureCode(outcome.error) : "no failure");

/** An Excel that refuses requests: the first, the second, … with a code each, or with one code for good. */
function refusing(codes: readonly string[] | string) {
  const client = openedNewestExcel();
  let requests = 0;
  client.execute = async (batch) => {
    const code = typeof codes === "string" ? codes : codes[requests];
    requests += 1;
    return Promise.resolve(
      client.model.dispatch(batch, code === undefined || code === "" ? undefined : { code, atAction: 0 }),
    );
  };
  return { client, requests: () => requests };
}

const sheetNames = (run: ExcelWork) =>
  inExcel(run, async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const passing = [
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  "Timeout",
  "InvalidOperationInCellEditMode",
];

describe("a fault that passes", () => {
  test.each(passing)("%s: reading is tried again, and whoever follows it learns of the wait", async (code) => {
    const { requests } = refusing([code]);
    const waits: (Wait | undefined)[] = [];
    const outcome = await ended(sheetNames({ repeatable: true, onWaiting: (wait) => waits.push(wait) }));
    expect(outcome).toMatchObject({ result: ["Sheet1"] });
    expect(requests()).toBe(2);
    expect(waits).toEqual([code === "InvalidOperationInCellEditMode" ? "editing" : "busy", undefined]);
  });

  test("is met with longer and longer pauses, never longer than they may be", async () => {
    const { requests } = refusing(PAUSES.map(() => "ActivityLimitReached"));
    const at: number[] = [];
    const outcome = await ended(sheetNames({ repeatable: true, onWaiting: () => at.push(Date.now()) }), 10);
    expect(outcome).toMatchObject({ result: ["Sheet1"] });
    expect(requests()).toBe(PAUSES.length + 1);
    PAUSES.forEach((longest, index) => {
      const pause = (at[2 * index + 1] ?? 0) - (at[2 * index] ?? 0);
      expect(pause).toBeGreaterThanOrEqual(longest / 2);
      expect(pause).toBeLessThanOrEqual(longest + 10);
    });
  });

  test("that doesn't pass is told after the last attempt", async () => {
    const { requests } = refusing("ServiceNotAvailable");
    expect(codeOf(await ended(sheetNames({ repeatable: true })))).toBe("busy");
    expect(requests()).toBe(PAUSES.length + 1);
  });

  test("is not tried again where the work can't be done twice", async () => {
    const { requests } = refusing(["ActivityLimitReached"]);
    expect(codeOf(await ended(sheetNames({})))).toBe("busy");
    expect(requests()).toBe(1);
  });
});

test.each(["AccessDenied", "InvalidArgument", "GeneralException", "ItemNotFound", "NobodyKnowsThis"])(
  "a fault that stays is not tried again: %s",
  async (code) => {
    const { requests } = refusing([code]);
    expect(await ended(sheetNames({ repeatable: true }))).toMatchObject({ error: { code }, seconds: 0 });
    expect(requests()).toBe(1);
  },
);

describe("an answer that never comes", () => {
  /** `Excel` as it is for the add-in, where the requests of some contexts are never answered. */
  function silent(isEdited: () => boolean, answered = 0) {
    const client = openedNewestExcel();
    let left = answered;
    const never = new Promise<never>(() => undefined);
    const run = (...given: unknown[]) => {
      const work = given.at(-1) as (context: Excel.RequestContext) => Promise<unknown>;
      return client.run((context) => {
        const sync = context.sync;
        context.sync = (async (passed?: unknown) => {
          if (given.length > 1) return left-- > 0 ? sync.call(context, passed) : never;
          // Asked without waiting for the cell.
          if (isEdited()) throw Object.assign(new Error(), { code: "InvalidOperationInCellEditMode" });
          return never;
        }) as typeof context.sync;
        return work(context);
      });
    };
    Object.assign(globalThis, { Excel: { run } });
  }

  test("is a failure with a word of its own, after the longest work that Excel may be at", async () => {
    silent(() => false);
    const outcome = await ended(sheetNames({ repeatable: true }), LOOK_MILLISECONDS);
    expect(codeOf(outcome)).toBe("noAnswer");
    expect(outcome.seconds).toBe(LONGEST_WORK / 1000);
  });

  test("is waited for as long as a cell is being edited, and the person learns of it", async () => {
    let edited = true;
    silent(() => edited);
    const waits: (Wait | undefined)[] = [];
    const work = sheetNames({ onWaiting: (wait) => waits.push(wait) });
    const noted = ended(work, LOOK_MILLISECONDS);
    await jest.advanceTimersByTimeAsync(3 * LONGEST_WORK);
    expect(waits[0]).toBe("editing");
    edited = false;
    const outcome = await noted;
    expect(codeOf(outcome)).toBe("noAnswer");
    expect(outcome.seconds).toBeGreaterThan((3 * LONGEST_WORK) / 1000);
  });

  test("is not waited for long once the person has stopped it", async () => {
    silent(() => true);
    const stopper = new AbortController();
    const noted = ended(sheetNames({ signal: stopper.signal }), LOOK_MILLISECONDS);
    await jest.advanceTimersByTimeAsync(LOOK_MILLISECONDS);
    stopper.abort();
    const outcome = await noted;
    expect(codeOf(outcome)).toBe("noAnswer");
    expect(outcome.seconds).toBeLessThanOrEqual((3 * LOOK_MILLISECONDS + LONGEST_FAREWELL) / 1000);
  });

  test("leaves no timer behind once the answer is there", async () => {
    openedNewestExcel();
    await ended(sheetNames({}));
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("work that is stopped", () => {
  test("ends before the first request if it was stopped before", async () => {
    const { requests } = refusing([]);
    expect(codeOf(await ended(sheetNames({ signal: AbortSignal.abort() })))).toBe("stopped");
    expect(requests()).toBe(0);
  });

  test("ends in a pause, at once", async () => {
    const { requests } = refusing("ActivityLimitReached");
    const stopper = new AbortController();
    const work = sheetNames({ repeatable: true, signal: stopper.signal, onWaiting: (wait) => wait && stopper.abort() });
    expect(await ended(work)).toMatchObject({ error: { code: "stopped" }, seconds: 0 });
    expect(requests()).toBe(1);
  });

  test("hears it once: what takes back what was begun is carried out", async () => {
    const { requests } = refusing([]);
    const stopper = new AbortController();
    const work = inExcel({ signal: stopper.signal }, async (context) => {
      const cell = () => context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell().values = [["begun"]];
      await context.sync();
      stopper.abort();
      try {
        await context.sync();
      } catch (error) {
        cell().values = [[""]];
        await context.sync();
        throw error;
      }
    });
    expect(codeOf(await ended(work))).toBe("stopped");
    expect(requests()).toBe(2);
  });
});

const options = {
  language: "en",
  currency: "EUR",
  rows: 5,
  sample: false,
  today: 46090,
} as const;

describe("a sheet in making", () => {
  const make = (run: ExcelWork) => createSheet(evaluation, options, undefined, run);

  test.each([1, 2, 3])("is made once, and only once, where request %i is refused for a moment", async (request) => {
    const { client } = refusing([...Array.from({ length: request - 1 }, () => ""), "ActivityLimitReached"]);
    expect(await ended(make({}))).toMatchObject({ result: [{ name: "Evaluation" }] });
    client.execute = async (batch) => Promise.resolve(client.model.dispatch(batch));
    expect(await ended(sheetNames({}))).toMatchObject({ result: ["Sheet1", "Evaluation"] });
  });

  test.each([1, 2, 3])("is gone where it is stopped after request %i", async (last) => {
    const { client } = refusing([]);
    const stopper = new AbortController();
    let requests = 0;
    client.execute = async (batch) => {
      requests += 1;
      if (requests === last) stopper.abort();
      return Promise.resolve(client.model.dispatch(batch));
    };
    const outcome = await ended(make({ signal: stopper.signal }));
    expect(codeOf(outcome)).toBe("stopped");
    expect(await ended(sheetNames({}))).toMatchObject({ result: ["Sheet1"] });
  });
});

describe("a change of cells", () => {
  const rows = textRows(["new 1", "new 2", "new 3"]);
  const after = [
    ["new 1", "new 1!", "=B2&1"],
    ["new 2", "new 2!", "=B3&1"],
    ["new 3", "new 3!", "=B4&1"],
    ["", "", ""],
  ];
  const body = { rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 3 };
  const place = { sheetId: "s1", sheetName: "Sheet1", tableName: "Log", body, mustFit: true };
  const write = (run: ExcelWork) => () =>
    inExcel({ ...run, repeatable: true }, (context) => writeRows(context, "recordWeek", place, rows));
  /** The last two requests strike the change off once it is done. */
  const FIRST_OF_TIDYING = 9;
  const places = Array.from({ length: 11 }, (_, request) => request);

  test.each(places)("comes about where request %i is refused for a moment", async (request) => {
    const workbook = await changeableWorkbook();
    const answer = { code: "ServiceNotAvailable" };
    const fault = { kind: "once", request, answer, carriedOut: "notAtAll" } as const;
    const { result } = (await ended(workbook.run(write({}), fault))) as { result: { error?: unknown } };
    expect(result.error).toBeUndefined();
    expect(await workbook.shown()).toEqual(after);
    expect(await ended(findPendingChange())).toMatchObject({ result: undefined });
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  test.each(places)("is taken back, or done, where it is stopped at request %i", async (request) => {
    const workbook = await changeableWorkbook();
    const stopper = new AbortController();
    let syncs = 0;
    const work = () =>
      inExcel({ signal: stopper.signal, repeatable: true }, (context) => {
        const sync = context.sync;
        context.sync = ((passed?: unknown) => {
          if (syncs++ === request) stopper.abort();
          return sync.call(context, passed);
        }) as typeof context.sync;
        return writeRows(context, "recordWeek", place, rows);
      });
    const { result } = (await ended(workbook.run(work))) as { result: { error?: unknown } };
    const isTooLate = request >= FIRST_OF_TIDYING;
    expect(result.error === undefined ? "no failure" : failureCode(result.error)).toBe(
      isTooLate ? "no failure" : "stopped",
    );
    expect(await workbook.shown()).toEqual(isTooLate ? after : shownAtFirst);
    expect(await ended(findPendingChange())).toMatchObject({ result: undefined });
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  });
});
