import { columnReference, sheetReference } from "../../sheets/address";
import type { Probe } from "./probe";
import { throwIfPassing } from "./throwIfPassing";

const formulaBeforeName: Probe = {
  id: "formula-before-its-name",
  answers: { binds: "supported", staysUnknown: "supported" },
  async ask({ context, sheet, settled }) {
    sheet.getRange("A1").values = [[7]];
    const cell = sheet.getRange("B1");
    cell.formulas = [["=2*LaterNamed"]];
    sheet.names.add("LaterNamed", sheet.getRange("A1"));
    await settled();
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] === 14 ? "binds" : "staysUnknown";
  },
};

const tableLikeName: Probe = {
  id: "table-called-like-a-name",
  answers: { accepted: "supported", refused: "supported" },
  async ask({ context, sheet, sheetName, remember }) {
    const other = context.workbook.worksheets.add(`${sheetName} n`).load("id");
    await context.sync();
    remember(other.id);
    other.names.add("ProbeTaken", other.getRange("A1"));
    sheet.getRange("A1:A2").values = [["Amount"], [1]];
    const table = sheet.tables.add("A1:A2", true);
    await context.sync();
    try {
      table.name = "ProbeTaken";
      await context.sync();
      return "accepted";
    } catch (error) {
      throwIfPassing(error);
      return "refused";
    }
  },
};

const nameOfColumn: Probe = {
  id: "name-of-a-table-column",
  answers: { structured: "supported", address: "supported" },
  async ask({ context, sheet }) {
    sheet.getRange("A1:A3").values = [["Amount"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "ProbeNamedColumn";
    await context.sync();
    const name = sheet.names.add("WholeColumn", `=${columnReference("ProbeNamedColumn", "Amount")}`).load("formula");
    await context.sync();
    return String(name.formula).includes("[") ? "structured" : "address";
  },
};

const rangeOfFormulaName: Probe = {
  id: "range-of-a-name-that-is-no-reference",
  answers: { none: "supported", fails: "supported", range: "supported" },
  async ask({ context, sheet, sheetName }) {
    const inSheet = (address: string) => sheetReference(sheetName, address);
    const name = sheet.names.add("Calculated", `=${inSheet("$A$1")}+${inSheet("$A$2")}`);
    await context.sync();
    try {
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      return range.isNullObject ? "none" : "range";
    } catch (error) {
      throwIfPassing(error);
      // Some versions fail, and the whole request with it.
      return "fails";
    }
  },
};

export const nameProbes = [formulaBeforeName, tableLikeName, nameOfColumn, rangeOfFormulaName];
