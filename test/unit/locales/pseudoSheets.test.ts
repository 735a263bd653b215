import "../../pseudoEnglish";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenize, tokenTypes } from "@borgar/fx";
import { compile } from "../../../src/sheets/compile";
import type { SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";
import { isPseudo } from "../../pseudoLanguage";
import { specOf } from "../sheets/specWorkbook";

function literals(formula: string): string[] {
  return tokenize(formula)
    .filter(({ type }) => type === tokenTypes.STRING)
    .map(({ value }) => value.slice(1, -1).replaceAll('""', '"'));
}

function textsIn(spec: SheetSpec): string[] {
  const cells = spec.cells.flatMap(({ content }) => content.flat());
  return [
    spec.name,
    ...Object.values(spec.print.footer),
    ...cells.flatMap((cell) =>
      cell.kind === "text" ? [cell.text] : cell.kind === "formula" ? literals(cell.formula) : [],
    ),
    ...spec.validations.flatMap(({ title, message, prompt }) => [
      title,
      message,
      prompt?.title ?? "",
      prompt?.message ?? "",
    ]),
    ...spec.charts.flatMap(({ title, series, valueAxis }) => [
      title,
      valueAxis?.title ?? "",
      ...series.map(({ name }) => name),
    ]),
  ];
}

const folder = join(__dirname, "../../../src");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(playbook|sheets)\W.*\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

/** What is no word of `locales/`: texts in both languages where they are used, all of the playbook's, and examples. */
const others = new Set(
  sources.flatMap(({ file, text }) => {
    const isData = file.startsWith("playbook") || file.endsWith("Sample.ts");
    const found = text.matchAll(isData ? /"((?:[^"\\]|\\.)*)"/g : /\ben: "((?:[^"\\]|\\.)*)"/g);
    return [...found].map(([, literal = ""]) => JSON.parse(`"${literal}"`) as string);
  }),
);

/** As it stands there, with a unit, "Fee (EUR)", or before what it names, "Base: ". */
function isOther(text: string): boolean {
  const [, name = text, unit = "EUR"] = /^(.*) \((.+)\)$/.exec(text) ?? [];
  return others.has(text.replace(/: $/, "")) || (others.has(name) && (unit === "EUR" || others.has(unit)));
}

const cases = templates.flatMap((template) => [true, false].map((sample) => ({ id: template.id, template, sample })));

test.each(cases)("$id speaks the pseudo-language (with sample data: $sample)", ({ template, sample }) => {
  const spec = specOf(template, { language: "en", sample });
  expect(compile(spec).length).toBeGreaterThan(0);
  const texts = textsIn(spec).filter((text) => /\p{L}{2}/u.test(text.replace("EUR", "")));
  expect(texts.filter(isPseudo).length).toBeGreaterThan(0);
  const untouched = texts.filter((text) => !isPseudo(text) && !isOther(text));
  expect([...new Set(untouched)]).toEqual([]);
});

test("a word that is written where it is used is noticed", () => {
  expect(isOther("Nobody has translated this.")).toBe(false);
  expect(isPseudo("Nobody has translated this.")).toBe(false);
});
