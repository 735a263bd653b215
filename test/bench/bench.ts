import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launchBrowser } from "../../preview/server/browser";
import { closePages, openPreview } from "../../preview/server/openPreview";
import { kpistatus } from "../../src/functions/calls/kpiStatus";
import { score as scoreOfRange } from "../../src/functions/calls/score";
import { kpiStatus } from "../../src/playbook/kpiStatus";
import { score } from "../../src/playbook/score";
import { compile } from "../../src/sheets/compile";
import { evaluation } from "../../src/sheets/templates/evaluation";
import { installCustomFunctions } from "../unit/functions/customFunctionsShim";
import { medianTime, printRatios, type Comparison } from "./ratio";

const addin = resolve(__dirname, "..", "..", "build", "addin");

async function maths(): Promise<Comparison[]> {
  const points = [30, 25, 20, 15, 10];
  const rows = Array.from({ length: 100_000 }, (_, index) =>
    Array.from({ length: 5 }, (_each, c) => 1 + ((index >> c) % 10)),
  );
  const plain = await medianTime(() =>
    rows.map((row) => row.reduce((sum, value, c) => sum + value * (points[c] ?? 0), 0) / 100),
  );
  const scores = await medianTime(() => rows.map((row) => score(row)));
  const statuses = await medianTime(() =>
    rows.map((row) => kpiStatus({ kpi: "Partner retention", actual: (row[0] ?? 0) / 10 })),
  );
  return [
    { what: "100,000 scores, checked", ms: scores, than: "the same sums, unchecked", thanMs: plain },
    { what: "100,000 KPI statuses by name", ms: statuses, than: "100,000 scores", thanMs: scores },
  ];
}

/** A thousand rows in use: what the million blank ones behind them cost that come with a whole column. */
async function wholeColumns(): Promise<Comparison[]> {
  installCustomFunctions();
  const columns = (length: number, cells: readonly unknown[]) =>
    Array.from({ length }, (_, row) => cells.map((cell) => (row < 1000 ? cell : null)));
  const statuses = (length: number) => {
    const args = ["Partner retention", 0.82, 0.9, 0.8, "es"].map((cell) => columns(length, [cell]));
    return () => kpistatus(...(args as Parameters<typeof kpistatus>));
  };
  const scores = (length: number) => {
    const partners = columns(length, [9, 8, 7, 8, 9]).map((row, place) => (place % 2 ? row : [...row].reverse()));
    return () => scoreOfRange(partners);
  };
  const [all, few] = [1_048_576, 1000];
  return [
    {
      what: "KPISTATUS of five whole columns",
      ms: await medianTime(statuses(all)),
      than: "of the 1,000 rows in use",
      thanMs: await medianTime(statuses(few)),
    },
    {
      what: "SCORE of five whole columns",
      ms: await medianTime(scores(all)),
      than: "of the 1,000 rows in use",
      thanMs: await medianTime(scores(few)),
    },
  ];
}

async function sheets(): Promise<Comparison[]> {
  const options = { language: "en", currency: "USD", sample: true, today: 46_090 } as const;
  const make = (rows: number) => () => compile(evaluation.build({ ...options, rows }, { sheets: [] }));
  const small = await medianTime(make(20));
  const large = await medianTime(make(200));
  return [{ what: "compiling an evaluation of 200 rows", ms: large, than: "of 20 rows", thanMs: small }];
}

/** In the preview, through the real runtime: what a link of a chain costs against one more cell. */
async function calculation(): Promise<Comparison[]> {
  const browser = await launchBrowser();
  const context = await browser.newContext();
  const page = await openPreview(context, {});
  const time = (formulas: string[]): Promise<number> =>
    page.evaluate(async (all) => {
      const start = performance.now();
      for (const [index, formula] of all.entries()) await window.preview.setCell("Sheet1", `A${index + 1}`, formula);
      await window.preview.settled();
      const elapsed = performance.now() - start;
      for (const index of all.keys()) await window.preview.setCell("Sheet1", `A${index + 1}`, "");
      await window.preview.settled();
      return elapsed;
    }, formulas);
  const one = await time(["=PARTNER.ROI(3,1)"]);
  const side = await time(Array.from({ length: 5 }, (_, index) => `=PARTNER.ROI(${index + 10},1)`));
  const chain = await time(
    Array.from({ length: 5 }, (_, index) => (index === 0 ? "=PARTNER.ROI(99,1)" : `=PARTNER.ROI(A${index},2)`)),
  );
  await closePages(context);
  await browser.close();
  return [
    { what: "five PARTNER cells side by side", ms: side, than: "one", thanMs: one },
    { what: "a chain of five PARTNER cells", ms: chain, than: "five side by side", thanMs: side },
  ];
}

/** Compressed sizes against those of Microsoft's templates for a shared runtime and for React, in KB. */
function sizes(): void {
  const compressed = (name: RegExp): number =>
    readdirSync(addin)
      .filter((file) => name.test(file))
      .reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(addin, file))).length, 0) / 1024;
  console.table([
    {
      what: "before the functions are associated",
      KB: compressed(/^functions\.js$/).toFixed(1),
      "Microsoft's template": "57.1",
    },
    {
      what: "the pane, all of it",
      KB: compressed(/^(?!functions).*\.js$/).toFixed(1),
      "Microsoft's template": "138.2",
    },
  ]);
}

async function main(): Promise<void> {
  printRatios([...(await maths()), ...(await wholeColumns()), ...(await sheets()), ...(await calculation())]);
  sizes();
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
