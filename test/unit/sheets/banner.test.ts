import { bannerName } from "../../../src/sheets/banner";
import { sheetWordsOf } from "../../../src/locales/sheetWords";
import type { Language } from "../../../src/playbook/language";
import type { SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";
import { specOf, printedArea } from "./specWorkbook";

/** Points that a character of a note takes at most, on average: 9 points, Arial. */
const characterWidth = 4.6;

const languages: readonly Language[] = ["en", "es"];
const cases = templates.flatMap((template) => languages.map((language) => [template.id, language, template] as const));

function bannerIn({ names, cells, language }: SheetSpec) {
  const name = names.find((each) => each.name === bannerName);
  const block = name && "block" in name ? name.block : undefined;
  const cell = cells.find(({ row, column }) => row === block?.row && column === block.column)?.content[0]?.[0];
  return { block, isBanner: cell?.kind === "text" && cell.text === sheetWordsOf(language).banner };
}

describe.each(cases)("the sheet %s in %s", (_id, language, template) => {
  const spec = specOf(template, { language, sample: true });
  const { block, isBanner } = bannerIn(spec);

  it("has the line for readers without the add-in if it has PARTNER functions, and only then", () => {
    const contents = spec.cells.flatMap(({ content }) => content.flat());
    const isLive = contents.some((cell) => cell.kind === "formula" && cell.formula.includes("PARTNER."));
    expect(block !== undefined).toBe(isLive);
    expect(isBanner).toBe(isLive);
  });

  if (block === undefined) return;
  it("has room for the line in what is printed", () => {
    const area = printedArea(spec);
    const end = area.column + area.columns;
    const room = spec.columnWidths.slice(block.column, end).reduce((sum, width) => sum + width, 0);
    expect(sheetWordsOf(language).banner.length * characterWidth).toBeLessThan(room);
    const behind = spec.cells.filter(({ row, column }) => row === block.row && column > block.column && column < end);
    expect(behind).toEqual([]);
  });
});
