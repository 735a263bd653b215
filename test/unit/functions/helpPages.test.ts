import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, tokenize } from "@borgar/fx";
import { functionTable } from "../../../src/formulas/functionTable";
import { functionsById } from "../../../src/functions/functionsById";
import type { Language } from "../../../src/playbook/language";
import { installCustomFunctions, isExcelError } from "./customFunctionsShim";
import { kpiRows } from "./kpiRows";

beforeAll(installCustomFunctions);

const languages: readonly Language[] = ["en", "es"];
const pages = functionTable.flatMap((row) =>
  languages.map((language) => [language, row.id, pageOf(row.id, language)] as const),
);
const code = functionsById as unknown as Readonly<Record<string, (...ranges: unknown[]) => unknown[][]>>;

function pageOf(id: string, language: Language): string {
  const folder = join(__dirname, "../../../docs/functions", language === "en" ? "" : language);
  return readFileSync(join(folder, `${id}.md`), "utf8");
}

/** The rows of the tables of a page, cells trimmed. */
function tableRows(page: string): string[][] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly callee?: { readonly name: string };
  readonly operator?: string;
  readonly arguments?: readonly (Node | null)[];
  readonly elements?: readonly (readonly Node[])[];
}

/** The value of a constant of a formula, as Excel sends it. */
function constant(node: Node | null | undefined): unknown {
  switch (node?.type) {
    case undefined:
      return null;
    case "Literal":
      return node.value;
    case "UnaryExpression":
      return -Number(constant(node.arguments?.[0]));
    case "ArrayExpression":
      return node.elements?.map((row) => row.map(constant));
    default:
      throw new Error(`An example may hold constants only, not ${node?.type ?? "nothing"}.`);
  }
}

function calculate(formula: string): string {
  const call = parse(tokenize(formula)) as unknown as Node;
  const ranges = (call.arguments ?? []).map(constant);
  const id = call.callee?.name.replace("PARTNER.", "") ?? "";
  const result = code[id]?.(...ranges) ?? [];
  const single = result.length === 1 && result[0]?.length === 1;
  const shown = result.map((row) => row.map((cell) => shownAs(cell, single)).join(",")).join(";");
  return single ? shown : `{${shown}}`;
}

function shownAs(cell: unknown, single: boolean): string {
  if (isExcelError(cell)) {
    return cell.code;
  }
  return typeof cell === "string" && !single ? `"${cell}"` : String(cell);
}

test.each(pages)("%s/%s: every example gives what the page says", (_, id, page) => {
  const examples = tableRows(page).filter(([formula]) => formula?.startsWith(`\`=PARTNER.${id}(`));
  expect(examples.length).toBeGreaterThan(4);
  for (const [formula = "", result = ""] of examples) {
    expect([formula, `\`${calculate(formula.replaceAll("`", ""))}\``]).toEqual([formula, result]);
  }
});

test.each(pages)("%s/%s: the page has the syntax and a row for every argument", (language, id, page) => {
  const row = functionTable.find((candidate) => candidate.id === id);
  const names = row?.parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name[language]}]` : parameter.name[language],
  );
  expect(page).toContain(`=PARTNER.${id}(${names?.join(", ") ?? ""})`);
  const described = tableRows(page).map(([first]) => first);
  for (const parameter of row?.parameters ?? []) {
    expect(described).toContain(`\`${parameter.name[language]}\``);
  }
});

test.each(languages)("%s: the page of KPISTATUS lists every KPI as the catalogue has it", (language) => {
  const rows = tableRows(pageOf("KPISTATUS", language));
  const [header = [], , ...listed] = kpiRows(language);
  const start = rows.findIndex((row) => row[0] === header[0] && row.length === header.length);
  expect(rows[start]).toEqual(header);
  expect(rows.slice(start + 2)).toEqual(listed);
});

test("the examples of the table give what it says", () => {
  for (const { example } of functionTable) {
    const { formula, result } = example;
    const shown = typeof result === "object" ? `{${result.map((row) => row.join(",")).join(";")}}` : String(result);
    expect(calculate(formula)).toBe(shown);
  }
});
