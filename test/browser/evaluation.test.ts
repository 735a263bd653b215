import { decide } from "../../src/playbook/decision";
import { evaluationCriteria } from "../../src/playbook/evaluation";
import { score } from "../../src/playbook/score";
import { cellAddress } from "../../src/sheets/address";
import { nothingToShow, rankingSaid } from "./expectedSentences";
import { createEvaluation, evaluationCard } from "./evaluationSheet";
import { hostsByLanguage } from "./hosts";
import { sentencePlace } from "./madeSheet";
import { requestsOf, sheetOf, textOf, type, valuesOf, inOneLanguage } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const firstPartner = 7;
const columns = { partner: 1, firstScore: 3, score: 8, decision: 10, rank: 11 };
const labels = {
  en: { name: "Evaluation", advance: "Advance", stop: "Do not advance" },
  es: { name: "Evaluación", advance: "Avanzar", stop: "No avanzar" },
} as const;

const sentence = cellAddress(sentencePlace("evaluation", "PartnerRanking", 12));

/** The partners with all scores by the playbook's maths, the best first. */
async function rankedOf(workbook: Workbook, name: string): Promise<{ name: string; score: number }[]> {
  const sheet = await sheetOf(workbook, name);
  const names = valuesOf(sheet, firstPartner, columns.partner, 12, 1).flat();
  const rows = valuesOf(sheet, firstPartner, columns.firstScore, 12, evaluationCriteria.length);
  return rows
    .flatMap((scores, index) => {
      const outcome = score(scores as (number | null)[]);
      return outcome.ok ? [{ name: String(names[index]), score: outcome.value }] : [];
    })
    .toSorted((one, other) => other.score - one.score);
}

