import { textOf, type, openCard } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** Code that is loaded when it is wanted. */
const parts = /\/\d+\.[0-9a-f]{20}\.js$/;
const thePage = /\/taskpane\.html$/;

let workbook: Workbook;

async function goneAfterDeployment(): Promise<void> {
  await workbook.page.context().route(parts, (route) => route.fulfill({ status: 404, body: "Not found" }));
}

async function thereAgain(): Promise<void> {
  await workbook.page.context().unroute(parts);
}

const alert = () => workbook.pane.locator('[data-region="broken-part"]:visible');
const button = (name: string) => workbook.pane.getByRole("button", { name, exact: true });

/** A formula that wasn't there before is answered. */
async function expectFunctions(revenue: number): Promise<void> {
  const [sheet = ""] = await workbook.page.evaluate(() => window.preview.sheetNames());
  await type(workbook, sheet, { A1: `=PARTNER.ROI(${revenue},1)` });
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await textOf(workbook, sheet, "A1")).toBe(String(revenue - 1));
}

afterEach(() => closeSound(workbook));

test.each([
  ["en", "Explain", "A part of the pane could not be loaded", "Load the new version", "Sheets"],
  ["es", "Explicar", "No se ha podido cargar una parte del panel", "Cargar la nueva versión", "Hojas"],
] as const)(
  "a view whose code is gone after a deployment says so in %s, with a way on; all else goes on",
  async (language, view, title, load, other) => {
    workbook = await openWorkbook({ language });
    await goneAfterDeployment();
    await button(view).click();
    await alert().getByText(title).waitFor();
    expect(await alert().getByRole("button", { name: load }).isVisible()).toBe(true);
    await expectFunctions(4);
    await button(other).click();
    await workbook.pane.getByRole("article").first().waitFor();
    expect(await alert().count()).toBe(0);
  },
);

test("a view whose code couldn't be reached for a moment comes when it is tried again", async () => {
  workbook = await openWorkbook();
  await goneAfterDeployment();
  await button("Explain").click();
  await alert().waitFor();
  await button("Try again").click();
  await alert().waitFor();
  await thereAgain();
  await button("Try again").click();
  await workbook.pane.locator("#view-explain h2").waitFor();
  expect(await alert().count()).toBe(0);
});

test("the new version is loaded when a person says so, and its functions answer", async () => {
  workbook = await openWorkbook();
  await goneAfterDeployment();
  await button("Review").click();
  await alert().waitFor();
  await thereAgain();
  const loaded = workbook.page.waitForEvent("framenavigated");
  await button("Load the new version").click();
  await loaded;
  await button("Review").click();
  await workbook.pane.locator("#view-review h2").first().waitFor();
  await expectFunctions(5);
});

test("where the new version can't be had either, the page stays, and with it the functions", async () => {
  workbook = await openWorkbook();
  await goneAfterDeployment();
  await workbook.page.context().route(thePage, (route) => route.abort("internetdisconnected"));
  await button("Explain").click();
  await button("Load the new version").click();
  await alert().getByText("Partner Playbook can’t be reached now").waitFor();
  expect(await button("Load the new version").isVisible()).toBe(true);
  await expectFunctions(6);
  await workbook.page.context().unroute(thePage);
});

test("a sheet whose code is gone isn't made, and its card offers the new version", async () => {
  workbook = await openWorkbook();
  const card = await openCard(workbook, "evaluation");
  await goneAfterDeployment();
  await card.getByRole("button", { name: "Create sheet" }).click();
  await card.getByText("A part of Partner Playbook could not be loaded").waitFor();
  expect(await card.getByRole("button", { name: "Load the new version" }).isVisible()).toBe(true);
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
});

test("an exception in a view is told there; it can be tried again, and the other views go on", async () => {
  workbook = await openWorkbook();
  await button("Formulas").click();
  await workbook.pane.locator("#view-formulas h2").first().waitFor();
  await workbook.pane.evaluate(() => {
    Object.assign(Intl, { WorkingNumberFormat: Intl.NumberFormat, NumberFormat: undefined });
  });
  await workbook.pane.locator("#view-formulas input").first().fill("1");
  await alert().getByText("This part of the pane could not be shown").waitFor();
  await expectFunctions(7);
  await button("Sheets").click();
  await workbook.pane.getByRole("article").first().waitFor();
  await button("Formulas").click();
  await workbook.pane.evaluate(() => {
    Object.assign(Intl, { NumberFormat: (Intl as unknown as Record<string, unknown>)["WorkingNumberFormat"] });
  });
  await button("Try again").click();
  await workbook.pane.locator("#view-formulas input").first().waitFor();
  expect(await alert().count()).toBe(0);
});

test("where the pane's own code is gone, the page says so and offers the new version", async () => {
  workbook = await openWorkbook();
  await goneAfterDeployment();
  await workbook.page.evaluate(async () => {
    await window.preview.open(await window.preview.save());
  });
  await workbook.pane.getByRole("heading", { name: "A part of the pane could not be loaded" }).waitFor();
  await expectFunctions(8);
  await thereAgain();
  const loaded = workbook.page.waitForEvent("framenavigated");
  await button("Load the new version").click();
  await loaded;
  await workbook.pane.getByRole("article").first().waitFor();
  await expectFunctions(9);
  expect((workbook.failures as string[]).splice(0)).toEqual([expect.stringContaining("Loading chunk")]);
});
