import { readFileSync } from "node:fs";
import { asExcelFailure, failureCode } from "../../../../src/excel/running/excelFailure";
import { wordsOf } from "../../../../src/locales/locale";

/** The codes of an enumeration in Microsoft's declarations: "AccessDenied", … */
function declaredCodes(): string[] {
  const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = declarations.indexOf("enum ErrorCodes", declarations.indexOf("declare namespace Excel {"));
  const body = declarations.slice(start, declarations.indexOf("}", start));
  return [...body.matchAll(/= "(\w+)"/g)].map(([, code]) => code ?? "");
}

/** The codes of Office.js's own, beside those of the workbook. */
function codesOfLibrary(): string[] {
  const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  const own = library.matchAll(/\bCoreErrorCodes\.(\w+) = '(\w+)'/g);
  return [...own].map(([, , code]) => code ?? "");
}

/** What Microsoft's page on errors of the application-specific APIs lists, and the declarations don't. */
const documented = [
  "ActivityLimitReached",
  "ApiNotAvailable",
  "BadPassword",
  "Client Error",
  "ContentLengthRequired",
  "HostRestartNeeded",
  "InvalidRequest",
  "InvalidRibbonDefinition",
  "MemoryLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Unauthenticated",
];

/** Numbers of the host, where an error carries no word. */
const numbers = [5001, 5004, 5011, 5012, 5016, 5100, 5102, 5103, 5104, 7000, 12013, 13990, 13991];

const codes = [...new Set([...declaredCodes(), ...codesOfLibrary(), ...documented])];

test("Microsoft's table is read whole", () => {
  expect(declaredCodes().length).toBeGreaterThanOrEqual(34);
  expect(codesOfLibrary().length).toBeGreaterThanOrEqual(13);
});

describe.each(["en", "es"] as const)("in %s", (language) => {
  const { byCode } = wordsOf(language).errors;

  test.each([...codes, ...numbers])("%s has words of its own: what happened, and what to do next", (code) => {
    const failure = failureCode(Object.assign(new Error("not for people"), { code }));
    expect(failure).not.toBe("unknown");
    expect(byCode[failure].what).toMatch(/^\S.*\.$/);
    expect(byCode[failure].next).toMatch(/^\S.*\.$/);
  });

  test("no two kinds of failure are told in the same words", () => {
    const whats = Object.values(byCode).map(({ what }) => what);
    expect(new Set(whats).size).toBe(whats.length);
  });

  test("rows to choose are spoken of only where a sheet has rows to choose", () => {
    const rows = language === "en" ? /fewer rows/ : /menos filas/;
    const speaking = Object.entries(byCode).filter(([, { what, next }]) => rows.test(what + next));
    expect(speaking.map(([code]) => code)).toEqual(["sheetTooLarge"]);
  });
});

test("a code that nobody knows keeps its name for support", () => {
  const failure = asExcelFailure(Object.assign(new Error(), { code: "SomethingNew" }));
  expect(failure).toMatchObject({ code: "unknown", originalCode: "SomethingNew" });
});
