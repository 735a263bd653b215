import fs from "node:fs";
import path from "node:path";
import { wordsOf } from "../../../src/locales/locale";
import { templates } from "../../../src/sheets/templates";
import { templatePicture } from "../../../src/taskpane/templatePicture";
import { templateWords } from "../../../src/taskpane/templateWords";

describe.each(["en", "es"] as const)("the gallery in %s", (language) => {
  it.each(templates.map(({ id }) => id))("has words for the template %s", (id) => {
    const words = templateWords(wordsOf(language).pane, id);
    expect(Object.entries(words).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("names each template differently", () => {
    const names = templates.map(({ id }) => templateWords(wordsOf(language).pane, id).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the gallery", () => {
  it("has its picture", () => {
    expect(fs.existsSync(path.resolve(__dirname, "../../..", templatePicture()))).toBe(true);
  });

  it("says which template has no words", () => {
    expect(() => templateWords(wordsOf("en").pane, "unheard-of")).toThrow('"unheard-of"');
  });
});
