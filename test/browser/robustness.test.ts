import type { SheetSnapshot } from "../../preview/model/snapshot";
import { flipPoints, isReachable } from "../../src/playbook/flipPoints";
import type { Outcome } from "../../src/playbook/outcome";
import { outlook } from "../../src/playbook/outlook";
import { score } from "../../src/playbook/score";
import { scoreBounds } from "../../src/playbook/scoreBounds";
import { scoreGap } from "../../src/playbook/scoreGap";
import { scoreRange } from "../../src/playbook/scoreRange";
import { standing } from "../../src/playbook/standing";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { robustness } from "../../src/sheets/templates/robustness";
import { specOf } from "../unit/sheets/specWorkbook";
import { nothingToShow, rangesSaid } from "./expectedSentences";
import { hostsByLanguage } from "./hosts";
import { createFrom, errorsOf, requestsOf, sheetOf, textOf, type, valuesOf, inOneLanguage } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const columns = { partner: 1, score: 2, low: 3, lowest: 6, missingOutlook: 8, firstFlip: 9, closest: 14, check: 15 };
const firstPartner = 7;
const standingsRow = 22;
const evaluationScores = { row: 7, column: 3 };
const names = {
  en: { name: "Robustness", evaluation: "Evaluation" },
  es: { name: "Robustez", evaluation: "Evaluación" },
} as const;

type Scores = (number | null)[];

const sentence = sentenceWith(12);
/** So many partners are drawn. */
const mostDrawn = 8;

/** On a sheet of so many rows. */
function sentenceWith(rows: number): string {
  const [chart] = specOf(robustness, { language: "en", sample: true, rows }).charts;
  if (chart === undefined) throw new Error("There is no chart");
  return cellAddress(chart.sentence);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

interface Expected {
  readonly weights?: number[];
  readonly threshold?: number;
  readonly uncertainty?: number;
}

/** What the sheet should show of the evaluation as it stands, by the playbook's maths: best score first. */
function expectedRows(evaluation: SheetSnapshot, language: "en" | "es", settings: Expected): unknown[][] {
  const { weights = null, threshold = 7, uncertainty = 0.2 } = settings;
  const words = sheetWordsOf(language).robustness;
  const names = valuesOf(evaluation, firstPartner, 1, 12, 1).flat();
  const scores = valuesOf(evaluation, evaluationScores.row, evaluationScores.column, 12, 5) as Scores[];
  const listed = names.flatMap((name, index) => (name ? [{ name, scores: scores[index] ?? [] }] : []));
  const worth = ({ scores: own }: { scores: Scores }) => {
    const found = score(own, weights);
    return found.ok ? found.value : -1;
  };
  return listed
    .sort((one, other) => worth(other) - worth(one))
    .map((partner) => {
      const own = partner.scores;
      const bounds = valueOf(scoreBounds(own, weights));
      if (worth(partner) < 0) {
        const verdict = words.missingOutlook[outlook(bounds, threshold)];
        const empty = Array.from({ length: 4 }, () => "");
        return [partner.name, ...empty, bounds.low, bounds.high, verdict, ...empty, ""];
      }
      const range = valueOf(scoreRange(own, uncertainty, weights));
      const flips = valueOf(flipPoints(own, weights, threshold)).map((each) =>
        each.ok && isReachable(each.value) ? each.value : "—",
      );
      const verdict = words.weightsOutlook[outlook(range, threshold)];
      return [partner.name, worth(partner), range.low, range.high, verdict, "", "", "", ...flips];
    });
}

/** What the sentence beside the chart says of these rows. */
function saidOf(rows: unknown[][], language: "en" | "es", threshold: number | null = 7): string {
  const ranges = rows
    .slice(0, mostDrawn)
    .flatMap(([, , low, high]) => (typeof low === "number" && typeof high === "number" ? [{ low, high }] : []));
  return rangesSaid(ranges, threshold, language);
}

function shownRows(sheet: SheetSnapshot, count: number): unknown[][] {
  return valuesOf(sheet, firstPartner, columns.partner, count, 13).map((row) => row.map((value) => value ?? ""));
}

function expectRows(found: unknown[][], expected: unknown[][]): void {
  const rounded = (rows: unknown[][]) =>
    rows.map((row) => row.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)));
  expect(rounded(found)).toEqual(rounded(expected));
}

