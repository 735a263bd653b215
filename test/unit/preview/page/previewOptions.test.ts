import { readPreviewOptions } from "../../../../preview/page/previewOptions";

const always = { AddinCommands: "1.1" };

test("without a word in the address, the newest host in English with functions and blanks as null", () => {
  expect(readPreviewOptions("", always)).toEqual({
    language: "en",
    sets: expect.objectContaining({ AddinCommands: "1.1", ExcelApi: "1.20" }),
    enforce: false,
    functions: true,
    blank: null,
  });
});

test("claims exactly the sets named, beside those that every host has", () => {
  const { sets } = readPreviewOptions("?sets=ExcelApi:1.12,SharedRuntime:1.1", always);
  expect(sets).toEqual({ AddinCommands: "1.1", ExcelApi: "1.12", SharedRuntime: "1.1" });
});

test.each([
  ["?language=fr", "language=fr"],
  ["?blank=maybe", "blank=maybe"],
  ["?sets=ExcelApi", "ExcelApi"],
])("refuses %s by name", (query, named) => {
  expect(() => readPreviewOptions(query, always)).toThrow(named);
});
