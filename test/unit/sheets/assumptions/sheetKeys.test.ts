import { sheetKeys, type KnownSheet } from "../../../../src/sheets/assumptions/sheetKeys";

const original: KnownSheet = { identity: "a", sheetId: "1", name: "Evaluation" };
const copy: KnownSheet = { identity: "a", sheetId: "2", name: "Evaluation (2)" };
const other: KnownSheet = { identity: "b", sheetId: "3", name: "Terms" };

const logged = (sheetKey: string, sheetName: string) => ({ sheetKey, sheetName });
const keys = (...parameters: Parameters<typeof sheetKeys>) => [...sheetKeys(...parameters).values()];

test("a sheet is known by its identity, whatever it is called", () => {
  expect(keys([original, other], [])).toEqual(["a", "b"]);
  expect(keys([{ ...original, name: "Renamed" }], [logged("a", "Evaluation")])).toEqual(["a"]);
});

test("a copy has a key of its own, wherever it stands", () => {
  expect(keys([copy, original], [logged("a", "Evaluation")])).toEqual(["a 2", "a"]);
  expect(keys([original, copy], [])).toEqual(["a", "a 2"]);
});

test("a copy keeps its key when both are renamed, or the original is removed", () => {
  const log = [logged("a", "Evaluation"), logged("a 2", "Evaluation (2)")];
  const renamed = { ...copy, name: "Evaluation" };
  expect(keys([renamed, { ...original, name: "Old" }], log)).toEqual(["a 2", "a"]);
  expect(keys([renamed], log)).toEqual(["a 2"]);
});
