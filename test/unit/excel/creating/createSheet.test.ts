import { createSheet, type Progress } from "../../../../src/excel/creating/createSheet";
import { findSheets } from "../../../../src/excel/reading/findSheets";
import { goToSheet } from "../../../../src/excel/reading/goToSheet";
import { ExcelFailure } from "../../../../src/excel/running/excelFailure";
import { text } from "../../../../src/sheets/content";
import type { Template } from "../../../../src/sheets/template";
import { templateOf, templates } from "../../../../src/sheets/templates";
import { evaluation } from "../../../../src/sheets/templates/evaluation";
import { FakeWorkbook } from "../fakeExcel";

const options = { language: "en", currency: "EUR", sample: true, rows: 12 } as const;

function opened(...sheetNames: string[]): FakeWorkbook {
  const workbook = new FakeWorkbook(...sheetNames);
  Object.assign(globalThis, { Excel: workbook.excel() });
  return workbook;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

async function failureOf(made: Promise<unknown>): Promise<ExcelFailure> {
  const error: unknown = await made.then(
    () => new Error("It went well"),
    (reason: unknown) => reason,
  );
  if (error instanceof ExcelFailure) return error;
  throw error;
}

describe("making a sheet", () => {
  // One reads, one writes, and one shows the sheet: in the request that adds it Excel on the web can't.
  test.each([5, 12, 200])("takes three syncs with %d rows", async (rows) => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, { ...options, rows });
    expect(workbook.syncs).toBe(3);
  });

  test.each(
    templates.flatMap((template) =>
      (["en", "es"] as const).map((language) => [template.id, language, template] as const),
    ),
  )("takes a sync to read and two for each sheet that is made: %s in %s", async (_id, language, template) => {
    for (const sample of [true, false]) {
      const workbook = opened("Sheet1");
      const made = await createSheet(template, { ...options, language, sample, rows: template.rows?.default ?? 0 });
      expect(made.map(({ templateId }) => templateId)).toEqual(expect.arrayContaining(template.needs ?? []));
      expect(workbook.syncs).toBe(1 + 2 * made.length);
    }
  });

  test("answers what was made", async () => {
    const workbook = opened("Sheet1");
    const [made, ...others] = await createSheet(evaluation, options);
    expect(others).toEqual([]);
    expect(made).toEqual({
      sheetId: workbook.sheets[1]?.id,
      name: "Evaluation",
      templateId: "evaluation",
      language: "en",
    });
  });

  test("waits for a cell that is being edited, and stops calculation and drawing first of all", async () => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, options);
    expect(workbook.runOptions).toEqual([{ delayForCellEdit: true }]);
    const written = workbook.calls.filter(({ member }) => !/^(load|date|get\w+)$/.test(member));
    expect(written.slice(0, 3).map(({ member }) => member)).toEqual([
      "suspendApiCalculationUntilNextSync",
      "suspendScreenUpdatingUntilNextSync",
      "add",
    ]);
  });

  test("marks the sheet and the workbook with what they are", async () => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, { ...options, language: "es" });
    const { properties } = workbook.sheets[1] ?? {};
    expect(properties?.get("partnerPlaybook.currency")).toBeUndefined();
    expect(properties?.get("partnerPlaybook.template")).toBe("evaluation");
    expect(properties?.get("partnerPlaybook.templateVersion")).toBe(String(evaluation.version));
    expect(properties?.get("partnerPlaybook.language")).toBe("es");
    expect(Object.fromEntries(workbook.settings)).toEqual({ "partnerPlaybook.language": "es" });
  });

  test("leaves the workbook in the currency of its first amounts", async () => {
    const workbook = opened("Sheet1");
    await createSheet(templateOf("deals"), { ...options, rows: 20 });
    expect(workbook.sheets[1]?.properties.get("partnerPlaybook.currency")).toBe("EUR");
    await createSheet(templateOf("projections"), { ...options, currency: "USD", rows: 0 });
    expect(workbook.sheets[2]?.properties.get("partnerPlaybook.currency")).toBe("USD");
    expect(workbook.settings.get("partnerPlaybook.currency")).toBe("EUR");
  });

  test("never shows amounts of one currency under the name of another", async () => {
    const workbook = opened("Sheet1");
    const first = { language: "en", sample: true, rows: 20 } as const;
    await createSheet(templateOf("deals"), { ...first, currency: "EUR" });
    const made = await createSheet(templateOf("dashboard"), first);
    for (const { name } of made) {
      const sheet = workbook.sheets.find((each) => each.name === name);
      // The playbook has the usual CACs in dollars, and says so.
      const texts = JSON.stringify([...(sheet?.contents.values() ?? [])]).replaceAll(/CAC (from|to) \(USD\)/g, "");
      expect(texts).not.toContain("USD");
    }
    const failure = await failureOf(createSheet(templateOf("terms"), { ...first, currency: "USD" }));
    expect(failure.code).toBe("currencyOther");
    expect(failure.place).toMatchObject({ sheets: [{ name: "Partners", currency: "EUR" }] });
  });

  test("takes the workbook's currency if none is given, and that of Office's country if it has none", async () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "es-ES" } } });
    const currencies: string[] = [];
    const template: Template = {
      ...evaluation,
      build: (given) => {
        currencies.push(given.currency);
        return evaluation.build(given, { sheets: [] });
      },
    };
    const workbook = opened("Sheet1");
    await createSheet(template, { language: "en", sample: false, rows: 5 });
    workbook.settings.set("partnerPlaybook.currency", "MXN");
    await createSheet(template, { language: "en", sample: false, rows: 5 });
    expect(currencies).toEqual(["EUR", "MXN"]);
    Reflect.deleteProperty(globalThis, "Office");
  });

  test("writes every number format before any value of the sheet", async () => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, options);
    const cells = workbook.calls.filter(({ path }) => path.includes("getRange"));
    const members = cells.map(({ member }) => member);
    const firstValue = members.findIndex((member) => member === "values=" || member === "formulas=");
    expect(members.lastIndexOf("numberFormat=")).toBeLessThan(firstValue);
  });

  test("asks for each range once", async () => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, options);
    const addresses = workbook.calls.filter(({ member }) => member === "getRange").map(({ args }) => args[0]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("tells how far it is", async () => {
    opened("Sheet1");
    const progress: Progress[] = [];
    await createSheet(evaluation, options, (step) => progress.push(step));
    expect(progress).toEqual([
      { done: 0, total: 3, stage: "reading" },
      { done: 1, total: 3, stage: "writing" },
      { done: 2, total: 3, stage: "writing" },
      { done: 3, total: 3, stage: "done" },
    ]);
  });
});

