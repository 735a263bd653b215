import fc from "fast-check";
import type { SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { monthStart } from "../../src/playbook/calendar";
import { lastMonth, type Projection } from "../../src/playbook/projection";
import type { ProjectionInputs, ProjectionNumber } from "../../src/playbook/projectionInputs";
import type { JudgementStatus } from "../../src/playbook/projectionJudgement";
import { scenarioIds, scenarios, type ScenarioId } from "../../src/playbook/scenarios";
import { usualChange } from "../../src/playbook/tornado";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { partnersNames } from "../../src/sheets/settings/partnersSettings";
import { inputCell, inputCheckCell, toCorrectCell } from "../../src/sheets/templates/projectionsAssumptions";
import { judgementCell, verdictCell } from "../../src/sheets/templates/projectionsJudgement";
import { planChecks, planStartCell, scenarioCell, surveyCell } from "../../src/sheets/templates/projectionsPlan";
import { figureTile, verdictTile } from "../../src/sheets/templates/projectionsTiles";
import { gapCell } from "../../src/sheets/templates/sensitivityGaps";
import { changeCell, retentionChangeCell, stateCell } from "../../src/sheets/templates/sensitivityScenario";
import { tornadoSentencePlace } from "../../src/sheets/templates/sensitivityTornado";
import { passedCell, varianceStateCell } from "../../src/sheets/templates/sensitivityVariance";
import { judgementKeys, monthKeys, projectionCases, totalKeys, type ProjectionCase } from "../cases/projectionCases";
import { withFrozenCustomFunctions } from "../conformance/frozenFormulas";
import { describeWithLibreOffice } from "../conformance/libreOffice";
import { recalculate, type RecalculatedWorkbook } from "../conformance/recalculate";
import { differences, recalculatedIn, shownIn, type ExpectedCell, type ValueAt } from "./expectedCells";
import {
  emptyMonths,
  expectedScenario,
  expectedSentences,
  inputEntries,
  projected,
  resultOf,
  type ScenarioResult,
} from "./expectedProjections";
import { nothingToShow } from "./expectedSentences";
import { expectedSensitivity } from "./expectedSensitivity";
import { expectedVariance, type Registers } from "./expectedVariance";
import { namedBlock } from "./madeSheet";
import { createFrom, errorsOf, inOneLanguage, sheetOf, snapshotOf, type } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const languages = [
  { language: "en", deals: "Deals" },
  { language: "es", deals: "Negocios" },
] as const;
const partners = "Partners";

/** The case's own numbers, as the playbook has them. */
function resultOfCase({ inputs, months, totals, judgement, breakEvenMonth, met }: ProjectionCase): ScenarioResult {
  const renamed = (keys: Readonly<Record<string, string>>, from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, from[key]]));
  const lines = Object.fromEntries(
    Object.entries(judgementKeys).map(([line, key]) => [
      line,
      { ...judgement[key], status: judgement[key].status as JudgementStatus },
    ]),
  );
  return {
    projection: {
      inputs,
      months: months.map((month) => renamed(monthKeys, month)) as unknown as Projection["months"],
      totals: renamed(totalKeys, totals) as unknown as Projection["totals"],
    },
    breakEven: breakEvenMonth,
    judgement: { lines: lines as ScenarioResult["judgement"]["lines"], met },
  };
}

type Inputs = Readonly<Record<ScenarioId, ProjectionInputs>>;
const defaults: Inputs = { base: scenarios.base.defaults, optimistic: scenarios.optimistic.defaults };

function amount(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: fc.double({ min: 0.01, max, noNaN: true }) },
  );
}

const fraction = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 4, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
);

