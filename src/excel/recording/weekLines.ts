import { cellAddress } from "../../sheets/address";
import { dashboardNames, lineNames } from "../../sheets/settings/dashboardSettings";
import { settledValues } from "../reading/calculated";
import { errorOf, readValues, textOfValue, type ReadValue } from "../reading/cellValue";
import { ExcelFailure, originalCode } from "../running/excelFailure";

/** A KPI as the dashboard shows it. */
export interface WeekLine {
  readonly kpiId: string;
  readonly kpi: string;
  readonly status: string;
  /** A line without one isn't recorded. */
  readonly actual: number | null;
  readonly target: number | null;
  readonly benchmark: number | null;
  readonly numberFormat: string;
}

export interface WeekLines {
  /** The date judged, as Excel counts days. */
  readonly day: number;
  /** The lines that have a value, each KPI once. */
  readonly lines: readonly WeekLine[];
}

type Column = keyof typeof lineNames;
type LoadedColumns = Readonly<Record<Column | "asOf", Excel.Range>>;

/** Excel's codes for a name that isn't there, and for one that has no range. */
const LOST: readonly string[] = ["ItemNotFound", "InvalidOperation"];

const WANTED = "values,valueTypes,numberFormat,rowIndex,columnIndex";

/**
 * Reads the lines by names, which follow their cells when a person inserts rows, until the dashboard is at rest.
 *
 * @throws ExcelFailure `dashboardShowsError` with the cell, if a value that would be recorded is an error.
 */
export async function readWeekLines(context: Excel.RequestContext, sheetName: string): Promise<WeekLines> {
  const columns = await settledValues(context, () => loadColumns(context, sheetName), valuesIn);
  return readLines(columns, sheetName);
}

async function loadColumns(context: Excel.RequestContext, sheetName: string): Promise<LoadedColumns> {
  const { names } = context.workbook.worksheets.getItem(sheetName);
  const range = (name: string) => names.getItem(name).getRange().load(WANTED);
  const columns = Object.entries(lineNames).map(([id, name]) => [id, range(name)]);
  const loaded = { ...Object.fromEntries(columns), asOf: range(dashboardNames.asOf) } as LoadedColumns;
  await syncColumns(context);
  return loaded;
}

function valuesIn(columns: LoadedColumns): ReadValue[] {
  return Object.values(columns).flatMap((range) => readValues(range).flat());
}

/** A name that was deleted, or stands for no cells any more, is told as what it means: the dashboard has lost a part. */
async function syncColumns(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (LOST.includes(originalCode(error) ?? "")) throw new ExcelFailure("dashboardDamaged", { cause: error });
    throw error;
  }
}

function readLines(columns: LoadedColumns, sheetName: string): WeekLines {
  const values = new Map(Object.values(columns).map((range) => [range, readValues(range)]));
  const at = (column: keyof LoadedColumns, row: number): ReadValue => {
    const range = columns[column];
    const value = values.get(range)?.[row]?.[0] ?? null;
    const error = errorOf(value);
    if (error === undefined) return value;
    const address = cellAddress({ row: range.rowIndex + row, column: range.columnIndex });
    throw new ExcelFailure("dashboardShowsError", { place: { kind: "cell", sheet: sheetName, address, shows: error } });
  };
  const day = at("asOf", 0);
  if (typeof day !== "number") throw new ExcelFailure("dashboardDamaged");
  const seen = new Set<string>();
  const lines = columns.ids.values.flatMap((_, row): WeekLine[] => {
    const kpiId = at("ids", row);
    if (typeof kpiId !== "string" || kpiId === "" || seen.has(kpiId)) return [];
    const actual = at("actuals", row);
    if (typeof actual !== "number") return [];
    seen.add(kpiId);
    const [target, benchmark] = [at("targets", row), at("benchmarks", row)];
    return [
      {
        kpiId,
        kpi: textOfValue(at("names", row)),
        status: textOfValue(at("statuses", row)),
        actual,
        target: typeof target === "number" ? target : null,
        benchmark: typeof benchmark === "number" ? benchmark : null,
        numberFormat: String(columns.actuals.numberFormat[row]?.[0] ?? "General"),
      },
    ];
  });
  return { day, lines };
}
