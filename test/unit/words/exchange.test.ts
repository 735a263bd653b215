import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Format, Incoming } from "../../../words/exchange";
import { exportWords } from "../../../words/exportWords";
import { importWords } from "../../../words/importWords";
import { json } from "../../../words/json";
import { localeFile } from "../../../words/localeFile";
import { pluralCategories } from "../../../words/pluralCategories";
import { xliff } from "../../../words/xliff";

const locales = join(__dirname, "../../../src/locales");
const textOf = (language: string, name: string) => readFileSync(join(locales, language, `${name}.ts`), "utf8");

function incoming(language: string, texts: Readonly<Record<string, string>>): Incoming {
  return { language, texts: Object.entries(texts) };
}

/** Every English text in brackets, for a language that is not there yet. */
function translated(language: string): [string, string][] {
  return exportWords(locales, language).files.flatMap(({ units }) =>
    units.map(({ key, source }): [string, string] => [key, source === "" ? "" : `[${source}]`]),
  );
}

const formats: readonly (readonly [string, Format])[] = [
  ["xliff", xliff],
  ["json", json],
];

describe.each(formats)("words as %s", (_, { write, read }) => {
  test.each(["en", "es"])("change nothing in the files of %s when they come back as they were", (language) => {
    const there = read(write(exportWords(locales, language)));
    expect(there.texts.length).toBeGreaterThan(1000);
    expect(importWords(locales, there)).toEqual({ faults: [], files: [] });
  });

  test("come back as they were sent, with every sign", () => {
    const { files } = exportWords(locales, "es");
    const sent = files.flatMap(({ units }) => units.map(({ key, target }) => [key, target]));
    expect(read(write({ language: "es", files })).texts).toEqual(sent);
  });

  test("have a unit for each form that the language tells apart, with the English one as its source", () => {
    const { files } = exportWords(locales, "pl");
    const text = write({ language: "pl", files });
    const forms = files.flatMap(({ units }) =>
      units.filter(({ key }) => key.startsWith("undo.") || /done\.\w+$/.test(key)),
    );
    expect(forms.find(({ key }) => key === "share.native.done.few")?.source).toBe("{count} formulas made native");
    expect(forms.find(({ key }) => key === "share.native.done.one")?.source).toBe("{count} formula made native");
    // Nothing is translated yet.
    expect(read(text).texts.filter(([, each]) => each !== "")).toEqual([]);
  });

  test("carry the comments above an entry and above what it stands in", () => {
    const text = write(exportWords(locales, "es"));
    expect(text).toContain("Before an action, if the check has something to tell.");
    expect(text).toContain("Below the outcome of a change that the pane can take back.");
  });
});

test("a changed text arrives in its literal, and nothing else changes", () => {
  const { faults, files } = importWords(locales, incoming("es", { "undo.undone": 'Deshecho, "como" antes' }));
  expect(faults).toEqual([]);
  const before = '"Deshecho: las celdas están como antes"';
  expect(textOf("es", "undo")).toContain(before);
  expect(files).toEqual([{ name: "undo", text: textOf("es", "undo").replace(before, '"Deshecho, \\"como\\" antes"') }]);
});

test("a changed plural form arrives in its own", () => {
  const { files } = importWords(locales, incoming("es", { "builder.more.one.many": "{rows} fila y {columns}" }));
  expect(files.map(({ text }) => text)).toEqual([
    textOf("es", "builder").replace("{rows} fila × {columns} de columnas en total", "{rows} fila y {columns}"),
  ]);
});

test.each([
  ["undo.gone", "Nada", "undo.gone: there is no such word"],
  ["undo.tableHint", "La tabla ya no está.", "undo.tableHint: the place {table} is missing"],
  ["undo.undo", "Deshacer {what}", "undo.undo: there is no place {what} in English"],
  ["undo.undo", "Deshacer }", "undo.undo: a bracket is around no place"],
  ["undo.undo", "", "undo.undo: there is no translation"],
  ["share.native.done.other", "fórmulas", "share.native.done.other: the place {count} is missing"],
  ["share.native.done.few", "{count} fórmulas", "share.native.done.few: there is no such word"],
])("%s as “%s” is told, and nothing is to be written", (key, text, fault) => {
  const sound = { "undo.undone": "Deshecho" };
  expect(importWords(locales, incoming("es", { ...sound, [key]: text }))).toEqual({ faults: [fault], files: [] });
});

test("a form for one may do without its number", () => {
  expect(importWords(locales, incoming("es", { "share.native.done.one": "Una fórmula" })).faults).toEqual([]);
});

test("a text that is there twice is told", () => {
  const twice: Incoming = {
    language: "es",
    texts: [
      ["undo.undo", "Uno"],
      ["undo.undo", "Dos"],
    ],
  };
  expect(importWords(locales, twice).faults).toEqual(["undo.undo: it is there twice"]);
});

describe("a language that is not there yet", () => {
  test("gets the files of the English ones, in their order, with their comments and its own forms", () => {
    const { faults, files } = importWords(locales, { language: "pl", texts: translated("pl") });
    expect(faults).toEqual([]);
    expect(files.map(({ name }) => `${name}.ts`)).toEqual(readdirSync(join(locales, "en")));
    const share = files.find(({ name }) => name === "share")?.text ?? "";
    expect(share).toMatch(/^import type \{ share as english \} from "\.\.\/en\/share";\n/);
    expect(share).toContain("export const share: Translation<typeof english> = {");
    expect(share).not.toContain("as const");
    expect(share).toContain("/** Before an action, if the check has something to tell. */");
    const done = localeFile("share", share).entries.find(({ path }) => path === "native.done")?.word;
    expect(Object.keys(done ?? {})).toEqual(["by", ...pluralCategories("pl")]);
  });

  test("gets nothing while a text or a plural form is missing", () => {
    const left = ["undo.undo", "share.native.done.few"];
    const texts = translated("pl").filter(([key]) => !left.includes(key));
    expect(importWords(locales, { language: "pl", texts })).toEqual({
      faults: ['share.native.done.few: the plural form "few" is missing', "undo.undo: there is no translation"],
      files: [],
    });
  });
});

describe("a word that is new in English", () => {
  const folder = mkdtempSync(join(tmpdir(), "locales-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is told where the files of the language have no place for it", () => {
    cpSync(locales, folder, { recursive: true });
    rmSync(join(folder, "es/undo.ts"));
    const { faults, files } = importWords(folder, incoming("es", { "kinds.day.title": "Día" }));
    expect(faults).toContain("undo.undo: its file has no place for it yet; put the English word there first");
    expect(files).toEqual([]);
  });
});

test("XLIFF of another version, or without a target language, is refused", () => {
  expect(() => xliff.read('<xliff version="1.2" trgLang="es"/>')).toThrow("XLIFF 2");
  expect(() => xliff.read('<xliff version="2.0" srcLang="en"/>')).toThrow("XLIFF 2");
});

test("units in groups and texts in segments are read as one", () => {
  const segments =
    "<segment><source>A </source><target>Ver </target></segment><segment><source>b</source><target>todo</target></segment>";
  const file = `<file id="undo"><group id="g"><unit id="undo">${segments}</unit></group></file>`;
  const document = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">${file}</xliff>`;
  expect(xliff.read(document).texts).toEqual([["undo.undo", "Ver todo"]]);
});

test("whole numbers decide which plural forms a language needs", () => {
  expect(["en", "es", "pl", "ja", "cs"].map((language) => pluralCategories(language).join(" "))).toEqual([
    "one other",
    "one many other",
    "one few many other",
    "other",
    "one few other",
  ]);
});
