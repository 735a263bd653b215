import { cardOf, createFrom, type } from "./templateSheet";
import { closeSound, openWorkbook } from "./workbook";

test("a workbook that counts its days from 1904 gets no sheet, and the pane says why", async () => {
  const workbook = await openWorkbook({ dates: "1904" });
  await type(workbook, "Sheet1", { A1: "=DATE(2000,1,1)+0" });
  expect(await workbook.page.evaluate(() => window.preview.cell("Sheet1", "A1").value)).toBe(35064);
  await createFrom(workbook, "evaluation");
  await cardOf(workbook, "evaluation").getByText("This workbook counts days from 1904 on").waitFor();
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
  await closeSound(workbook);
});
