import type { Locator } from "playwright-core";
import { createEvaluation, evaluationCard } from "./evaluationSheet";
import { enterPane, focused, goToView, pressBy, tab, tabTo } from "./keyboard";
import { cardOf, createFrom, type } from "./templateSheet";
import { openWorkbook, reopen, type Workbook } from "./workbook";

/** Sheets that were begun are finished before their making stops, on a machine with other work to do. */
const longestStep = 300_000;

let workbook: Workbook;

async function open(...choices: Parameters<typeof openWorkbook>): Promise<void> {
  workbook = await openWorkbook(...choices);
}

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

const region = (name: string): Locator => workbook.pane.locator(`[data-region="${name}"]`);
const button = (place: Locator, name: string): Locator => place.getByRole("button", { name, exact: true });
const settled = () => workbook.page.evaluate(() => window.preview.settled());
const select = (sheet: string, address: string) =>
  workbook.page.evaluate(({ sheet, address }) => window.preview.select(sheet, address), { sheet, address });

/** What came of it has the focus, and Tab goes on from there. */
async function outcome(place: Locator): Promise<void> {
  await place.locator(".outcome:focus").waitFor();
  await expectTabGoesOn();
}

/** From where the focus is now, forth and back. */
async function expectTabGoesOn(): Promise<void> {
  expect(await focused(workbook)).toBeDefined();
  expect(await tab(workbook)).toBe(true);
  expect(await tab(workbook, "Shift+Tab")).toBe(true);
}

/** The visible controls of the pane, in order, and which of them has the focus. */
function stops(): Promise<{ all: string[]; at: number }> {
  return workbook.pane.evaluate(() => {
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']"),
    ).filter((each) => each.checkVisibility() && !each.hasAttribute("disabled"));
    const told = controls.map((each) => `${each.tagName} ${each.getAttribute("aria-label") ?? each.textContent}`);
    return { all: told, at: controls.findIndex((each) => each === document.activeElement) };
  });
}

test.each([0, 1, 2, 3, 4])(
  "in view %i Tab and Shift+Tab stop at every control, and leave the pane behind the last and before the first only",
  async (view) => {
    await open();
    if (view > 0) await goToView(workbook, view);
    // What is loaded when it is shown is there.
    await workbook.pane.locator(".view:not([hidden]) button").first().waitFor();
    await enterPane(workbook);
    const { all } = await stops();
    for (const key of ["Tab", "Shift+Tab"] as const) {
      const passed = [(await stops()).at];
      while (await tab(workbook, key)) passed.push((await stops()).at);
      const order = all.map((_control, place) => place);
      expect(passed.map((at) => all[at])).toEqual((key === "Tab" ? order : order.reverse()).map((at) => all[at]));
      await workbook.page.waitForFunction(() => document.activeElement === document.body);
      if (key === "Tab") await workbook.pane.locator(".footer a").focus();
    }
  },
);

test("a sheet is made with options, and Tab goes on from what came of it", async () => {
  await open();
  const { page } = workbook;
  const card = evaluationCard(workbook);
  await card.waitFor();
  await enterPane(workbook);
  await pressBy(workbook, button(card, "Choose options"), { key: "Space" });
  await tabTo(workbook, card.getByRole("combobox").first());
  await page.keyboard.press("ArrowDown");
  await tabTo(workbook, card.getByRole("spinbutton"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("6");
  await tabTo(workbook, card.getByRole("checkbox"));
  await page.keyboard.press("Space");
  await pressBy(workbook, card.locator('button[type="submit"]'));
  await outcome(card);
  expect(await page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1", "Evaluación"]);
  await select("Sheet1", "A1");
  await pressBy(workbook, button(card, "Go to sheet “Evaluación”"));
  await page.waitForFunction(() => window.preview.activeSheet() === "Evaluación");
  await expectTabGoesOn();
});

test(
  "the making of the whole workbook is stopped, and the stop button's focus is not lost",
  async () => {
    await open();
    const section = region("whole-workbook");
    await section.waitFor();
    await enterPane(workbook);
    await pressBy(workbook, section.locator('button[type="submit"]'));
    await pressBy(workbook, section.locator(".workbook-progress button"));
    await section.locator(".outcome:focus").waitFor({ timeout: longestStep });
    await expectTabGoesOn();
  },
  2 * longestStep,
);

test("a formula with an optional argument is built, inserted, kept and replaced", async () => {
  await open();
  const { page } = workbook;
  await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9" });
  await goToView(workbook, 1);
  const builder = region("formula-builder");
  await builder.waitFor();
  await tabTo(workbook, builder.getByRole("combobox"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await builder.getByRole("combobox").inputValue()).toBe("SCORE");
  await select("Sheet1", "A1:E1");
  await pressBy(workbook, builder.getByRole("button", { name: "scores" }));
  await pressBy(workbook, button(builder, "Optional arguments"));
  await tabTo(workbook, builder.getByRole("textbox", { name: "weights" }));
  await page.keyboard.type("A1:E1");
  await select("Sheet1", "G1");
  const insert = builder.locator('button[type="submit"]');
  await pressBy(workbook, insert);
  await outcome(builder);
  await settled();
  expect(await page.evaluate(() => window.preview.cell("Sheet1", "G1").formula)).toBe("=PARTNER.SCORE(A1:E1,A1:E1)");
  for (const answer of ["Keep", "Replace"]) {
    await enterPane(workbook);
    await pressBy(workbook, insert);
    await outcome(builder);
    await pressBy(workbook, button(builder, answer));
    if (answer === "Replace") await builder.getByText("Inserted in").waitFor();
    await expectTabGoesOn();
  }
});

test("a cell is explained", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "300", B1: "100", C1: "=PARTNER.ROI(A1,B1)" });
  await select("Sheet1", "C1");
  await goToView(workbook, 2);
  await pressBy(workbook, region("explain").getByRole("button"), { key: "Space" });
  await outcome(region("explain"));
});

test("a workbook is checked, made native after that was looked at, made live again and copied as values", async () => {
  await open();
  await createEvaluation(workbook);
  await type(workbook, "Sheet1", { A1: "=NOW()" });
  await goToView(workbook, 4);
  await pressBy(workbook, region("share-check").getByRole("button"));
  await outcome(region("share-check"));
  for (const name of ["make-native", "make-live", "values-only", "repair"]) {
    const section = region(name);
    await enterPane(workbook);
    await pressBy(workbook, section.locator('button[type="submit"]'));
    await outcome(section);
    const first = section.locator('[data-check="first"]');
    if (name === "make-native") {
      await pressBy(workbook, button(first, "What they will see or miss"));
      await pressBy(workbook, first.locator(".choices button").first());
      await first.waitFor({ state: "detached" });
      await outcome(section);
    }
    await settled();
  }
});

test("an action that waits for an answer is given up, and the focus stays beside its button", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "=NOW()" });
  await goToView(workbook, 4);
  const section = region("make-native");
  await pressBy(workbook, section.locator('button[type="submit"]'));
  await outcome(section);
  await pressBy(workbook, section.locator('[data-check="first"] .choices button').last());
  await section.locator('[data-check="first"]').waitFor({ state: "detached" });
  await expectTabGoesOn();
  await tabTo(workbook, section.locator('button[type="submit"]'));
});