describe("a workbook that counts its days from 1904", () => {
  test("gets no sheet: its dates would be four years off", async () => {
    const workbook = opened("Sheet1");
    workbook.dates1904 = true;
    expect((await failureOf(createSheet(evaluation, options))).code).toBe("dates1904");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(workbook.syncs).toBe(1);
  });
});

describe("a sheet that was added", () => {
  test("is shown, frozen and selected in a request of its own, in this order, with the settings after it", async () => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, options);
    const written = workbook.calls.map(({ member }) => member).filter((member) => !/^(load|get\w+)$/.test(member));
    expect(written.slice(-5)).toEqual(["activate", "freezeAt", "select", "add", "delete"]);
    expect(written.filter((member) => ["activate", "freezeAt", "select"].includes(member))).toHaveLength(3);
  });
});

describe("a name in use", () => {
  test("gets a number, whatever its capitals", async () => {
    const workbook = opened("EVALUATION", "Evaluation (2)");
    const [made] = await createSheet(evaluation, options);
    expect(made?.name).toBe("Evaluation (3)");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["EVALUATION", "Evaluation (2)", "Evaluation (3)"]);
  });

  test("of a table gets a number as well, and the list of types refers to the sheet's own name", async () => {
    const workbook = opened("Sheet1");
    await createSheet(evaluation, options);
    await createSheet(evaluation, options);
    expect(workbook.tableNames()).toEqual(["PartnerEvaluation", "PartnerEvaluation2"]);
    const rules = workbook.calls.filter(({ member }) => member === "rule=").map(({ args }) => JSON.stringify(args[0]));
    expect(rules.filter((rule) => rule.includes("'Evaluation'!$P$2:$P$7"))).toHaveLength(1);
    expect(rules.filter((rule) => rule.includes("'Evaluation (2)'!$P$2:$P$7"))).toHaveLength(1);
  });

  test("of a defined name is not given to a table", async () => {
    const workbook = opened("Sheet1");
    workbook.definedNames.push("partnerevaluation");
    await createSheet(evaluation, options);
    expect(workbook.tableNames()).toEqual(["PartnerEvaluation2"]);
  });

  test("of a name that belongs to one sheet isn't, either", async () => {
    const workbook = opened("Sheet1");
    workbook.sheets[0]?.names.push({ name: "PARTNEREVALUATION", formula: "=1" });
    await createSheet(evaluation, options);
    expect(workbook.tableNames()).toEqual(["PartnerEvaluation2"]);
  });
});