describe.each(hostsByLanguage)("the evaluation sheet %s", (_host, language, host) => {
  describe(`in ${language}`, () => {
    const { name, advance, stop } = labels[language];
    let workbook: Workbook;

    beforeAll(async () => {
      workbook = await openWorkbook({ ...host, language });
      await workbook.page.evaluate(() => window.preview.clearBatches());
      await createEvaluation(workbook);
    });

    afterAll(async () => {
      expect(workbook.failures).toEqual([]);
      await workbook.close();
    });

    test("is made in two syncs and asks Excel for nothing that it doesn't have", async () => {
      const { errors, unknown } = await requestsOf(workbook);
      expect(unknown).toEqual([]);
      expect(errors).toEqual([undefined, undefined]);
    });

    test("scores, decides and ranks the sample as the playbook's maths do", async () => {
      const sheet = await sheetOf(workbook, name);
      const rows = valuesOf(sheet, firstPartner, columns.firstScore, 6, evaluationCriteria.length);
      const expected = rows.map((scores) => {
        const outcome = score(scores as (number | null)[]);
        return outcome.ok ? [outcome.value, decide(outcome.value) === "advance" ? advance : stop] : ["", ""];
      });
      const found = valuesOf(sheet, firstPartner, columns.score, 6, 3).map(([value, , decision]) => [
        value ?? "",
        decision ?? "",
      ]);
      expect(found).toEqual(expected);
      expect(expected[0]).toEqual([8.2, advance]);
      expect(expected[2]).toEqual([7, advance]);
      expect(valuesOf(sheet, firstPartner, columns.rank, 1, 1)).toEqual([[1]]);
    });

    test("says beside the chart what it shows", async () => {
      expect(await textOf(workbook, name, sentence)).toBe(rankingSaid(await rankedOf(workbook, name), 7, language));
    });

    test("shows no error anywhere", async () => {
      const sheet = await sheetOf(workbook, name);
      expect(sheet.cells.filter((cell) => cell.error).map((cell) => [cell.row, cell.column, cell.text])).toEqual([]);
    });

    test("carries table, names, validation, colour rules, chart, print set-up and its identity", async () => {
      const sheet = await sheetOf(workbook, name);
      expect(sheet.tables.map((table) => table.name)).toEqual(["PartnerEvaluation"]);
      expect(sheet.validations.length).toBeGreaterThanOrEqual(8);
      expect(sheet.colourRules).toHaveLength(5);
      expect(sheet.charts).toHaveLength(1);
      expect(sheet.print).toMatchObject({
        orientation: "landscape",
        scale: expect.any(Number),
        titleRows: { from: 6, to: 6 },
      });
      expect(sheet).toMatchObject({ showGridlines: false, freeze: { rows: 7, columns: 2 } });
      expect(Object.values(sheet.customProperties)).toContain("evaluation");
    });

    inOneLanguage(language, () => {
      test("answers what a person types: a new partner, a missing score, other weights, another threshold", async () => {
        const row = firstPartner + 7;
        await type(workbook, name, {
          [`B${row}`]: "New partner",
          [`D${row}`]: "10",
          [`E${row}`]: "10",
          [`F${row}`]: "10",
          [`G${row}`]: "10",
        });
        expect(await textOf(workbook, name, `I${row}`)).toBe("");
        await type(workbook, name, { [`H${row}`]: "10" });
        expect(await textOf(workbook, name, `K${row}`)).toBe(advance);
        expect(await textOf(workbook, name, `L${row}`)).toBe("1");
        const ranked = await rankedOf(workbook, name);
        expect(ranked).toHaveLength(6);
        expect(await textOf(workbook, name, sentence)).toBe(rankingSaid(ranked, 7, language));

        await type(workbook, name, { D5: "40" });
        expect(await textOf(workbook, name, `I${row}`)).toBe("");
        expect(await textOf(workbook, name, "M5")).toContain("10");
        await type(workbook, name, { D5: "30", D4: "8.5" });
        expect(await textOf(workbook, name, "K8")).toBe(stop);
        expect(await textOf(workbook, name, sentence)).toBe(rankingSaid(ranked, 8.5, language));
        await type(workbook, name, { D4: "" });
        expect(await textOf(workbook, name, sentence)).toBe(nothingToShow[language]);
        await type(workbook, name, { D4: "7" });
        expect(await textOf(workbook, name, "K8")).toBe(advance);
      });
    });
  });

  test("is empty without sample data, and shows no error then either", async () => {
    const workbook = await openWorkbook(host);
    await createEvaluation(workbook, { sample: false, rows: 5 });
    const sheet = await sheetOf(workbook, "Evaluation");
    expect(sheet.cells.filter((cell) => cell.error)).toEqual([]);
    const inputs = valuesOf(sheet, firstPartner, columns.partner, 5, 7).flat();
    expect(inputs.filter((value) => value !== null && value !== "")).toEqual([]);
    expect(await textOf(workbook, "Evaluation", cellAddress(sentencePlace("evaluation", "PartnerRanking", 5)))).toBe(
      nothingToShow.en,
    );
    await workbook.close();
  });

  inOneLanguage(language, () => {
    test("takes a free name when its own is in use, and leaves the first one alone", async () => {
      const workbook = await openWorkbook(host);
      await createEvaluation(workbook);
      await type(workbook, "Evaluation", { B8: "Mine" });
      await createEvaluation(workbook);
      expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual([
        "Sheet1",
        "Evaluation",
        "Evaluation (2)",
      ]);
      expect(await textOf(workbook, "Evaluation", "B8")).toBe("Mine");
      expect((await sheetOf(workbook, "Evaluation (2)")).tables.map((table) => table.name)).toEqual([
        "PartnerEvaluation2",
      ]);
      await type(workbook, "Evaluation (2)", { D4: "10" });
      expect(await textOf(workbook, "Evaluation", "K8")).toBe("Advance");
      expect(await textOf(workbook, "Evaluation (2)", "K8")).toBe("Do not advance");
      expect(workbook.failures).toEqual([]);
      await workbook.close();
    });
  });

  test("is made by the ribbon's menu as well", async () => {
    const workbook = await openWorkbook({ ...host, language: "es" });
    await workbook.page.evaluate(() => window.preview.runCommand("newEvaluation"));
    expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toContain("Evaluación");
    await workbook.close();
  });
});

describe("when Excel refuses", () => {
  test.each([
    ["the very first question", { code: "AccessDenied", atAction: 0 }],
    ["an operation half-way through the writing", { code: "GeneralException", atAction: 500 }],
    ["the request as a whole", { hostError: 5103 }],
  ])("%s, the pane says so in plain words and nothing is left behind", async (_title, fault) => {
    const workbook = await openWorkbook();
    await workbook.page.evaluate((injected) => window.preview.injectFault(injected), fault);
    await createEvaluation(workbook);
    const said = await evaluationCard(workbook).getByRole("status").innerText();
    expect(said).toContain("The sheet was not created");
    expect(said).toContain("Nothing was left behind");
    expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
    await createEvaluation(workbook);
    expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1", "Evaluation"]);
    await workbook.close();
  });
});