describe.each(hostsByLanguage)("the robustness sheet %s", (_host, language, host) => {
  describe(`in ${language}`, () => {
    const { name, evaluation } = names[language];
    let workbook: Workbook;

    beforeAll(async () => {
      workbook = await openWorkbook({ ...host, language });
      await workbook.page.evaluate(() => window.preview.clearBatches());
      await createFrom(workbook, "robustness");
    });

    afterAll(async () => {
      expect(workbook.failures).toEqual([]);
      await workbook.close();
    });

    test("is made with the evaluation that it reads, in one sync to look and one a sheet", async () => {
      const { errors, unknown } = await requestsOf(workbook);
      const sheets = await workbook.page.evaluate(() => window.preview.sheetNames());
      expect(unknown).toEqual([]);
      expect(errors).toEqual([undefined, undefined, undefined]);
      expect(sheets.slice(1)).toEqual([evaluation, name]);
    });

    test("shows no error anywhere", async () => {
      expect(errorsOf(await sheetOf(workbook, name))).toEqual([]);
    });

    test("shows ranges, bounds, verdicts and flip points as the playbook's maths do, the best first", async () => {
      const expected = expectedRows(await sheetOf(workbook, evaluation), language, {});
      expect(expected).toHaveLength(6);
      expectRows(shownRows(await sheetOf(workbook, name), 6), expected);
      expect(await textOf(workbook, name, sentence)).toBe(saidOf(expected, language));
    });

    test("names the criterion that is closest to flip the decision", async () => {
      const { below, from } = sheetWordsOf(language).robustness;
      const first = language === "en" ? "Strategic fit" : "Encaje estratégico";
      expect(await textOf(workbook, name, "O8")).toBe(below({ criterion: first, score: 5 }));
      expect(await textOf(workbook, name, "O12")).toBe(from({ criterion: first, score: 8 }));
    });

    inOneLanguage(language, () => {
      test("says of each pair who is ahead, at another uncertainty too", async () => {
        const words = sheetWordsOf(language).robustness.standings;
        const scores = valuesOf(
          await sheetOf(workbook, evaluation),
          evaluationScores.row,
          evaluationScores.column,
          6,
          5,
        );
        const ranked = (scores as Scores[])
          .filter((own) => own.every((each) => each !== null))
          .sort((one, other) => valueOf(score(other)) - valueOf(score(one)));
        for (const uncertainty of [0.5, 1, 0.001, 0.2]) {
          await type(workbook, name, { D4: String(uncertainty) });
          const expected = ranked.map((one, row) =>
            ranked.map((other, column) =>
              row === column
                ? "—"
                : words[
                    standing(valueOf(scoreGap(one, other, uncertainty)), valueOf(scoreGap(other, one, uncertainty)))
                  ],
            ),
          );
          const sheet = await sheetOf(workbook, name);
          expect(valuesOf(sheet, standingsRow, columns.score, 5, 5)).toEqual(expected);
          expectRows(shownRows(sheet, 6), expectedRows(await sheetOf(workbook, evaluation), language, { uncertainty }));
        }
      });

      test("follows scores, weights and the threshold of the evaluation", async () => {
        await type(workbook, evaluation, {
          D9: "2",
          B14: "Last",
          D14: "10",
          E14: "10",
          F14: "10",
          G14: "10",
          H14: "10",
        });
        expectRows(
          shownRows(await sheetOf(workbook, name), 7),
          expectedRows(await sheetOf(workbook, evaluation), language, {}),
        );
        expect(await textOf(workbook, name, "B8")).toBe("Last");
        await type(workbook, evaluation, { D5: "40", E5: "30", F5: "20", G5: "10", H5: "0", D4: "6.5" });
        const weights = [40, 30, 20, 10, 0];
        const sheet = await sheetOf(workbook, name);
        const expected = expectedRows(await sheetOf(workbook, evaluation), language, { weights, threshold: 6.5 });
        expectRows(shownRows(sheet, 7), expected);
        expect(await textOf(workbook, name, sentence)).toBe(saidOf(expected, language, 6.5));
        expect(errorsOf(sheet)).toEqual([]);
      });

      test("says what is wrong instead of working with it", async () => {
        const { checks } = sheetWordsOf(language).robustness;
        await type(workbook, name, { D4: "1.5" });
        expect(await textOf(workbook, name, "P4")).toBe(checks.uncertaintyWrong);
        expect(await textOf(workbook, name, "P8")).toBe(checks.seeSettings);
        expect(await textOf(workbook, name, "D8")).toBe("");
        expect(await textOf(workbook, name, sentence)).toBe(nothingToShow[language]);
        await type(workbook, name, { D4: "0.2" });
        await type(workbook, evaluation, { D5: "50" });
        expect(await textOf(workbook, name, "P5")).toBe(checks.weightsWrong({ evaluation }));
        expect(await textOf(workbook, name, "C8")).toBe("");
        await type(workbook, evaluation, { D5: "40", D4: "" });
        expect(await textOf(workbook, name, "P5")).toBe(checks.thresholdWrong({ evaluation }));
        expect(await textOf(workbook, name, "J8")).toBe("");
        expect(await textOf(workbook, name, sentence)).toBe(
          saidOf(shownRows(await sheetOf(workbook, name), 7), language, null),
        );
        await type(workbook, evaluation, { D4: "7", D14: "11" });
        expect(await textOf(workbook, name, "P14")).toBe(checks.scoresWrong);
        expect(errorsOf(await sheetOf(workbook, name))).toEqual([]);
      });
    });
  });

  test("is empty over an empty evaluation, without an error", async () => {
    const workbook = await openWorkbook(host);
    await createFrom(workbook, "robustness", { sample: false, rows: 5 });
    const sheet = await sheetOf(workbook, "Robustness");
    expect(errorsOf(sheet)).toEqual([]);
    expect(shownRows(sheet, 5).flat().join("")).toBe("");
    expect(await textOf(workbook, "Robustness", sentenceWith(5))).toBe(nothingToShow.en);
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  inOneLanguage(language, () => {
    test("says how many partners of a longer evaluation it leaves out", async () => {
      const workbook = await openWorkbook(host);
      await createFrom(workbook, "robustness", { rows: 5 });
      expect(await textOf(workbook, "Robustness", "B24")).toBe(
        "Only the first 5 rows of the evaluation are read here. Partners left out: 1",
      );
      await workbook.close();
    });
  });
});
