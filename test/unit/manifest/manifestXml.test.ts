import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, elements, parseManifest } from "../../../manifest/manifestDocument";
import { manifestWords, type ManifestWords } from "../../../manifest/manifestWords";
import { manifestXml } from "../../../manifest/manifestXml";
import { cards as english } from "../../../src/locales/en/cards";
import { cards as spanish } from "../../../src/locales/es/cards";

const root = join(__dirname, "../../..");
const skeleton = readFileSync(join(root, "manifest/skeleton.xml"), "utf8");

/** The words with other ones for a text. */
function saying(id: string, texts: { readonly en?: string; readonly es?: string }): ManifestWords {
  const { en, es } = manifestWords;
  return {
    en: { ...en, ...(texts.en !== undefined && { [id]: texts.en }) },
    es: { ...es, ...(texts.es !== undefined && { [id]: texts.es }) },
  };
}

/** What a text of the manifest says: first the default, then its overrides. */
function said(xml: string, id: string): string[] {
  const text = elements(parseManifest(xml), "String").find((string) => attribute(string, "id") === id);
  if (!text) throw new Error(`The manifest has no ${id}.`);
  const overrides = Array.from(text.getElementsByTagNameNS("*", "Override"));
  return [
    attribute(text, "DefaultValue"),
    ...overrides.map((override) => `${attribute(override, "Locale")}: ${attribute(override, "Value")}`),
  ];
}

test("manifest.xml is up to date: npm run manifest makes it anew", () => {
  expect(readFileSync(join(root, "manifest.xml"), "utf8")).toBe(manifestXml(skeleton, manifestWords));
});

test("each sheet is offered with its name and purpose in the gallery", () => {
  const xml = manifestXml(skeleton, manifestWords);
  expect(said(xml, "NewTerms.Label")).toEqual([english.terms.name, `es-ES: ${spanish.terms.name}`]);
  expect(said(xml, "NewTerms.Tip")).toEqual([english.terms.purpose, `es-ES: ${spanish.terms.purpose}`]);
});

test("words keep their quotation marks, brackets and ampersands", () => {
  const words = { en: 'Costs < gains & "more"', es: "Costes < ganancias" };
  expect(said(manifestXml(skeleton, saying("Sheets.Label", words)), "Sheets.Label")).toEqual([
    words.en,
    `es-ES: ${words.es}`,
  ]);
});

test.each([
  ["a label of 126 characters", "NewTerms.Label", { en: "x".repeat(126) }, "NewTerms.Label has 126 characters"],
  ["a tip of 251 characters in Spanish", "NewTerms.Tip", { es: "x".repeat(251) }, "NewTerms.Tip has 251 characters"],
  ["a title of 126 characters", "DisplayName", { en: "x".repeat(126) }, "DisplayName has 126 characters"],
  ["a description of 251 characters", "Description", { es: "x".repeat(251) }, "Description has 251 characters"],
  ["an empty text", "Tab.Label", { es: "" }, "Tab.Label is empty"],
  ["words that nothing shows", "NewIdea.Label", { en: "Idea" }, 'nothing shows the words of NewIdea.Label in "en"'],
])("refuses %s", (_, id, texts, fault) => {
  expect(() => manifestXml(skeleton, saying(id, texts))).toThrow(fault);
});

test("refuses an id of 33 characters", () => {
  const id = `${"x".repeat(27)}.Label`;
  const words = saying(id, { en: "Idea", es: "Idea" });
  const longer = skeleton.replace("<bt:ShortStrings>", `$&<bt:String id="${id}"/>`);
  expect(() => manifestXml(longer, words)).toThrow(`resource id has 33 characters, more than 32: ${id}`);
});

test("refuses a text without words, in any language", () => {
  const more = skeleton.replace("<bt:ShortStrings>", '$&<bt:String id="Idea.Label"/>');
  expect(() => manifestXml(more, manifestWords)).toThrow('Idea.Label has no words in "en"');
  expect(() => manifestXml(more, saying("Idea.Label", { en: "Idea" }))).toThrow('Idea.Label has no words in "es"');
});
