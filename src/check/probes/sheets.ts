import { sheetReference } from "../../sheets/address";
import type { Probe } from "./probe";
import { throwIfPassing } from "./throwIfPassing";

const activation: Probe = {
  id: "activation-with-the-adding",
  answers: { activated: "supported", ignored: "supported" },
  async ask({ context, sheetName, remember }) {
    const { worksheets } = context.workbook;
    const added = worksheets.add(`${sheetName} a`).load("id");
    added.activate();
    await context.sync();
    remember(added.id);
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return active.id === added.id ? "activated" : "ignored";
  },
};

const freezing: Probe = {
  id: "freezing-a-sheet-not-in-view",
  answers: { frozen: "supported", ignored: "supported", refused: "supported" },
  async ask({ context, sheet, sheetName, remember }) {
    sheet.activate();
    const other = context.workbook.worksheets.add(`${sheetName} f`).load("id");
    await context.sync();
    remember(other.id);
    other.freezePanes.freezeRows(2);
    try {
      await context.sync();
    } catch (error) {
      throwIfPassing(error);
      return "refused";
    }
    const frozen = other.freezePanes.getLocationOrNullObject().load("rowCount");
    await context.sync();
    return !frozen.isNullObject && frozen.rowCount === 2 ? "frozen" : "ignored";
  },
};

const copy: Probe = {
  id: "properties-of-a-copy",
  answers: { kept: "supported", dropped: "supported" },
  async ask({ context, sheet, remember }) {
    sheet.customProperties.add("probe", "1");
    const copied = sheet.copy("End").load("id");
    await context.sync();
    remember(copied.id);
    const property = copied.customProperties.getItemOrNullObject("probe").load("value");
    await context.sync();
    return property.isNullObject ? "dropped" : "kept";
  },
};

const renaming: Probe = {
  id: "renamed-sheet-in-formulas",
  answers: { follows: "supported", stays: "unsupported" },
  async ask({ context, sheet, sheetName, remember, settled }) {
    const other = context.workbook.worksheets.add(`${sheetName} r`).load("id");
    await context.sync();
    remember(other.id);
    const cell = sheet.getRange("A1");
    cell.formulas = [[`=${sheetReference(`${sheetName} r`, "A1")}`]];
    await context.sync();
    other.name = `${sheetName} s`;
    await settled();
    cell.load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]).includes(`${sheetName} s`) ? "follows" : "stays";
  },
};

const fitToWidth: Probe = {
  id: "fit-to-width",
  answers: { fit: "supported", scale: "supported", notKept: "supported" },
  async ask({ context, sheet }) {
    sheet.getRange("A1:Z1").values = [Array.from({ length: 26 }, () => "wide")];
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    const layout = sheet.pageLayout.load("zoom");
    await context.sync();
    const { horizontalFitToPages, scale } = layout.zoom;
    if (horizontalFitToPages === 1) return "fit";
    return scale === null || scale === undefined ? "notKept" : "scale";
  },
};

const manualBreaks: Probe = {
  id: "page-breaks-beside-fit-to-width",
  answers: { kept: "supported", gone: "supported" },
  async ask({ context, sheet }) {
    sheet.getRange("A1:A40").values = Array.from({ length: 40 }, (_, row) => [row]);
    sheet.horizontalPageBreaks.add("A20");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return breaks.items.length > 0 ? "kept" : "gone";
  },
};

export const sheetProbes = [activation, freezing, copy, renaming, fitToWidth, manualBreaks];
