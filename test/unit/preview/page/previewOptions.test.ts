import { readPreviewOptions } from "../../../../preview/page/previewOptions";

const always = { AddinCommands: "1.1" };

test("without a word in the address, the newest host in English with functions and blanks as null", () => {
  expect(readPreviewOptions("", always)).toEqual({
    language: "en",
    sets: expect.objectContaining({ AddinCommands: "1.1", ExcelApi: "1.20" }),
    enforce: false,
    functions: true,
    blank: null,
    busy: "shown",
    drawing: true,
    panes: 1,
    traits: { platform: "web", pendingStuck: false, dates1904: false },
  });
});

test("takes the ways in which hosts differ from the address", () => {
  expect(
    readPreviewOptions("?host=windows&pending=stuck&busy=stale&dates=1904&blank=0&drawing=off", always),
  ).toMatchObject({
    blank: 0,
    busy: "stale",
    drawing: false,
    traits: { platform: "windows", pendingStuck: true, dates1904: true },
  });
});

test("claims exactly the sets named, beside those that every host has", () => {
  const { sets } = readPreviewOptions("?sets=ExcelApi:1.12,SharedRuntime:1.1", always);
  expect(sets).toEqual({ AddinCommands: "1.1", ExcelApi: "1.12", SharedRuntime: "1.1" });
});

test.each([
  ["?language=fr", "language=fr"],
  ["?blank=maybe", "blank=maybe"],
  ["?pending=forever", "pending=forever"],
  ["?host=mac", "host=mac"],
  ["?panes=3", "panes=3"],
  ["?sets=ExcelApi", "ExcelApi"],
])("refuses %s by name", (query, named) => {
  expect(() => readPreviewOptions(query, always)).toThrow(named);
});
