import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import ts from "typescript";
import { views } from "../../src/taskpane/views";
import type { Look } from "../paneStates/page";
import { accessibilityFaults } from "./accessibilityFaults";
import { leaveHalfDone } from "./halfDoneChange";
import { endPaneStates, openPaneStates, startPaneStates } from "./paneStates";
import { openWorkbook, reopen } from "./workbook";

beforeAll(startPaneStates);

afterAll(endPaneStates);

type Appearance = Omit<Look, "state"> & { readonly width: number; readonly forced?: "active" };

const light: Appearance = { language: "en", theme: "light", width: 320 };
const dark: Appearance = { language: "es", theme: "dark", width: 270 };

/** As many at a time as a test has the time for on a slow machine. */
const PARTS = 4;

async function open({ theme, width, forced }: Appearance): Promise<{ page: Page; failures: readonly string[] }> {
  const opened = await openPaneStates({ viewport: { width, height: 800 }, colorScheme: theme, forcedColors: forced });
  await opened.page.evaluate(axe.source);
  return opened;
}

function namesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.paneStates.names);
}

interface Seen {
  readonly faults: readonly string[];
  /** The elements of components that were shown. */
  readonly elements: readonly string[];
}

async function seenIn(appearance: Appearance, isWanted: (index: number, name: string) => boolean): Promise<Seen> {
  const { page, failures } = await open(appearance);
  const faults: string[] = [];
  for (const [index, state] of (await namesOf(page)).entries()) {
    if (!isWanted(index, state)) continue;
    await page.evaluate((wanted) => window.paneStates.show(wanted), { ...appearance, state });
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${state}: ${fault}`));
  }
  const elements = await page.evaluate(() => window.paneStates.shownElements());
  await page.context().close();
  return { faults: [...faults, ...failures], elements };
}

const parts = Array.from({ length: PARTS }, (_, part) => part);
const seenInLight = new Map<number, Promise<Seen>>();

/** What two tests ask of is shown once. */
function lightPart(part: number): Promise<Seen> {
  const seen = seenInLight.get(part) ?? seenIn(light, (index) => index % PARTS === part);
  seenInLight.set(part, seen);
  return seen;
}

test.each(parts)("every state in English, light and 320 pixels wide is accessible and fits: part %#", async (part) => {
  expect((await lightPart(part)).faults).toEqual([]);
});

test.each(parts)("every state in Spanish, dark and 270 pixels wide is accessible and fits: part %#", async (part) => {
  expect((await seenIn(dark, (index) => index % PARTS === part)).faults).toEqual([]);
});

test("the pane, its options, its progress and its outcomes are accessible in the system's own colours", async () => {
  const few = ["pane-sheets", "options-wrong-rows", "creating-progress", "undo-offered", "share-check-findings"];
  expect((await seenIn({ ...light, forced: "active" }, (_, name) => few.includes(name))).faults).toEqual([]);
});

const taskpane = resolve(__dirname, "..", "..", "src", "taskpane");

/** Every element that a component of the pane can show: "Message.tsx:22:5". `mountPane` only starts them. */
function elementsOfPane(): string[] {
  const files = readdirSync(taskpane, { encoding: "utf8", recursive: true });
  const components = files.filter((file) => file.endsWith(".tsx") && file !== "mountPane.tsx");
  return components.flatMap((file) => {
    const name = basename(file);
    const source = ts.createSourceFile(name, readFileSync(join(taskpane, file), "utf8"), ts.ScriptTarget.ES2022, true);
    const elementsIn = (node: ts.Node): string[] => {
      const isElement = ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
      const within = node.getChildren().flatMap(elementsIn);
      return isElement ? [`${name}:${line + 1}:${character + 1}`, ...within] : within;
    };
    return elementsIn(source);
  });
}

test("every element of every component of the pane is shown by a state", async () => {
  const shown: string[] = [];
  for (const part of parts) shown.push(...(await lightPart(part)).elements);
  expect(elementsOfPane().filter((element) => !shown.includes(element))).toEqual([]);
});

test("the pane beside a workbook is accessible: a change found at the start, every view, and an outcome with its Undo", async () => {
  const workbook = await openWorkbook();
  await leaveHalfDone(workbook);
  await reopen(workbook);
  const { pane } = workbook;
  await pane.locator('[data-region="pending-change"] button').first().waitFor();
  await pane.evaluate(axe.source);
  const faults = await accessibilityFaults(pane);
  for (const view of views) {
    await pane.locator("nav.views button").nth(views.indexOf(view)).click();
    await pane.locator(`#view-${view} section`).first().waitFor();
    faults.push(...(await accessibilityFaults(pane)));
  }
  await pane.locator('[data-region="pending-change"] button').first().click();
  await pane.locator('[data-region="pending-change"] .outcome').waitFor();
  await workbook.page.evaluate(() => window.preview.select("Sheet1", "C1"));
  await pane.locator("nav.views button").nth(views.indexOf("formulas")).click();
  await pane.locator(".argument input").first().fill("{9,8,7,8,9}");
  await pane.locator('[data-region="formula-builder"] [type=submit]').click();
  await pane.locator(".undo").waitFor();
  faults.push(...(await accessibilityFaults(pane)));
  expect(faults).toEqual([]);
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});
