import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { text } from "../content";
import { inGallery } from "../gallery";
import type { LinkedWorkbook } from "../linkedWorkbook";
import type { Part } from "../part";
import { sheetOf } from "../sheet";
import type { Block, SheetSpec } from "../spec";
import type { Template, TemplateOptions } from "../template";
import { columns, introductionOver, monthNumbers } from "./monthSheet";
import { bridge } from "./sensitivityBridge";
import { driverWorkings } from "./sensitivityDrivers";
import { whatMustBeTrue } from "./sensitivityGaps";
import { driverRows, noteRows, workingRows } from "./sensitivityRows";
import { changeCell, linksOf, scenario, type SensitivitySheet } from "./sensitivityScenario";
import { tornado } from "./sensitivityTornado";
import { variance } from "./sensitivityVariance";
import { partnerWorkings } from "./sensitivityWorkings";

const printed: Block = { row: 0, column: columns.label, rows: workingRows.end, columns: columns.year };

/** What moves a scenario, what its targets need, and how what happened compares with it. */
export const sensitivity: Template = {
  ...inGallery("sensitivity"),
  version: 2,
  amounts: true,
  needs: ["partners", "deals", "projections"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language } = options;
    const words = sheetWordsOf(language).sensitivity;
    const sheet: SensitivitySheet = { ...options, ...linksOf(workbook) };
    return sheetOf(sensitivity, options, {
      name: words.sheetName,
      columnWidths: [8, 216, 62, ...monthNumbers.map(() => 66), 76],
      used: { ...printed, column: 0, columns: columns.year + 1 },
      parts: [
        introductionOver(words, language),
        scenario(sheet),
        whatMustBeTrue(sheet),
        tornado(sheet),
        variance(sheet),
        bridge(sheet),
        notes(language),
        driverWorkings(sheet),
        partnerWorkings(sheet),
      ],
      freeze: { rows: 1, columns: columns.firstMonth },
      // Both pages hold, on A4 and on Letter, what begins with them: no table is cut.
      print: { area: printed, pageStarts: [driverRows.at.heading] },
      start: { row: changeCell.row, column: changeCell.column },
    });
  },
};

function notes(language: Language): Part {
  const { limits, bridge: aboutBridge } = sheetWordsOf(language).sensitivity.notes;
  return {
    rowHeights: noteRows.heights,
    cells: [
      { row: noteRows.at.notes, column: columns.label, content: [[text(limits)], [text(aboutBridge)]], style: "note" },
    ],
  };
}
