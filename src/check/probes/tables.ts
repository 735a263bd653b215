import type { Probe, ProbePlace } from "./probe";
import { throwIfPassing } from "./throwIfPassing";

/** A table over A1:B3: amounts, and their doubles, which are calculated where a formula is given. */
async function tableOf({ context, sheet }: ProbePlace, name: string, doubled: string): Promise<Excel.Table> {
  sheet.getRange("A1:B3").formulas = [
    ["Amount", "Doubled"],
    [1, doubled],
    [2, doubled.replace("A2", "A3")],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = name;
  await context.sync();
  return table;
}

const headingBrackets: Probe = {
  id: "heading-with-special-characters",
  answers: { both: "supported", doubleOnly: "supported", singleOnly: "unsupported", neither: "unsupported" },
  async ask({ context, sheet, settled }) {
    sheet.getRange("A1:A3").values = [["Revenue, 12 months (USD)"], [3], [4]];
    sheet.tables.add("A1:A3", true).name = "ProbeBrackets";
    await context.sync();
    const works = async (address: string, column: string): Promise<boolean> => {
      const cell = sheet.getRange(address);
      try {
        cell.formulas = [[`=SUM(ProbeBrackets${column})`]];
        await settled();
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] === 7;
      } catch (error) {
        throwIfPassing(error);
        // A formula that Excel can't read is refused with the request.
        return false;
      }
    };
    const double = await works("C1", "[[Revenue, 12 months (USD)]]");
    const single = await works("C2", "[Revenue, 12 months (USD)]");
    if (double) return single ? "both" : "doubleOnly";
    return single ? "singleOnly" : "neither";
  },
};

const formulaInOneCell: Probe = {
  id: "formula-in-one-cell-of-a-column",
  answers: { fillsColumn: "supported", staysAlone: "supported" },
  async ask(place) {
    const { context, sheet, settled } = place;
    await tableOf(place, "ProbeFill", "");
    sheet.getRange("B2").formulas = [["=A2*2"]];
    await settled();
    const next = sheet.getRange("B3").load("formulas");
    await context.sync();
    return next.formulas[0]?.[0] === "" ? "staysAlone" : "fillsColumn";
  },
};

const formulaBesideTable: Probe = {
  id: "formula-beside-a-table",
  answers: { widens: "supported", stays: "supported" },
  async ask(place) {
    const table = await tableOf(place, "ProbeBeside", "=A2*2");
    place.sheet.getRange("C2").formulas = [["=A2*3"]];
    await place.settled();
    const range = table.getRange().load("columnCount");
    await place.context.sync();
    return range.columnCount > 2 ? "widens" : "stays";
  },
};

const rowBelowTable: Probe = {
  id: "row-below-a-table",
  answers: { growsWithFormulas: "supported", growsWithout: "unsupported", stays: "supported" },
  async ask(place) {
    const { context, sheet, settled } = place;
    const table = await tableOf(place, "ProbeBelow", "=A2*2");
    sheet.getRange("A4").values = [[5]];
    await settled();
    const range = table.getRange().load("rowCount");
    const doubled = sheet.getRange("B4").load("values");
    await context.sync();
    if (range.rowCount < 4) return "stays";
    return doubled.values[0]?.[0] === 10 ? "growsWithFormulas" : "growsWithout";
  },
};

const headingRenamed: Probe = {
  id: "renamed-heading-in-formulas",
  answers: { follows: "supported", stays: "unsupported" },
  async ask(place) {
    const { context, sheet, settled } = place;
    await tableOf(place, "ProbeRenamed", "=A2*2");
    const cell = sheet.getRange("D1");
    cell.formulas = [["=SUM(ProbeRenamed[Amount])"]];
    await context.sync();
    sheet.getRange("A1").values = [["Sum"]];
    await settled();
    cell.load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]).includes("[Sum]") ? "follows" : "stays";
  },
};

const fixedRange: Probe = {
  id: "fixed-range-over-a-growing-column",
  answers: { grows: "supported", stays: "supported" },
  async ask(place) {
    const { context, sheet, settled } = place;
    await tableOf(place, "ProbeFixed", "=A2*2");
    const cell = sheet.getRange("D1");
    cell.formulas = [["=SUM($A$2:$A$3)"]];
    await context.sync();
    sheet.getRange("A4").values = [[5]];
    await settled();
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] === 8 ? "grows" : "stays";
  },
};

export const tableProbes = [
  headingBrackets,
  formulaInOneCell,
  formulaBesideTable,
  rowBelowTable,
  headingRenamed,
  fixedRange,
];