test(
  "a week is recorded; whether it is replaced is answered, and the answer's focus is not lost",
  async () => {
    await open();
    await createFrom(workbook, "dashboard");
    const section = workbook.pane.locator(".record-week");
    const record = button(section, "Record this week");
    await enterPane(workbook);
    await pressBy(workbook, record);
    await section.locator(".fui-MessageBar").waitFor();
    for (const answer of ["Keep", "Replace"]) {
      await enterPane(workbook);
      await pressBy(workbook, record);
      await section.locator("button:focus", { hasText: "Keep" }).waitFor();
      await pressBy(workbook, section.getByRole("button", { name: answer }), {
        way: answer === "Keep" ? "Tab" : "Shift+Tab",
      });
      await section.getByRole("button", { name: answer }).waitFor({ state: "detached" });
      await section.locator(".fui-MessageBar").waitFor();
      await expectTabGoesOn();
    }
  },
  longestStep,
);

test("data is checked, and assumptions are recorded as they change until that is switched off", async () => {
  await open();
  await createEvaluation(workbook);
  await goToView(workbook, 3);
  await pressBy(workbook, region("data-quality").getByRole("button").first());
  await outcome(region("data-quality"));
  const log = region("assumption-log");
  await pressBy(workbook, log.locator("button.section-button"));
  await log.locator(".fui-MessageBar").waitFor();
  const watch = log.getByRole("switch");
  await tabTo(workbook, watch);
  for (const checked of [true, false]) {
    await workbook.page.keyboard.press("Space");
    await log.locator(`input:not([aria-disabled="true"])`).waitFor();
    await log.locator(".fui-MessageBar").waitFor();
    expect(await watch.isChecked()).toBe(checked);
    await expectTabGoesOn();
    await tabTo(workbook, watch);
  }
});

test("the installation is not checked where something is, which is told", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "1" });
  await goToView(workbook, 4);
  await pressBy(workbook, region("check-installation").locator("button.section-button"));
  await outcome(region("check-installation"));
});

test(
  "the check of the installation is stopped, and the stop button's focus is not lost",
  async () => {
    await open();
    const check = region("check-installation");
    await goToView(workbook, 4);
    await pressBy(workbook, check.locator("button.section-button"));
    await pressBy(workbook, check.locator(".workbook-progress button"));
    await check.locator(".outcome:focus").waitFor({ timeout: longestStep });
    await expectTabGoesOn();
  },
  2 * longestStep,
);

test("what a command told is dismissed, and the focus is not lost", async () => {
  await open();
  await cardOf(workbook, "evaluation").waitFor();
  await workbook.page.evaluate(() => window.preview.runCommand("scoreCells"));
  await enterPane(workbook);
  await pressBy(workbook, button(workbook.pane.locator("main"), "Close"));
  await button(workbook.pane.locator("main"), "Close").waitFor({ state: "detached" });
  await expectTabGoesOn();
});

test("formulas that Excel forgot are repaired from the notice that offers it", async () => {
  await open({ functions: false });
  await type(workbook, "Sheet1", { A1: "300", B1: "100", C1: "=PARTNER.ROI(A1,B1)" });
  await reopen(workbook);
  await enterPane(workbook);
  await pressBy(workbook, region("repair-notice").getByRole("button"));
  await workbook.pane.locator(".view:focus").waitFor();
  // What is still loading has no controls that Shift+Tab comes back from.
  const repair = region("repair").locator('button[type="submit"]');
  await repair.waitFor();
  await expectTabGoesOn();
  await pressBy(workbook, repair);
  await outcome(region("repair"));
});

test("Escape gives the keyboard back to the grid, and what was asked is still there", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "=NOW()" });
  await goToView(workbook, 4);
  const section = region("make-native");
  await pressBy(workbook, section.locator('button[type="submit"]'));
  await outcome(section);
  await workbook.page.keyboard.press("Escape");
  await workbook.page.waitForFunction(() => document.activeElement === document.body);
  expect(await section.locator('[data-check="first"]').isVisible()).toBe(true);
});
