import { createSheet } from "../../../../src/excel/creating/createSheet";
import { createWorkbook, type WorkbookProgress } from "../../../../src/excel/creating/createWorkbook";
import { templateOf, templates } from "../../../../src/sheets/templates";
import { FakeWorkbook } from "../fakeExcel";

const choices = { language: "en", sample: true } as const;
const ids = templates.map(({ id }) => id);

function host(): FakeWorkbook {
  const workbook = new FakeWorkbook("Sheet1");
  Object.assign(globalThis, { Excel: workbook.excel(), Office: { context: { displayLanguage: "en-US" } } });
  return workbook;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

test("every template gets one sheet, and the progress never goes back", async () => {
  host();
  const progress: WorkbookProgress[] = [];
  const made = await createWorkbook(templates, choices, { onProgress: (each) => progress.push(each) });
  expect(made).toMatchObject({ end: "complete", wanted: ids.length, alreadyThere: [] });
  expect(made.created.map(({ templateId }) => templateId).sort()).toEqual([...ids].sort());
  const shares = progress.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(1);
});

test("stopped during a sheet, it finishes that one and begins no other", async () => {
  host();
  const stopper = new AbortController();
  const made = await createWorkbook(templates, choices, { signal: stopper.signal, onProgress: () => stopper.abort() });
  expect(made.end).toBe("cancelled");
  expect(made.created.at(-1)?.templateId).toBe(ids[0]);
  expect(made.wanted).toBe(ids.length);
});

test("a sheet that fails is named, and those before it stay", async () => {
  const workbook = host();
  const progress = new Set<string>();
  const made = await createWorkbook(templates, choices, {
    onProgress: ({ templateId }) => {
      if (templateId === ids.at(-1) && !progress.has(templateId)) {
        workbook.faults.push({ sync: workbook.syncs + 1, after: 0, code: "InactiveWorkbook" });
      }
      progress.add(templateId);
    },
  });
  const before = made.created.length;
  expect(made.end).toMatchObject({ failedAt: ids.at(-1), failure: { code: "otherWorkbook" } });
  expect(before).toBe(ids.length - 1);
  expect(workbook.sheets).toHaveLength(1 + before);
});

test("a template that the workbook has a sheet of is left out, and its sheet named", async () => {
  host();
  const [first] = templates;
  if (!first) throw new Error("There is no template.");
  const sheet = (await createSheet(first, { ...choices, rows: first.rows?.default ?? 0 })).at(-1);
  const made = await createWorkbook([first], choices);
  expect(made).toMatchObject({ end: "complete", created: [], wanted: 0, alreadyThere: [sheet?.name] });
});

test("amounts that are there in another currency than the one chosen stop it before the first sheet", async () => {
  const workbook = host();
  await createSheet(templateOf("deals"), { ...choices, currency: "EUR", rows: 20 });
  await expect(createWorkbook(templates, { ...choices, currency: "USD" })).rejects.toMatchObject({
    code: "currencyOther",
    place: { sheets: [{ name: "Deals", currency: "EUR" }] },
  });
  expect(workbook.sheets).toHaveLength(2);
  await createWorkbook(templates, choices);
  const currencies = workbook.sheets.flatMap(({ properties }) => properties.get("partnerPlaybook.currency") ?? []);
  expect(new Set(currencies)).toEqual(new Set(["EUR"]));
  expect(currencies.length).toBeGreaterThan(5);
});
