import fs from "node:fs";
import path from "node:path";
import { wordsOf } from "../../../../src/locales/locale";
import { templates } from "../../../../src/sheets/templates";
import { templatePicture } from "../../../../src/taskpane/sheets/templatePicture";
import { templateWords } from "../../../../src/taskpane/sheets/templateWords";

describe.each(["en", "es"] as const)("the gallery in %s", (language) => {
  it.each(templates.map((template) => [template.id, template] as const))(
    "has words for the template %s",
    (id, { rows }) => {
      const words = templateWords(wordsOf(language).pane, id);
      const needed = Object.entries(words).filter(([name]) => rows !== undefined || name !== "rows");
      expect(needed.filter(([, text]) => text.trim() === "")).toEqual([]);
    },
  );

  it.each(templates.map(({ id }) => id))("has a picture of the template %s", (id) => {
    expect(fs.existsSync(path.resolve(__dirname, "../../../..", templatePicture(id, language)))).toBe(true);
  });

  it("names each template differently", () => {
    const names = templates.map(({ id }) => templateWords(wordsOf(language).pane, id).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the gallery", () => {
  it("says which template has no words", () => {
    expect(() => templateWords(wordsOf("en").pane, "unheard-of")).toThrow('"unheard-of"');
  });
});
