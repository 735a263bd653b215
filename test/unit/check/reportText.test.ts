import { tally, type InstallationReport } from "../../../src/check/report";
import { reportText } from "../../../src/check/reportText";
import { looks } from "../../../src/check/probes/looks";
import { installationCheckWordsOf } from "../../../src/locales/installationCheckWords";
import { wordsOf } from "../../../src/locales/locale";
import type { Language } from "../../../src/playbook/language";

const report: InstallationReport = {
  end: "complete",
  when: "2026-03-09 14:05",
  environment: {
    addin: "1.2.3",
    version: "16.0.1",
    platform: "PC",
    displayLanguage: "en-US",
    contentLanguage: "es-ES",
    decimal: ",",
    thousands: ".",
    api: "1.20",
  },
  sections: [
    { id: "cells", compared: 124, differences: [] },
    {
      id: "values",
      compared: 5000,
      differences: [
        { kind: "value", place: "'Deals'!K7", got: { error: "#NAME?" }, expected: 1900 },
        { kind: "value", place: "'Deals'!K8", got: null, expected: true },
        { kind: "failed", place: "robustness", code: "GeneralException" },
      ],
    },
    { id: "native", compared: 10, differences: [{ kind: "leftAlone", place: "'Deals'!A1", reason: "tooLong" }] },
    { id: "probes", compared: 2, differences: [{ kind: "unsupported", id: "date-system", answer: "from1904" }] },
  ],
  probes: [
    { id: "formula-before-its-name", answer: "staysUnknown", holds: true },
    { id: "date-system", answer: "from1904", holds: false },
  ],
  textsSkipped: true,
  leftOver: ["Deals", "Partners"],
};

function textIn(language: Language, over: Partial<InstallationReport> = {}): string {
  const words = { ...installationCheckWordsOf(language), reasons: wordsOf(language).pane.share.reasons };
  return reportText({ ...report, ...over }, words);
}

test("the report tells which Excel it was, how many comparisons came out right, and each that did not", () => {
  const lines = textIn("en").split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "2026-03-09 14:05",
      "Partner Playbook 1.2.3",
      "Excel 16.0.1 (PC), ExcelApi 1.20",
      "5131 of 5136 as it must be",
      "Functions with their arguments in cells: 124 of 124",
      "Values of the sheets: 4997 of 5000",
      "'Deals'!K7: got #NAME?, expected 1900",
      "'Deals'!K8: got nothing, expected TRUE",
      "robustness: Excel refused it (GeneralException)",
      "'Deals'!A1: left as it was, the native formula would be too long for Excel",
      "These sheets could not be removed. Please delete them: Deals, Partners",
    ]),
  );
});

test("the report names every probe with its answer, and what is to be looked at", () => {
  const text = textIn("en");
  expect(text).toContain("formula-before-its-name: no, it stays #NAME?");
  expect(text).toContain("date-system: 1904");
  for (const look of looks) expect(text).toContain(`${look}: `);
});

test("a report without differences says so in numbers, and has no list of them", () => {
  const sections = [{ id: "cells" as const, compared: 124, differences: [] }];
  const lines = textIn("en", { sections, leftOver: [], textsSkipped: false }).split("\n");
  expect(lines).toContain("124 of 124 as it must be");
  expect(lines).not.toContain("Differences");
});

test("the report of a check that was stopped tells what was compared until then", () => {
  expect(textIn("en", { end: "stopped" })).toContain("Stopped. Until then: 5131 of 5136 as it must be");
});

test("the Spanish report has the same lines in Spanish", () => {
  expect(textIn("es").split("\n")).toHaveLength(textIn("en").split("\n").length);
  expect(textIn("es")).toContain("'Deals'!K7: hay #NAME?, se esperaba 1900");
});

test("nothing compared is nothing wrong", () => {
  expect(tally([])).toEqual({ right: 0, of: 0 });
});