test("a sheet too big for one request is written in several, each without calculation", async () => {
  const workbook = opened("Sheet1");
  const many = Array.from({ length: 300 }, () => [text("ñ".repeat(20_000))]);
  const template: Template = {
    ...evaluation,
    build: (given) => {
      const spec = evaluation.build(given, { sheets: [] });
      return { ...spec, cells: [...spec.cells, { row: 0, column: 20, content: many }] };
    },
  };
  const progress: Progress[] = [];
  await createSheet(template, options, (step) => progress.push(step));
  expect(workbook.syncs).toBeGreaterThan(3);
  expect(progress.at(-1)).toEqual({ done: workbook.syncs, total: workbook.syncs, stage: "done" });
  const suspended = workbook.calls.filter(({ member }) => member === "suspendApiCalculationUntilNextSync");
  expect(suspended).toHaveLength(workbook.syncs - 1);
  const rows = workbook.calls
    .filter(({ path, member }) => member === "values=" && path.includes("getRange(U"))
    .flatMap(({ args }) => args[0]);
  expect(rows).toHaveLength(300);
});

describe("a failure", () => {
  test.each([3, 40, 400])("after %d steps of writing leaves nothing behind", async (after) => {
    const workbook = opened("Sheet1");
    workbook.faults.push({ sync: 2, after, code: "GeneralException" });
    const failure = await failureOf(createSheet(evaluation, options));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(failure.code).toBe("internalFault");
    expect(failure.originalCode).toBe("GeneralException");
    expect(failure.leftOver).toBeUndefined();
  });

  test("before anything is written changes nothing", async () => {
    const workbook = opened("Sheet1");
    workbook.faults.push({ sync: 1, after: 0, code: "InactiveWorkbook" });
    const failure = await failureOf(createSheet(evaluation, options));
    expect(failure.code).toBe("otherWorkbook");
    expect(workbook.calls).toEqual([]);
  });

  test("leaves alone a sheet that somebody else made under the same name meanwhile", async () => {
    const workbook = opened("Sheet1");
    const template: Template = {
      ...evaluation,
      build: (given) => {
        workbook.addSheet("Evaluation").written = true;
        return evaluation.build(given, { sheets: [] });
      },
    };
    const failure = await failureOf(createSheet(template, options));
    expect(failure.code).toBe("nameInUse");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Evaluation"]);
  });

  test("names the sheet that could not be removed", async () => {
    const workbook = opened("Sheet1");
    workbook.faults.push({ sync: 2, after: 60, code: "RequestPayloadSizeLimitExceeded" });
    workbook.faults.push({ sync: 3, after: 0, code: "GeneralException" });
    const failure = await failureOf(createSheet(evaluation, options));
    expect(failure.code).toBe("sheetTooLarge");
    expect(failure.leftOver).toBe("Evaluation");
  });

  test.each([
    ["readOnly", { readOnly: true }],
    ["protectedWorkbook", { protected: true }],
    ["notAllowed", {}],
  ])("that Excel calls AccessDenied is explained by the workbook: %s", async (code, state) => {
    const workbook = Object.assign(opened("Sheet1"), state);
    workbook.faults.push({ sync: 2, after: 0, code: "AccessDenied" });
    const failure = await failureOf(createSheet(evaluation, options));
    expect(failure.code).toBe(code);
    expect(failure.originalCode).toBe("AccessDenied");
  });
});

describe("the sheets that were made", () => {
  test("are found by their mark, not by their name", async () => {
    const workbook = opened("Evaluation");
    const [made] = await createSheet(evaluation, options);
    expect(await findSheets()).toEqual([
      {
        sheetId: made?.sheetId,
        identity: expect.stringMatching(/^[\da-f-]{36}$/) as string,
        name: "Evaluation (2)",
        templateId: "evaluation",
        templateVersion: evaluation.version,
        cellNames: new Set(["Threshold", "Weights", "WeightsTotal", "WithoutAddin"]),
        language: "en",
        tables: [{ name: "PartnerEvaluation", headings: expect.arrayContaining(["Partner", "Score (/10)"]) }],
      },
    ]);
    expect(workbook.syncs).toBe(4);
  });

  test("can be gone to, unless they are gone", async () => {
    const workbook = opened("Sheet1");
    const [made] = await createSheet(evaluation, options);
    await goToSheet(made?.sheetId ?? "");
    expect(workbook.calls.at(-1)?.member).toBe("activate");
    workbook.sheets.pop();
    expect((await failureOf(goToSheet(made?.sheetId ?? ""))).code).toBe("sheetMissing");
  });
});
