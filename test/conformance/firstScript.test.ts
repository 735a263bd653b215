import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explanations } from "../../src/locales/en/explanations";
import { functionDescriptions } from "../../src/locales/en/functionDescriptions";
import { functionMessages } from "../../src/locales/en/functionMessages";

const dist = join(__dirname, "../../dist");

function read(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}

const first = read("functions.js");
const others = readdirSync(dist)
  .filter((file) => file.endsWith(".js") && file !== "functions.js")
  .map(read);

/** Excel waits for this script: what only the pane needs is elsewhere. */
const leftOut = [
  ["explanations", explanations.range.open],
  ["descriptions", functionDescriptions.SCORE.summary],
  ["native forms", "SUMPRODUCT("],
  ["parser of formulas", "ReferenceIdentifier"],
] as const;

test.each(leftOut)("the first script holds no %s, unlike the rest of the build", (_, text) => {
  expect(others.some((script) => script.includes(text))).toBe(true);
  expect(first.includes(text)).toBe(false);
});

test("the first script holds the messages of the functions", () => {
  expect(first).toContain(functionMessages.noKpi);
});
