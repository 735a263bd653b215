import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseA1Ref } from "@borgar/fx";
import { goldenChoices, wantedCells, type GoldenSheet } from "../../../src/check/golden/goldenSheet";
import { textOfValue } from "../../../src/excel/reading/cellValue";
import { sameValue } from "../../../src/excel/reading/sameValue";
import type { Language } from "../../../src/playbook/language";
import { scenarioIds, scenarios } from "../../../src/playbook/scenarios";
import { cellAddress } from "../../../src/sheets/address";
import { compile } from "../../../src/sheets/compile";
import type { CellInput } from "../../../src/sheets/operation";
import type { SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";
import { differences, type ValueAt } from "../../browser/expectedCells";
import { expectedScenario, resultOf } from "../../browser/expectedProjections";
import { expectedSensitivity } from "../../browser/expectedSensitivity";
import { goldenSpecs, sourceOf } from "../../golden/goldenSpecs";

const folder = resolve(__dirname, "../../../src/check/golden");
const languages = ["en", "es"] as const;
const remedy = 'run "npm run golden:check"';

function goldenOf(templateId: string, language: Language): GoldenSheet {
  return JSON.parse(readFileSync(join(folder, `${templateId}.${language}.json`), "utf8")) as GoldenSheet;
}

function valuesOf(templateId: string, language: Language): Map<string, unknown> {
  return new Map(wantedCells(goldenOf(templateId, language)).map(({ address, value }) => [address, value]));
}

/** Every cell that the sheet is written with, by address. */
function written(spec: SheetSpec): [address: string, input: CellInput][] {
  return compile(spec).flatMap((operation) => {
    if (operation.kind !== "content") return [];
    const parsed = parseA1Ref(operation.address);
    if (parsed === undefined || !("range" in parsed)) throw new Error(`Not an address: ${operation.address}`);
    const { top, left } = parsed.range;
    return operation.cells.flatMap((row, r) =>
      row.map((input, c): [string, CellInput] => [
        cellAddress({ row: (top ?? 0) + r, column: (left ?? 0) + c }),
        input,
      ]),
    );
  });
}

test("there is golden data of every template in both languages, and of no other", () => {
  const wanted = templates.flatMap(({ id }) => languages.map((language) => `${id}.${language}.json`));
  expect(readdirSync(folder).filter((name) => name.endsWith(".json"))).toEqual(wanted.sort());
});

describe.each(languages)("golden data in %s", (language) => {
  const specs = goldenSpecs(language);

  it(`is of the sheets as they are made now; if not, ${remedy}`, () => {
    const stale = specs.filter((spec) => goldenOf(spec.templateId, language).source !== sourceOf(spec));
    expect(stale.map(({ templateId }) => `${templateId} (${language}) is stale: ${remedy}`)).toEqual([]);
  });

  it("holds every text and number that the sheets are written with", () => {
    const lost = specs.flatMap((spec) => {
      const values = valuesOf(spec.templateId, language);
      return written(spec).flatMap(([address, input]) => {
        // What is left blank may be filled by a result that spills, or is written by itself.
        if (input === null || (typeof input === "string" && input.startsWith("="))) return [];
        const found = (values.get(address) ?? null) as CellInput;
        return sameValue(input, found) ? [] : [`${spec.name}!${address}: ${textOfValue(found)} for ${input}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it("holds the golden day where a sheet asks for the day of today, and nowhere an error", () => {
    const { today } = goldenChoices(language);
    for (const spec of specs) {
      const values = valuesOf(spec.templateId, language);
      const days = written(spec).filter(([, input]) => input === "=TODAY()");
      expect(days.map(([address]) => values.get(address))).toEqual(days.map(() => today));
      expect([...values].filter(([, value]) => typeof value === "object")).toEqual([]);
    }
  });

  const valueIn =
    (templateId: string): ValueAt =>
    (cell) =>
      valuesOf(templateId, language).get(cellAddress(cell)) ?? "";

  it("of the projections and what moves them is what the playbook's maths work out", () => {
    for (const id of scenarioIds) {
      const result = resultOf(id, scenarios[id].defaults);
      expect(differences(valueIn("projections"), expectedScenario(id, result, language))).toEqual([]);
    }
    const shown = scenarioIds.find((id) => {
      const expected = expectedSensitivity(id, scenarios[id].defaults, language);
      return differences(valueIn("sensitivity"), expected).length === 0;
    });
    expect(scenarioIds).toContain(shown);
  });
});
