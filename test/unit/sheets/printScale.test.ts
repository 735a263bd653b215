import { papers, printScale } from "../../../src/sheets/printScale";
import { compile } from "../../../src/sheets/compile";
import { templates } from "../../../src/sheets/templates";
import { specOf, printedArea } from "./specWorkbook";

const margins = { top: 36, bottom: 36, left: 36, right: 36 };
const sheet = { width: 1000, height: 800, orientation: "landscape", margins, fitToPagesWide: 1 } as const;

test.each([
  ["a wide sheet is made smaller", sheet, 69],
  ["a narrow one is not enlarged", { ...sheet, width: 100 }, 100],
  ["two pages in width have room for twice as much", { ...sheet, width: 2000, fitToPagesWide: 2 }, 69],
  ["one page is as high as the lower paper", { ...sheet, fitToPagesTall: 1 }, 63],
  ["upright paper is narrow", { ...sheet, orientation: "portrait" }, 50],
  ["nothing is smaller than Excel prints", { ...sheet, width: 100_000 }, 10],
] as const)("%s", (_name, area, expected) => {
  expect(printScale(area)).toBe(expected);
});

const cases = templates.flatMap((template) =>
  (["en", "es"] as const).map((language) => [template.id, language] as const),
);

test.each(cases)("%s in %s fits on A4 and on Letter at its scale", (id, language) => {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`No template ${id}`);
  const spec = specOf(template, { language, sample: true });
  const print = compile(spec).find(({ kind }) => kind === "print");
  if (print?.kind !== "print") throw new Error("The sheet has no print set-up");
  const area = printedArea(spec);
  const { margins: around } = spec.print;
  const width = spec.columnWidths.slice(area.column, area.column + area.columns).reduce((sum, each) => sum + each, 0);
  for (const { long } of Object.values(papers)) {
    expect((width * print.scale) / 100).toBeLessThanOrEqual(long - around.left - around.right);
  }
});
