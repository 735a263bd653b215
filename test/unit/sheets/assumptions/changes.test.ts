import { changesSince, type Change, type Recorded } from "../../../../src/sheets/assumptions/changes";
import type { InputValue } from "../../../../src/sheets/assumptions/inputValue";
import type { Reading } from "../../../../src/sheets/assumptions/readings";

const threshold: Reading = {
  sheetKey: "a",
  sheetName: "Evaluation",
  inputId: "threshold",
  label: "Threshold",
  unit: "points",
  address: "D4",
  value: 7,
  numberFormat: "0.0##",
  given: { source: "playbook", value: 7 },
  optional: false,
};
const holiday: Reading = { ...threshold, inputId: "holiday.1", value: null, given: undefined, optional: true };
const share: Reading = { ...threshold, inputId: "share", value: 0.2, given: { source: "derived", value: 0.2 } };

/** The log after these changes, a day later each time. */
function logged(changes: readonly Change[], on = 1): Recorded[] {
  return changes.map(({ reading: { sheetKey, inputId, value }, source, owner }) => ({
    on,
    sheetKey,
    inputId,
    value,
    source,
    owner,
  }));
}

const first = (...readings: Reading[]) => changesSince([], readings, "en");
const brief = (changes: readonly Change[]) =>
  changes.map(({ reading: { inputId, value }, previous, source }) => [inputId, value, previous, source]);

test("at first, every input is recorded, without a previous value and with its source", () => {
  const direct = { ...threshold, inputId: "direct", given: undefined };
  expect(brief(first(threshold, share, direct))).toEqual([
    ["threshold", 7, null, "Playbook"],
    ["share", 0.2, null, "Derived"],
    ["direct", 7, null, "Yours"],
  ]);
});

test("an input that is blank is recorded at first, unless it may be blank", () => {
  expect(brief(first({ ...threshold, value: null }, holiday))).toEqual([["threshold", null, null, "Yours"]]);
});

test("the source is in the language of the log", () => {
  const [playbook, yours] = changesSince([], [threshold, { ...threshold, value: 6 }], "es");
  expect([playbook?.source, yours?.source]).toEqual(["Playbook", "Suyo"]);
});

test("where nothing was changed, nothing is recorded", () => {
  const log = logged(first(threshold, share));
  expect(changesSince(log, [threshold, share, holiday], "en")).toEqual([]);
  expect(changesSince(log, [threshold, { ...share, value: 0.2 * (1 + 1e-10) }], "en")).toEqual([]);
});

test("a change is recorded with the value before, and the source is the person's", () => {
  const log = logged(first(threshold, share));
  expect(brief(changesSince(log, [{ ...threshold, value: 6.5 }, share], "en"))).toEqual([
    ["threshold", 6.5, 7, "Yours"],
  ]);
  expect(brief(changesSince(log, [{ ...threshold, value: 7.00000002 }], "en"))).toHaveLength(1);
  expect(brief(changesSince(log, [{ ...share, value: 0.2 + 1e-9 }], "en"))).toHaveLength(1);
});

test("back at the playbook's value, the source is the playbook again", () => {
  const log = logged(first({ ...threshold, value: 6 }));
  expect(brief(changesSince(log, [threshold], "en"))).toEqual([["threshold", 7, 6, "Playbook"]]);
});

test.each<[string, InputValue, InputValue]>([
  ["a blank", 7, null],
  ["a value where it was blank", null, 7],
  ["a text", "High", "Low"],
  ["a text in other letters", "High", "high"],
  ["a text that looks like the number", 7, "7"],
  ["an error", 7, "#N/A"],
  ["0 where it was blank", null, 0],
])("%s is a change", (_, before, after) => {
  const log = logged(first({ ...threshold, value: before }));
  expect(brief(changesSince(log, [{ ...threshold, value: after }], "en"))).toEqual([
    ["threshold", after, before, expect.any(String)],
  ]);
});

test("an input that may be blank is recorded once it holds something, and when it is emptied again", () => {
  const given = first({ ...holiday, value: 46100 });
  expect(brief(given)).toEqual([["holiday.1", 46100, null, "Yours"]]);
  const emptied = changesSince(logged(given), [holiday], "en");
  expect(brief(emptied)).toEqual([["holiday.1", null, 46100, "Yours"]]);
  expect(changesSince([...logged(given), ...logged(emptied, 2)], [holiday], "en")).toEqual([]);
});

test("a sheet that was added is recorded whole, and one that was removed leaves its rows", () => {
  const log = logged(first(threshold));
  const other = { ...threshold, sheetKey: "b", sheetName: "Evaluation (2)" };
  expect(brief(changesSince(log, [threshold, other], "en"))).toEqual([["threshold", 7, null, "Playbook"]]);
  expect(changesSince(log, [], "en")).toEqual([]);
});

test("two sheets of one template are told apart", () => {
  const other = { ...threshold, sheetKey: "b", value: 5 };
  const log = logged(first(threshold, other));
  const [change] = changesSince(log, [threshold, { ...other, value: 4 }], "en");
  expect(change).toMatchObject({ reading: { sheetKey: "b", value: 4 }, previous: 5 });
});

test("owner and edited source go with the input", () => {
  const log = logged(first(threshold)).map((row) => ({ ...row, owner: "Ana", source: "Board, May" }));
  expect(changesSince(log, [{ ...threshold, value: 8 }], "en")).toMatchObject([{ owner: "Ana", source: "Board, May" }]);
});

test("the last row counts by its date, however the log is sorted, and the lower one of the same moment", () => {
  const [row] = logged(first(threshold)) as [Recorded];
  const newest = { ...row, on: 3, value: 5, owner: "Eva" };
  const log = [newest, { ...row, on: 2, value: 6 }, row, { ...row, on: null, value: 1 }];
  expect(changesSince(log, [{ ...threshold, value: 5 }], "en")).toEqual([]);
  expect(changesSince(log, [threshold], "en")).toMatchObject([{ previous: 5, owner: "Eva" }]);
  expect(changesSince([...log, { ...newest, value: 9 }], [threshold], "en")).toMatchObject([{ previous: 9 }]);
});
