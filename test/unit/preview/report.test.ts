import type { SheetSnapshot } from "../../../preview/model/snapshot";
import { reportOf } from "../../../preview/demo/report";

const style = { numberFormat: "General" };

test("counts cells with content and formulas, and names the cells that show an error", () => {
  const sheet = {
    name: "Evaluation",
    cells: [
      { row: 0, column: 0, value: "Partner", text: "Partner", style },
      { row: 6, column: 27, value: "#N/A", error: true, formula: "=NA()", text: "#N/A", style },
      { row: 7, column: 8, value: 8.2, formula: "=PARTNER.SCORE(D8:H8)", text: "8.20", style },
      { row: 8, column: 8, value: null, text: "", style },
    ],
  } as unknown as SheetSnapshot;
  expect(reportOf(sheet)).toEqual({
    sheet: "Evaluation",
    cells: 3,
    formulas: 2,
    errors: [{ address: "AB7", text: "#N/A" }],
  });
});
