import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { functionCommands, readManifest } from "../../../../preview/page/manifest";

const text = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");
/** The reader gets the browser's own document; this one has the same members. */
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;

test("reads the ribbon in the words of the locale", () => {
  const english = readManifest(parse(text), "en-US");
  const spanish = readManifest(parse(text), "es-ES");
  expect(english.namespace).toBe("PARTNER");
  expect(english.groups.flatMap(({ controls }) => controls.map(({ label }) => label))).toEqual([
    "Open playbook",
    "New sheet",
    "Record this week",
    "Whole workbook",
    "Explain this cell",
  ]);
  expect(spanish.groups.flatMap(({ controls }) => controls.map(({ label }) => label))).toEqual([
    "Abrir playbook",
    "Nueva hoja",
    "Registrar esta semana",
    "Libro completo",
    "Explicar esta celda",
  ]);
  expect(spanish.functionsUrl).toMatch(/functions\.es\.json$/);
});

test("knows the commands that run a function", () => {
  const names = functionCommands(readManifest(parse(text), "en-US")).map(({ functionName }) => functionName);
  expect(names).toEqual(expect.arrayContaining(["newEvaluation", "newWorkbook", "explainCell"]));
  expect(new Set(names).size).toBe(names.length);
});

test("says what is missing in a manifest without a ribbon", () => {
  const broken = text.replaceAll("PrimaryCommandSurface", "SomethingElse");
  expect(() => readManifest(parse(broken), "en-US")).toThrow("PrimaryCommandSurface");
});