const anyInputs: fc.Arbitrary<ProjectionInputs> = fc.record({
  partnersNow: amount(40),
  targetPartners: amount(60),
  path: fc.constantFrom("linear" as const, "sCurve" as const),
  retention: fraction,
  rampMonths: fc.oneof(fc.integer({ min: 0, max: 14 }), amount(14)),
  dealsPerPartner: amount(30),
  averageDeal: amount(50_000),
  share: fraction,
  directCac: amount(20_000),
  directRevenue: amount(1e6),
  directGrowth: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  onboardingCost: amount(10_000),
  partnerCost: amount(5_000),
  fixedCost: amount(20_000),
  grossMargin: fraction,
  satisfactionNow: fraction,
  targetSatisfaction: fraction,
});

/** What chance seldom brings. */
const ends: readonly Partial<ProjectionInputs>[] = [
  { retention: 0, path: "sCurve" },
  { retention: 1, path: "linear" },
  { partnersNow: 30, targetPartners: 3, retention: 0.6, path: "sCurve" },
  { partnersNow: 30, targetPartners: 0, retention: 1, rampMonths: 0 },
  { directRevenue: 0, directCac: 0 },
  { dealsPerPartner: 0, onboardingCost: 0, partnerCost: 0, fixedCost: 0 },
];

/** Two scenarios each, the same in every run. */
const inputSets: readonly Inputs[] = (() => {
  const sample = fc.sample(anyInputs, { numRuns: 12, seed: 20_260_101 });
  const given = sample.map((inputs, index): ProjectionInputs => ({ ...inputs, ...ends[index] }));
  return given.flatMap((base, index) => {
    const optimistic = given[index + 1];
    return index % 2 === 0 && optimistic ? [{ base, optimistic }] : [];
  });
})();

