import { prescreen, type Answer } from "../../src/playbook/prescreen";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { hostsByLanguage } from "./hosts";
import { createFrom, errorsOf, requestsOf, sheetOf, textOf, type, valuesOf, inOneLanguage } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const firstCandidate = 7;
const firstAnswer = 2;
describe.each(hostsByLanguage)("the pre-screen sheet %s", (_host, language, host) => {
  describe(`in ${language}`, () => {
    const { sheetName: name } = sheetWordsOf(language).prescreen;
    let workbook: Workbook;
    const words = sheetWordsOf(language).prescreen;
    const { yes, no } = sheetWordsOf(language).labels.yesNo;

    const verdictOf = ({ verdict, highPriorityMisses, unanswered }: ReturnType<typeof prescreen>): string => {
      if (verdict === "goOn") return words.verdicts.goOn;
      if (verdict === "unfinished") return words.verdicts.answerMore({ count: unanswered });
      const said = highPriorityMisses === 1 ? words.verdicts.oneMiss : words.verdicts.misses;
      return said({ count: highPriorityMisses });
    };

    beforeAll(async () => {
      workbook = await openWorkbook({ ...host, language });
      await workbook.page.evaluate(() => window.preview.clearBatches());
      await createFrom(workbook, "prescreen");
    });

    afterAll(async () => {
      expect(workbook.failures).toEqual([]);
      await workbook.close();
    });

    test("is made in two syncs and shows no error", async () => {
      const { errors } = await requestsOf(workbook);
      expect(errors).toEqual([undefined, undefined]);
      expect(errorsOf(await sheetOf(workbook, name))).toEqual([]);
    });

    test("judges candidates as the playbook does, those that are typed in too", async () => {
      await type(workbook, name, {
        B12: "One miss",
        C12: yes,
        D12: no,
        E12: yes,
        F12: yes,
        G12: yes,
        B13: "Nothing yet",
      });
      const sheet = await sheetOf(workbook, name);
      const answers = valuesOf(sheet, firstCandidate, firstAnswer, 6, 5).map((row) =>
        row.map((cell): Answer => (cell === yes ? "yes" : cell === no ? "no" : null)),
      );
      const expected = answers.map((each) => prescreen(each));
      expect(new Set(expected.map(({ verdict }) => verdict)).size).toBe(3);
      expect(valuesOf(sheet, firstCandidate, firstAnswer + 5, 6, 3)).toEqual(
        expected.map((each) => [each.highPriorityMisses, each.unanswered, verdictOf(each)]),
      );
    });

    inOneLanguage(language, () => {
      test("follows a change of priority", async () => {
        const high = language === "en" ? "High" : "Alta";
        await type(workbook, name, { E6: high });
        expect(await textOf(workbook, name, "J9")).toBe(words.verdicts.oneMiss({ count: 1 }));
        await type(workbook, name, { E6: "x" });
        expect(await textOf(workbook, name, "J9")).toBe("");
        expect(await textOf(workbook, name, "K9")).toBe(words.checks.seePriorities);
        expect(await textOf(workbook, name, "H6")).toBe(words.checks.prioritiesMissing);
      });

      test("names what is wrong with a row", async () => {
        const medium = language === "en" ? "Medium" : "Media";
        await type(workbook, name, { E6: medium, B14: "Odd", C14: "maybe", C15: yes });
        expect(await textOf(workbook, name, "K14")).toBe(words.checks.answerWrong);
        expect(await textOf(workbook, name, "I14")).toBe("5");
        expect(await textOf(workbook, name, "K15")).toBe(words.checks.candidateMissing);
        expect(await textOf(workbook, name, "K13")).toBe(words.checks.answersMissing({ count: 5 }));
        expect(await textOf(workbook, name, "K16")).toBe("");
      });
    });
  });

  test("is empty without sample data, and shows no error then either", async () => {
    const workbook = await openWorkbook(host);
    await createFrom(workbook, "prescreen", { sample: false, rows: 5 });
    const sheet = await sheetOf(workbook, "Pre-screen");
    expect(errorsOf(sheet)).toEqual([]);
    expect(valuesOf(sheet, firstCandidate, 1, 5, 11).flat().filter(Boolean)).toEqual([]);
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });
});
