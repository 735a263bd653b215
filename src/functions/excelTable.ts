import type { Outcome } from "../playbook/outcome";
import { displayLanguage } from "./displayLanguage";
import { toExcel, type ExcelResult } from "./excelResult";
import { distinctRows, repeatedTo } from "./repeatedRows";

/** Each result in its place; a fault of the call as a whole is one cell. Messages come in Excel's language. */
export function excelTable(results: Outcome<Outcome<number>[][]>): ExcelResult[][] {
  const language = displayLanguage();
  if (!results.ok) return [[toExcel(results, language)]];
  const { value } = results;
  const rows = value.slice(0, distinctRows(value)).map((row) => row.map((each) => toExcel(each, language)));
  return repeatedTo(value.length, rows);
}