describe.each(languages)("projections and sensitivity in $language", ({ language, deals }) => {
  const words = sheetWordsOf(language);
  const { checks } = words.projections;
  const [projections, sensitivity] = [words.projections.sheetName, words.sensitivity.sheetName];
  let workbook: Workbook;
  let created: WorkbookSnapshot;
  let registers: Registers;
  /** What was typed last. */
  let current: Inputs = defaults;

  const sheet = (name: string): Promise<SheetSnapshot> => sheetOf(workbook, name);

  const typeInputs = async (inputs: Inputs): Promise<void> => {
    current = inputs;
    await type(workbook, projections, {
      ...inputEntries("base", inputs.base, language),
      ...inputEntries("optimistic", inputs.optimistic, language),
    });
  };

  const choose = (scenario: ScenarioId): Promise<void> =>
    type(workbook, projections, { [cellAddress(scenarioCell)]: scenarios[scenario].name[language] });

  const expectBothScenarios = async (): Promise<void> => {
    const shown = await sheet(projections);
    expect(errorsOf(shown)).toEqual([]);
    for (const scenario of scenarioIds) {
      const result = resultOf(scenario, current[scenario]);
      expect(differences(shownIn(shown), expectedScenario(scenario, result, language))).toEqual([]);
    }
    expect(differences(shownIn(shown), expectedSentences(current, language))).toEqual([]);
  };

  const expectSensitivity = async (scenario: ScenarioId, change = usualChange): Promise<void> => {
    const shown = await sheet(sensitivity);
    expect(errorsOf(shown)).toEqual([]);
    expect(differences(shownIn(shown), expectedSensitivity(scenario, current[scenario], language, change))).toEqual([]);
  };

  const expectVariance = async (scenario: ScenarioId, planStart: number): Promise<void> => {
    const shown = await sheet(sensitivity);
    const expected = expectedVariance(projected(current[scenario]), planStart, registers);
    expect(errorsOf(shown)).toEqual([]);
    expect(differences(shownIn(shown), expected)).toEqual([]);
  };

  const valueOf = async (name: string, cell: Parameters<ValueAt>[0]): Promise<unknown> =>
    shownIn(await sheet(name))(cell);

  beforeAll(async () => {
    workbook = await openWorkbook({ language });
    await createFrom(workbook, "sensitivity", { language });
    created = await snapshotOf(workbook);
    const [partnersSheet, dealsSheet] = [await sheet(partners), await sheet(deals)];
    const asOf = shownIn(partnersSheet)(namedBlock("partners", partnersNames.asOf)) as number;
    registers = { partners: partnersSheet, deals: dealsSheet, asOf, language };
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  test("are made with the registers that they read, and show no error", async () => {
    expect(created.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([partners, deals, projections, sensitivity]),
    );
    expect(created.sheets.flatMap(errorsOf)).toEqual([]);
    expect(await workbook.page.evaluate(() => window.preview.unknownMembers)).toEqual([]);
  });

  test.each(projectionCases)("have every number of the playbook's $scenario scenario", async (known) => {
    const expected = expectedScenario(known.scenario, resultOfCase(known), language);
    expect(expected).toHaveLength(345);
    expect(differences(shownIn(await sheet(projections)), expected)).toEqual([]);
  });

  test("have the playbook's gap solver and tornado for the scenario that is shown", async () => {
    await expectSensitivity("base");
    const [known] = projectionCases;
    expect(await valueOf(sensitivity, gapCell("dealsForShare", "needed"))).toBeCloseTo(known?.dealsForShare ?? NaN, 9);
  });

  describeWithLibreOffice("recalculated by LibreOffice", () => {
    let recalculated: RecalculatedWorkbook;

    beforeAll(async () => {
      recalculated = await recalculatedByLibreOffice(created);
    });

    test.each(projectionCases)("have every number of the playbook's $scenario scenario", (known) => {
      const expected = expectedScenario(known.scenario, resultOfCase(known), language);
      expect(differences(recalculatedIn(recalculated.get(projections)), expected)).toEqual([]);
    });

    test("have the sentences beside the charts", () => {
      const expected = expectedSentences(defaults, language);
      expect(differences(recalculatedIn(recalculated.get(projections)), expected)).toEqual([]);
    });

    test("have the gap solver and the tornado of the scenario that is shown", () => {
      const expected = expectedSensitivity("base", defaults.base, language);
      expect(differences(recalculatedIn(recalculated.get(sensitivity)), expected)).toEqual([]);
    });
  });

  test("compare the months that have passed with the registers", async () => {
    const shown = shownIn(await sheet(sensitivity));
    expect(shown(varianceStateCell)).toContain("4");
    const planStart = shownIn(await sheet(projections))(planStartCell) as number;
    await expectVariance("base", planStart);
  });

  test("count the months that have passed from the start of the plan", async () => {
    const first = (await valueOf(projections, planStartCell)) as number;
    // This month, the last day of a month, and longer ago than a year.
    const starts = [monthStart(first, 4), monthStart(first, 1) - 1, monthStart(first, -13)];
    for (const start of starts) {
      await type(workbook, projections, { [cellAddress(planStartCell)]: String(start) });
      await expectVariance("base", start);
    }
    expect(await valueOf(sensitivity, passedCell)).toBe(12);
    await choose("optimistic");
    await expectVariance("optimistic", starts.at(-1) ?? NaN);
    await choose("base");
    await type(workbook, projections, { [cellAddress(planStartCell)]: String(first) });
  });

  // Numbers have no language: each pair is typed in one of them.
  const pairs = inputSets.filter((_, index) => (index % 2 === 0) === (language === "en"));

  test.each(pairs.map((inputs, index) => [index + 1, inputs] as const))(
    "follow any numbers, pair %i of scenarios",
    async (_number, inputs) => {
      await typeInputs(inputs);
      await expectBothScenarios();
      await expectSensitivity("base");
      await choose("optimistic");
      await expectSensitivity("optimistic");
      await choose("base");
    },
  );

  inOneLanguage(language, () => {
    describe("with the playbook's assumptions again", () => {
      beforeAll(() => typeInputs(defaults));

      test("show at the top, and move, the scenario that is chosen", async () => {
        for (const scenario of ["optimistic", "base"] as const) {
          await choose(scenario);
          const { projection, breakEven, judgement } = resultOf(scenario, defaults[scenario]);
          const { totals } = projection;
          const last = lastMonth(projection);
          const verdict = judgement.met ? words.projections.judgement.met : words.projections.judgement.notMet;
          const tiles = [last.end, last.revenueShare, totals.roi, totals.partnerRevenue, totals.net, breakEven];
          const expected: ExpectedCell[] = [
            {
              what: "the verdict",
              cell: verdictTile,
              value: `${scenarios[scenario].name[language]}: ${verdict}`,
            },
            ...tiles.map((value, index) => ({
              what: `tile ${index + 1}`,
              cell: figureTile(index),
              value,
            })),
          ];
          expect(differences(shownIn(await sheet(projections)), expected)).toEqual([]);
          await expectSensitivity(scenario);
        }
      });

      test("name a scenario that is not in the list", async () => {
        await type(workbook, projections, { [cellAddress(scenarioCell)]: "x" });
        const shown = shownIn(await sheet(projections));
        expect(shown(planChecks)).toBe(checks.scenario);
        await choose("base");
      });

      test("change each driver by as much as is asked for", async () => {
        const [change, retentionChange] = [changeCell, retentionChangeCell].map((cell) => cellAddress(cell));
        if (change === undefined || retentionChange === undefined) throw new Error("No cells");
        await type(workbook, sensitivity, { [change]: "50%", [retentionChange]: "20%" });
        await expectSensitivity("base", { relative: 0.5, retention: 0.2 });
        for (const wrong of ["x", "101%"]) {
          await type(workbook, sensitivity, { [change]: wrong });
          const shown = await sheet(sensitivity);
          expect(errorsOf(shown)).toEqual([]);
          expect(shownIn(shown)(stateCell)).toBe(words.sensitivity.state.change);
          expect(shownIn(shown)(gapCell("dealsForShare", "needed"))).toBe("");
        }
        await type(workbook, sensitivity, { [change]: "20%", [retentionChange]: "5%" });
        await expectSensitivity("base");
      });

      const faults: readonly Readonly<Partial<Record<ProjectionNumber | "path", readonly [string, string]>>>[] = [
        { retention: ["a lot", checks.missing] },
        { retention: ["120%", checks.percent] },
        {
          retention: ["", checks.missing],
          averageDeal: ["-5", checks.amount],
          directGrowth: ["-100%", checks.growth],
          path: ["straight", checks.path],
        },
      ];

      test.each(faults.map((fault) => [Object.keys(fault).join(", "), fault] as const))(
        "say what is wrong with %s",
        async (_inputs, fault) => {
          const wrong = (Object.keys(fault) as (keyof typeof fault)[]).map((input) => {
            const [typed = "", said = ""] = fault[input] ?? [];
            return { input, typed, said, cell: cellAddress(inputCell(input, "base")) };
          });
          await type(workbook, projections, Object.fromEntries(wrong.map(({ cell, typed }) => [cell, typed])));
          const [plan, moved] = [await sheet(projections), await sheet(sensitivity)];
          const optimistic = resultOf("optimistic", defaults.optimistic);
          expect([...errorsOf(plan), ...errorsOf(moved)]).toEqual([]);
          expect(differences(shownIn(plan), emptyMonths("base"))).toEqual([]);
          expect(differences(shownIn(plan), expectedScenario("optimistic", optimistic, language))).toEqual([]);
          const correct = { optimistic: defaults.optimistic };
          expect(differences(shownIn(plan), expectedSentences(correct, language))).toEqual([]);
          expect(shownIn(moved)(tornadoSentencePlace)).toBe(nothingToShow[language]);
          for (const { input, said } of wrong) {
            expect(shownIn(plan)(inputCheckCell(input))).toBe(said);
          }
          expect(shownIn(plan)(toCorrectCell("base"))).toBe(wrong.length);
          expect(shownIn(plan)(verdictTile)).toBe(`Base: ${checks.correct}`);
          expect(shownIn(moved)(stateCell)).toBe(words.sensitivity.state.toCorrect);
          expect(shownIn(moved)(varianceStateCell)).toBe(words.sensitivity.state.toCorrect);
          const right = inputEntries("base", defaults.base, language);
          await type(workbook, projections, Object.fromEntries(wrong.map(({ cell }) => [cell, right[cell] ?? ""])));
        },
      );

      test("have their numbers back when the fault is corrected", async () => {
        await expectBothScenarios();
        await expectSensitivity("base");
      });

      test("judge by the survey where there is one, and say what is wrong with it", async () => {
        const note = { ...planChecks, row: surveyCell.row };
        await type(workbook, projections, { [cellAddress(surveyCell)]: "86%" });
        const judged = await sheet(projections);
        const expected = expectedScenario("base", resultOf("base", defaults.base, 0.86), language);
        expect(differences(shownIn(judged), expected)).toEqual([]);
        expect(shownIn(judged)(note)).toBe(words.checks.ok);
        await type(workbook, projections, { [cellAddress(surveyCell)]: "good" });
        expect(await valueOf(projections, note)).toBe(checks.survey);
        await expectBothScenarios();
        await type(workbook, projections, { [cellAddress(surveyCell)]: "" });
        expect(await valueOf(projections, note)).toBe(words.projections.surveyNote);
      });

      test("judge nothing by a target that is no number, nor compare anything without a start of the plan", async () => {
        const low = cellAddress(judgementCell("base", "revenueShare", "low"));
        await type(workbook, projections, { [low]: "x", [cellAddress(planStartCell)]: "soon" });
        const [plan, moved] = [await sheet(projections), await sheet(sensitivity)];
        expect([...errorsOf(plan), ...errorsOf(moved)]).toEqual([]);
        expect(shownIn(plan)(judgementCell("base", "revenueShare", "status"))).toBe("");
        expect(shownIn(plan)(verdictCell("base"))).toBe("");
        expect(shownIn(plan)({ ...planChecks, row: planStartCell.row })).toBe(checks.planStart);
        expect(shownIn(moved)(gapCell("dealsForShare", "needed"))).toBe("");
        expect(shownIn(moved)(gapCell("budgetForRoi", "needed"))).not.toBe("");
        expect(shownIn(moved)(varianceStateCell)).toBe(words.sensitivity.variance.noDates);
      });
    });
  });
});

test("an empty workbook has the playbook's assumptions, nothing to compare, and no error", async () => {
  const workbook = await openWorkbook();
  const words = sheetWordsOf("en");
  await createFrom(workbook, "sensitivity", { sample: false });
  const snapshot = await snapshotOf(workbook);
  expect(snapshot.sheets.flatMap(errorsOf)).toEqual([]);
  const plan = shownIn(await sheetOf(workbook, words.projections.sheetName));
  for (const scenario of scenarioIds) {
    expect(differences(plan, expectedScenario(scenario, resultOf(scenario, defaults[scenario]), "en"))).toEqual([]);
  }
  const moved = shownIn(await sheetOf(workbook, words.sensitivity.sheetName));
  expect(moved(varianceStateCell)).toBe(words.sensitivity.variance.none);
  expect(differences(plan, expectedSentences(defaults, "en"))).toEqual([]);
  const wrong = scenarioIds.map((scenario) => [cellAddress(inputCell("retention", scenario)), "x"]);
  await type(workbook, words.projections.sheetName, Object.fromEntries(wrong) as Record<string, string>);
  const nothing = shownIn(await sheetOf(workbook, words.projections.sheetName));
  expect(differences(nothing, expectedSentences({}, "en"))).toEqual([]);
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

async function recalculatedByLibreOffice(workbook: WorkbookSnapshot): Promise<RecalculatedWorkbook> {
  return recalculate(await saveWorkbook(withFrozenCustomFunctions(workbook)));
}
