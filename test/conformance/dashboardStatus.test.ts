import type { CellSnapshot, SheetSnapshot } from "../../preview/model/snapshot";
import { cellAddress } from "../../preview/save/address";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { kpiStatus } from "../../src/playbook/kpiStatus";
import { statusLabels } from "../../src/playbook/status";
import { plainTableOf } from "../../src/sheets/table";
import { choosableKpis, type ListedKpi } from "../../src/sheets/settings/dashboardKpis";
import { listColumns, ruleColumns } from "../../src/sheets/templates/dashboardList";
import { placedLines, statusFormula } from "../../src/sheets/templates/dashboardLines";
import { describeWithLibreOffice } from "./libreOffice";
import { recalculate } from "./recalculate";

const style = { numberFormat: "General" };
const firstLine = 100;
const kpis = {
  rows: choosableKpis.length,
  samples: choosableKpis,
  sheet: { language: "en", currency: "EUR", actuals: {} },
} as const;
const list = plainTableOf(listColumns, { ...kpis, at: { row: 1, column: 30 } });
const rules = plainTableOf(ruleColumns, { ...kpis, at: { row: 1, column: 40 } });

interface Line {
  readonly kpi: ListedKpi;
  readonly actual: number | string;
  readonly target: number | string;
}

function cell(row: number, column: number, value: number | string): CellSnapshot {
  return { row, column, value, text: String(value), style };
}

function formulaCell(row: number, column: number, formula: string): CellSnapshot {
  return { row, column, value: 0, formula: `=${formula}`, text: "", style };
}

/** The list of KPIs with its rules, as the dashboard holds it. */
function listCells(): CellSnapshot[] {
  return [list, rules]
    .flatMap(({ part }) => part.cells ?? [])
    .flatMap(({ row, column, content }) =>
      content.flatMap((line, r) =>
        line.flatMap((each, c) =>
          each.kind === "number" || each.kind === "boolean"
            ? [cell(row + r, column + c, Number(each.value))]
            : each.kind === "text"
              ? [cell(row + r, column + c, each.text)]
              : [],
        ),
      ),
    );
}

/** At every mark and every end of a KPI's values, just beside them, and beyond. */
function valuesAround(kpi: ListedKpi): number[] {
  const marks = [kpi.target.value, kpi.benchmark?.value, kpi.domain.min, kpi.domain.max].filter(
    (mark) => typeof mark === "number",
  );
  return [...new Set([0, 1, -2, ...marks.flatMap((mark) => [mark, mark - 0.001, mark + 0.001, mark + 1e-10])])];
}

function linesOf(kpi: ListedKpi): Line[] {
  const values = valuesAround(kpi);
  const playbook = kpi.target.value ?? "";
  const own = [playbook, 0, ...(typeof playbook === "number" ? [playbook * 2, -playbook] : [5])];
  return [...values, ""].flatMap((actual) => own.map((target) => ({ kpi, actual, target })));
}

function expected({ kpi, actual, target }: Line): string {
  // A line without a target has nothing to judge, and one without a value no data.
  if (actual === "") return statusLabels.noData.en;
  if (target === "") return "";
  const status = kpiStatus({ kpi: kpi.id, actual, target, benchmark: kpi.benchmark?.value ?? null });
  return status.ok ? status.value : status.error.code;
}

describeWithLibreOffice("a status on the dashboard", () => {
  test("is what PARTNER.KPISTATUS answers, for every KPI at every edge, and an error stays one", async () => {
    const lines = choosableKpis.flatMap(linesOf);
    const failed = firstLine + lines.length;
    const place = placedLines({ row: firstLine - 1, column: 1 }, lines.length + 2);
    const at = place.columnOf;
    const statusAt = (row: number) => statusFormula(place.row(row - firstLine).cell, { list, rules }, "en");
    const cells = [
      ...listCells(),
      ...lines.flatMap(({ kpi, actual, target }, index) => {
        const row = firstLine + index;
        return [
          cell(row, at("id"), kpi.id),
          cell(row, at("better"), kpi.target.is.startsWith(">") ? 1 : -1),
          ...(actual === "" ? [formulaCell(row, at("actual"), '""')] : [cell(row, at("actual"), actual)]),
          ...(target === "" ? [formulaCell(row, at("target"), '""')] : [cell(row, at("target"), target)]),
          kpi.benchmark === undefined
            ? formulaCell(row, at("benchmark"), '""')
            : cell(row, at("benchmark"), kpi.benchmark.value),
          formulaCell(row, at("status"), statusAt(row)),
        ];
      }),
      cell(failed, at("id"), "partner-retention"),
      formulaCell(failed, at("actual"), "1/0"),
      formulaCell(failed, at("status"), statusAt(failed)),
      formulaCell(failed + 1, at("status"), statusAt(failed + 1)),
    ];
    const sheet: SheetSnapshot = {
      name: "Dashboard",
      visible: "Visible",
      showGridlines: true,
      columnWidths: [],
      rowHeights: [],
      cells,
      merged: [],
      tables: [],
      validations: [],
      colourRules: [],
      charts: [],
      print: { orientation: "portrait" },
      customProperties: {},
    };
    const workbook = { sheets: [sheet], activeSheet: sheet.name, names: [], customFunctions: [], settings: {} };
    const calculated = (await recalculate(await saveWorkbook(workbook))).get(sheet.name);
    const statusOf = (row: number) => calculated?.get(cellAddress(row, at("status")))?.value ?? "";
    const told = lines.map((line, index) => [line.kpi.id, line.actual, line.target, statusOf(firstLine + index)]);
    expect(lines.length).toBeGreaterThan(2000);
    expect(told).toEqual(lines.map((line) => [line.kpi.id, line.actual, line.target, expected(line)]));
    expect(statusOf(failed)).toBe("#DIV/0!");
    expect(statusOf(failed + 1)).toBe("");
  });
});
