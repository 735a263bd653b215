import fs from "node:fs";
import path from "node:path";
import { compile } from "../../../src/sheets/compile";
import { templates } from "../../../src/sheets/templates";
import { specOf } from "./specWorkbook";

/** Some machines draw these in colours, whatever colour the cell has; digits, # and * only as parts of others. */
const emoji = /(?![\d#*])\p{Emoji}|\uFE0F/gu;

const folder = path.resolve(__dirname, "../../../src");
const sources = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|tsx|html)$/.test(name));

describe("no sign that a machine may draw as an emoji", () => {
  test.each(
    templates.flatMap((template) =>
      (["en", "es"] as const).map((language) => [template.id, language, template] as const),
    ),
  )("stands in the sheet %s in %s: texts, formulas, formats", (_, language, template) => {
    const operations = compile(specOf(template, { language, sample: true }));
    expect(JSON.stringify(operations).match(emoji)).toBeNull();
  });

  test("stands in the words and the pane", () => {
    const found = sources.flatMap((name) => {
      const signs = fs.readFileSync(path.join(folder, name), "utf8").match(emoji);
      return signs === null ? [] : [[name, signs]];
    });
    expect(sources.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  test.each(["↗", "↘", "▶", "⚠", "✔", "⭐"])("such as %s", (sign) => {
    expect(sign.match(emoji)).toEqual([sign]);
  });
});
