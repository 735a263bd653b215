import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { showShareView } from "../../preview/demo/pane";
import { previewFolders } from "../../preview/server/folders";
import { functionCases } from "../../src/check/cases/functionCases";
import { wantedCells, type GoldenSheet } from "../../src/check/golden/goldenSheet";
import { looks } from "../../src/check/probes/looks";
import { probes } from "../../src/check/probes/probes";
import { installationCheckWordsOf } from "../../src/locales/installationCheckWords";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { requestsOf, snapshotOf, type } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** A dozen sheets are made, made native and live again, on a machine with other work to do. */
const longestCheck = 600_000;

async function openCheck(workbook: Workbook): Promise<Locator> {
  await showShareView(workbook.page);
  const section = workbook.pane.locator('[data-region="check-installation"]');
  await section.waitFor();
  return section;
}

/** Starts the check from the keyboard. */
async function start(section: Locator): Promise<void> {
  await section.locator("button.section-button").press("Enter");
}

async function outcomeOf(section: Locator): Promise<string> {
  const outcome = section.locator(".outcome");
  await outcome.waitFor({ timeout: longestCheck });
  return outcome.innerText();
}

/** What is left of the workbook, where a check could leave something. */
async function remains(workbook: Workbook): Promise<unknown> {
  const { sheets, activeSheet, names, settings } = await snapshotOf(workbook);
  return { sheets: sheets.map(({ name, cells }) => [name, cells.length]), activeSheet, names, settings };
}

/** Where the clipboard is kept from the pane, the report is shown as text. */
async function reportOf(workbook: Workbook, section: Locator): Promise<string> {
  await workbook.pane.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("Blocked", "NotAllowedError"));
  });
  await section.locator(".copy-text button").click();
  const text = section.locator(".copy-text textarea");
  await text.waitFor();
  expect(await text.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart)).toBeGreaterThan(0);
  return text.inputValue();
}

test(
  "in an empty workbook everything comes out as it must, the report tells so, and the workbook is left as it was",
  async () => {
    const workbook = await openWorkbook();
    const words = installationCheckWordsOf("en");
    const before = await remains(workbook);
    const section = await openCheck(workbook);
    await start(section);
    const outcome = await outcomeOf(section);
    const [, right, of] = /^(\d+) of (\d+) as it must be/m.exec(outcome) ?? [];
    expect(outcome).not.toContain(words.differences);
    expect(right).toBe(of);
    expect(Number(of)).toBeGreaterThan(15_000);
    expect(outcome).toContain(
      words.section({
        name: words.sections.cells,
        right: String(functionCases.length),
        of: String(functionCases.length),
      }),
    );
    expect(outcome).toContain(
      words.section({ name: words.sections.probes, right: String(probes.length), of: String(probes.length) }),
    );
    for (const name of Object.values(words.sections)) expect(outcome).toContain(`${name}: `);

    const report = await reportOf(workbook, section);
    expect(report).toMatch(/^Excel \S+ \(OfficeOnline\), ExcelApi \d+\.\d+$/m);
    expect(report).toMatch(/^Partner Playbook \d+\.\d+\.\d+$/m);
    for (const id of [...probes.map((probe) => probe.id), ...looks]) expect(report).toContain(`${id}: `);
    expect(await remains(workbook)).toEqual(before);
    await closeSound(workbook);
  },
  longestCheck,
);

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../src/check/golden/partners.es.json"), "utf8"),
) as GoldenSheet;

/** A number among the golden cells, and the same as it is written in their file, one more. */
function wrongCell(): { address: string; got: number; right: string; wrong: string } {
  const cell = wantedCells(golden).find(({ value }) => typeof value === "number" && value % 1 === 0 && value > 0);
  if (cell === undefined) throw new Error("No golden number.");
  const got = cell.value as number;
  const column = cell.address.replace(/\d+/, "");
  const written = (value: number) => `"${column}":[${value},"${cell.text}"]`;
  return { address: cell.address, got, right: written(got), wrong: written(got + 1) };
}

/** Scripts in which the check is told something wrong, once they are asked for. */
async function seed(workbook: Workbook, seeds: readonly { mark: string; right: string; wrong: string }[]) {
  const served: string[] = [];
  const folder = previewFolders.find((each) => readdirSync(each).includes("taskpane.html")) ?? "";
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  for (const { mark, right, wrong } of seeds) {
    const name = scripts.find((each) => readFileSync(join(folder, each), "utf8").includes(mark));
    if (name === undefined) throw new Error(`No script holds ${mark}.`);
    const source = readFileSync(join(folder, name), "utf8");
    const from = source.indexOf(right, source.indexOf(mark));
    if (from < 0) throw new Error(`${name} has no ${right}.`);
    const body = source.slice(0, from) + wrong + source.slice(from + right.length);
    await workbook.page.context().route(`**/${name}`, (route) => {
      served.push(mark);
      return route.fulfill({ body, contentType: "text/javascript" });
    });
  }
  return served;
}

test(
  "a wrong value is told with its cell, a request that Excel refuses with its part, and a check that is stopped leaves nothing",
  async () => {
    const workbook = await openWorkbook({ language: "es" });
    const words = installationCheckWordsOf("es");
    const wrong = wrongCell();
    const served = await seed(workbook, [
      { mark: '"score-01"', right: '"value":8.2', wrong: '"value":8.3' },
      { mark: golden.source, right: wrong.right, wrong: wrong.wrong },
    ]);
    const before = await remains(workbook);
    const section = await openCheck(workbook);
    // What the check compares with is loaded when it is asked for.
    expect(served).toEqual([]);
    // The first large request is the one that writes the arguments into cells.
    await workbook.page.evaluate(() => window.preview.injectFault({ code: "GeneralException", atAction: 200 }));
    await start(section);
    // Partners is the first one: its cells are compared before the check can stop.
    await section.getByText(/^Hoja «/).waitFor({ timeout: longestCheck });
    await section.getByRole("button", { name: words.stop }).press("Enter");
    const outcome = await outcomeOf(section);

    expect(outcome).toContain(words.stopped);
    expect(outcome).toContain(words.section({ name: words.sections.cells, right: 0, of: 1 }));
    expect(outcome).not.toContain(words.sections.native);
    expect(outcome).toContain(words.textsSkipped);
    const differences = await section.locator(".panel li").allInnerTexts();
    expect(differences).toEqual([
      words.failedStep({ place: "cells", code: "GeneralException" }),
      // The sheet of the failed part is there until the end.
      words.value({
        place: "'Partner Playbook check (2)'!A1 (score-01, =PARTNER.SCORE({9,8,7,8,9}))",
        got: "8.2",
        expected: "8.3",
      }),
      words.value({
        place: `'${sheetWordsOf("es").partners.sheetName}'!${wrong.address}`,
        got: `${wrong.got}`,
        expected: `${wrong.got + 1}`,
      }),
    ]);
    expect(await reportOf(workbook, section)).toContain(differences[2]);
    expect(served.toSorted()).toEqual(['"score-01"', golden.source].sort());
    expect(await remains(workbook)).toEqual(before);

    await type(workbook, "Hoja1", { B2: "mine" });
    const kept = await remains(workbook);
    await workbook.page.evaluate(() => window.preview.clearBatches());
    await start(section);
    await section.getByText(words.notEmpty).waitFor();
    expect(await remains(workbook)).toEqual(kept);
    expect((await requestsOf(workbook)).errors.filter(Boolean)).toEqual([]);
    await closeSound(workbook);
  },
  longestCheck,
);
