import type { BrowserContext } from "playwright-core";
import { closePages, servePages } from "../../preview/server/openPreview";
import { pagesOrigin } from "../../preview/server/pagesOrigin";
import { createEvaluation, evaluationCard } from "./evaluationSheet";
import { openCard } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook | undefined;

async function open(...choices: Parameters<typeof openWorkbook>): Promise<Workbook> {
  workbook = await openWorkbook(...choices);
  return workbook;
}

afterEach(async () => {
  expect(workbook?.failures ?? []).toEqual([]);
  await workbook?.close();
  workbook = undefined;
});

test.each([
  ["en", "Create sheet"],
  ["es", "Crear hoja"],
] as const)("speaks Excel's language: %s", async (language, create) => {
  const card = await openCard(await open({ language }), "evaluation");
  await card.getByRole("button", { name: create }).waitFor();
});

test("shows what there is before any options: the cards start closed, and one is open at a time", async () => {
  const workbook = await open();
  const options = workbook.pane.locator(".card .disclosed:visible");
  await evaluationCard(workbook).waitFor();
  expect(await options.count()).toBe(0);
  await openCard(workbook, "evaluation");
  await openCard(workbook, "partners");
  expect(await options.count()).toBe(1);
});

test.each([
  ["light", (luminance: number) => luminance > 0.8],
  ["dark", (luminance: number) => luminance < 0.2],
] as const)("follows the %s theme", async (theme, fits) => {
  const { pane } = await open({ theme });
  const card = pane.getByRole("article").first();
  await card.waitFor();
  const colour = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  expect(fits((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255)).toBe(true);
});

/** Nothing of the view that is shown is cut off, or wider than the pane; every button's name has its words. */
function faultsOfView(width: number): string[] {
  const shown = (selector: string) =>
    Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((each) => each.checkVisibility());
  const words = (text: string | null) => (text ?? "").trim().toLowerCase();
  const told = (fault: string, each: HTMLElement) => `${fault}: ${each.tagName} ${each.textContent}`;
  const { scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > width ? [`the page is ${scrollWidth} wide`] : []),
    ...shown("button, a, h1, h2, h3, p, label, select, input, table")
      .filter((each) => each.getBoundingClientRect().right > width + 0.5 && !each.closest(".scroll"))
      .map((each) => told("cut off", each)),
    ...shown("button, summary")
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => told("too long", each)),
    ...shown("button[aria-label], a[aria-label]")
      .filter((each) => !words(each.getAttribute("aria-label")).includes(words(each.textContent)))
      .map((each) => told("another name than its words", each)),
  ];
}

test.each(["en", "es"] as const)(
  "every view fits into 320 and 270 pixels in %s, and what a button is called has the words that it shows",
  async (language) => {
    const { page, pane } = await open({ language });
    await createEvaluation(workbook as Workbook);
    const views = pane.locator("nav.views button");
    await views.nth(1).click();
    await pane.locator('[data-region="formula-builder"] .disclosure').click();
    await views.nth(2).click();
    await page.evaluate((sheet) => window.preview.select(sheet, "I8"), language === "en" ? "Evaluation" : "Evaluación");
    await pane.locator('[data-region="explain"] button').click();
    await pane.locator('[data-region="explain"] .outcome').waitFor();
    await views.nth(3).click();
    await pane.locator('[data-region="data-quality"] button').first().click();
    await pane.locator('[data-region="data-quality"] .outcome').waitFor();
    await views.nth(4).click();
    for (const region of ["share-check", "make-native"]) {
      await pane.locator(`[data-region="${region}"] form button, [data-region="${region}"] .section-button`).click();
      await pane.locator(`[data-region="${region}"] .outcome`).waitFor();
    }
    for (const width of [320, 270]) {
      await page.locator("#pane iframe").evaluate((frame, wanted) => (frame.style.width = `${wanted}px`), width);
      await pane.waitForFunction((wanted) => window.innerWidth === wanted, width);
      for (const view of [0, 1, 2, 3, 4]) {
        await views.nth(view).click();
        expect([view, width, await pane.evaluate(faultsOfView, width)]).toEqual([view, width, []]);
      }
    }
  },
);

test("says what is wrong with the number of rows, and makes nothing", async () => {
  const { page } = await open();
  const card = await openCard(workbook as Workbook, "evaluation");
  await card.getByRole("spinbutton").fill("3");
  await card.getByRole("button", { name: "Create sheet" }).click();
  await card.getByText("Enter a whole number from 5 to 200.").waitFor();
  expect(await page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
});

test("works by keyboard alone, and puts the focus on what came of it", async () => {
  const { page, pane } = await open();
  const card = evaluationCard(workbook as Workbook);
  await card.getByRole("button", { name: "Choose options" }).press("Enter");
  await card.getByRole("spinbutton").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  await pane.locator(".outcome:focus").waitFor();
  await page.evaluate(() => window.preview.select("Sheet1", "A1"));
  await card.getByRole("button", { name: "Go to sheet “Evaluation”" }).press("Enter");
  await page.waitForFunction(() => window.preview.activeSheet() === "Evaluation");
});

test("tells of a ribbon command that failed", async () => {
  const { page } = await open();
  const card = evaluationCard(workbook as Workbook);
  await card.waitFor();
  await page.evaluate(async () => {
    window.preview.injectFault({ code: "AccessDenied", atAction: 0 });
    await window.preview.runCommand("newEvaluation");
  });
  await card.getByText("The sheet was not created").waitFor();
  expect(await page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
});

describe("opened outside Excel", () => {
  test.each([
    ["en-US", "Open this in Excel"],
    ["es-ES", "Ábralo en Excel"],
  ])("in a browser of %s it says so and what to do", async (locale, title) => {
    const { page } = await open();
    const context = (await page.context().browser()?.newContext({ locale })) as BrowserContext;
    await servePages(context);
    const outside = await context.newPage();
    await outside.goto(`${pagesOrigin}/taskpane.html`);
    await outside.getByRole("heading", { name: title }).waitFor();
    await closePages(context);
  });
});
