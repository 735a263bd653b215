import { compile } from "../../../src/sheets/compile";
import { firstLogRow, logSheet } from "../../../src/sheets/logSheet";
import type { Operation } from "../../../src/sheets/operation";

const operations = compile(
  logSheet({
    templateId: "log",
    name: "Log",
    title: "What was done",
    hint: "One row each",
    tableName: "Log",
    headings: ["When", "What", "=By whom"],
    widths: [100, 300, 80],
    language: "en",
  }),
);

function only<Kind extends Operation["kind"]>(kind: Kind): Extract<Operation, { kind: Kind }>[] {
  return operations.filter((each): each is Extract<Operation, { kind: Kind }> => each.kind === kind);
}

test("the sheet of a log has its font in every row that its table will ever have, and prints them all", () => {
  const everywhere = only("format").filter(({ address }) => address === undefined);
  expect(everywhere.map(({ format }) => format.fontName)).toEqual(["Arial"]);
  const [print] = only("print");
  expect(print).toMatchObject({ titleRows: "$3:$3", orientation: "Landscape" });
  expect(print?.area).toBeUndefined();
});

test("its table begins below the headings with one empty row, and the headings stay in sight", () => {
  expect(only("table").map(({ address, name }) => [address, name])).toEqual([["A3:C4", "Log"]]);
  expect(only("show")).toEqual([{ kind: "show", selected: `A${firstLogRow + 1}`, frozen: "A1:A3" }]);
});

test("a heading that looks like a formula is a text", () => {
  const headings = only("content").filter(({ address }) => address === "A3:C3");
  expect(headings).toMatchObject([{ hasFormulas: false, cells: [["When", "What", "=By whom"]] }]);
});
