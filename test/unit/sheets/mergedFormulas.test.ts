import { answersSeveral } from "../../../preview/save/arrayFormula";
import { generatedFunctions } from "../../../src/functions/metadata";
import type { Block, SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";
import { specsFor } from "./specWorkbook";

/** The formula of a merged block stands in its first cell. */
function formulasInMerged({ merged, cells }: SheetSpec): string[] {
  const isFirst = (row: number, column: number) => merged.some((block) => block.row === row && block.column === column);
  return cells.flatMap((each) =>
    each.content.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) =>
        cell.kind === "formula" && isFirst(each.row + rowIndex, each.column + columnIndex) ? [cell.formula] : [],
      ),
    ),
  );
}

/** Names stand for one cell where their block is one, whichever sheet has them. */
function isSingleIn(specs: readonly SheetSpec[]): (name: string, sheet?: string) => boolean {
  const isOne = (block: Block) => block.rows === 1 && block.columns === 1;
  return (wanted, sheet) => {
    const named = specs.filter(({ name }) => sheet === undefined || name === sheet).flatMap(({ names }) => names);
    const found = named.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return found.length > 0 && found.every((name) => "block" in name && isOne(name.block));
  };
}

describe("merged cells, in which Excel lets nothing spill", () => {
  let ofSeveral: readonly string[];

  beforeAll(async () => {
    ofSeveral = (await generatedFunctions())
      .filter(({ result }) => result?.dimensionality === "matrix")
      .map(({ name }) => `PARTNER.${name}`);
    expect(ofSeveral.length).toBeGreaterThan(0);
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    "hold no formula of several values: %s",
    (_, template) => {
      for (const language of ["en", "es"] as const) {
        const specs = specsFor(template, { language, sample: true });
        const names = {
          customFunctions: new Set(ofSeveral),
          arrayFunctions: new Set(ofSeveral),
          isSingle: isSingleIn(specs),
        };
        const formulas = formulasInMerged(specs.at(-1) as SheetSpec);
        const several = formulas.filter(
          (formula) => ofSeveral.some((name) => formula.includes(`${name}(`)) || answersSeveral(formula, names),
        );
        expect(several).toEqual([]);
      }
    },
  );
});
