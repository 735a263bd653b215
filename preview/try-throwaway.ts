import { launchBrowser } from "./server/browser";
import { openPreview, closePages } from "./server/openPreview";
async function main() {
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.on("weberror", (e) => console.log("WEBERROR", e.error().message, e.error().stack?.slice(0, 600)));
  const page = await openPreview(context, {});
  page.on("console", (m) => { if (m.type() === "error") console.log("CONSOLE", m.text().slice(0, 500)); });
  const pane = page.frames().find((f) => f.url().includes("taskpane.html"))!;
  await pane.evaluate(async () => {
    const E = (window as any).Excel;
    await E.run(async (c: any) => {
      const s = c.workbook.worksheets.getItem("Sheet1");
      s.getRange("B4:D7").formulas = [["Partner", "Amount", "Share"], ["Ana", 1, "=C5/SUM(C$5:C$7)"], ["Ben", 2, "=C6/SUM(C$5:C$7)"], ["Cy", 3, "=C7/SUM(C$5:C$7)"]];
      const t = s.tables.add("B4:D7", true); t.name = "Deals";
      const o = c.workbook.worksheets.add("Other sheet");
      o.getRange("A1:A4").formulas = [["=SUM(Sheet1!C5:C7)"], ["=SUM(Deals[Amount])"], ["=Sheet1!C6*10"], ["=Total"]];
      s.getRange("F1").formulas = [["=PARTNER.ROI(C6,C5)"]];
      c.workbook.names.add("Total", "=SUM(Sheet1!$C$5:$C$7)");
      s.getRange("C5:C7").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      s.getRange("B5:D7").conditionalFormats.add("Custom").custom.rule.formula = "=$C5>2";
      s.charts.add("ColumnClustered", s.getRange("C5:C7"), "Columns");
      s.freezePanes.freezeRows(4);
      s.pageLayout.setPrintArea("A1:E7");
      await c.sync();
    });
  });
  let last = "";
  const shot = async (label: string) => {
    await page.evaluate(() => window.preview.settled());
    const r = await page.evaluate(() => {
      const w = window.preview.workbook();
      return w.sheets.map((s) => `${s.name} ${s.cells.filter((c) => c.value !== null || c.formula).map((c) => `${String.fromCharCode(65 + c.column)}${c.row + 1}:${c.formula ?? ""}>${c.value}`).join("  ")}\n  t ${s.tables.map((t) => JSON.stringify([t.name, t.block, t.columns, t.calculatedColumns]))} v ${s.validations.map((v) => JSON.stringify([v.block, v.formula1]))} r ${s.colourRules.map((v) => JSON.stringify([v.block, v.formula]))} ch ${s.charts.map((c) => JSON.stringify([c.series[0]?.values.block, c.place]))} ${JSON.stringify([s.freeze, s.print.area])}`).join("\n") + "\n  " + JSON.stringify(w.names.map((n) => n.formula));
    });
    console.log("#### " + label + (r === last ? " SAME" : "") + "\n" + (label === "undo" ? (r === start ? "BACK TO START" : r) : r));
    last = r; if (label === "start") start = r;
  };
  let start = "";
  const step = async (label: string, f: () => Promise<void>) => { try { await f(); } catch (e) { console.log("ERR", label, String(e).slice(0, 600)); } await shot(label); };
  await shot("start");
  const undo = (): Promise<void> => page.evaluate(() => window.preview.undo());
  const steps: [string, () => Promise<void>][] = [
    ["insert row 6", () => page.evaluate(() => window.preview.insertRows("Sheet1", 6))],
    ["undo", undo],
    ["redo", () => page.evaluate(() => window.preview.redo())],
    ["undo", undo],
    ["delete row 6", () => page.evaluate(() => window.preview.deleteRows("Sheet1", 6))],
    ["undo", undo],
    ["insert col C", () => page.evaluate(() => window.preview.insertColumns("Sheet1", "C"))],
    ["undo", undo],
    ["delete col C", () => page.evaluate(() => window.preview.deleteColumns("Sheet1", "C"))],
    ["undo", undo],
    ["move col C before B", () => page.evaluate(() => window.preview.moveColumns("Sheet1", "C", 1, "B"))],
    ["undo", undo],
    ["type below", async () => page.evaluate(() => window.preview.setCell("Sheet1", "B8", "Di"))],
    ["undo", undo],
    ["paste below", async () => page.evaluate(() => window.preview.paste("Sheet1", "B8", [["Di", "4"], ["Ed", "5"]]))],
    ["undo", undo],
    ["rename", () => page.evaluate(() => window.preview.renameSheet("Sheet1", "My deals"))],
    ["undo", undo],
    ["copy", () => page.evaluate(() => window.preview.copySheet("Sheet1"))],
    ["undo", undo],
    ["delete sheet", () => page.evaluate(() => window.preview.deleteSheet("Sheet1"))],
    ["undo", undo],
  ];
  for (const [l, f] of steps) await step(l, f);
  await closePages(context); await browser.close();
}
void main();
