import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

interface Recipe {
  readonly name: string;
  readonly word: string;
  readonly files: readonly string[];
}

const recipes = text.split("\n### ").slice(1).map(readRecipe);

function readRecipe(section: string): Recipe {
  const [name = ""] = section.split("\n");
  const word = /^Example: `([^`]+)`$/m.exec(section)?.[1] ?? "";
  return { name, word, files: [...section.matchAll(/`(src\/[^`]+\.tsx?)`/g)].map(([, file = ""]) => file) };
}

function holds(file: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(readFileSync(join(root, file), "utf8"));
}

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join("src", file).replaceAll("\\", "/"));

test("there is a recipe for a KPI, a column, a sheet, a function and a language", () => {
  expect(recipes.map(({ name }) => name)).toEqual(["A KPI", "A column", "A sheet", "A function", "A language"]);
});

describe.each(recipes)("the recipe for $name", ({ name, word, files }) => {
  test("names files in which its example is found", () => {
    expect(word).not.toBe("");
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !sources.includes(file) || !holds(file, word))).toEqual([]);
  });

  // Every file may ask for the languages that there are.
  if (name === "A language") return;
  test("forgets no file in which its example is found", () => {
    expect(sources.filter((file) => holds(file, word) && !files.includes(file))).toEqual([]);
  });
});
