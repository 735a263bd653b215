import { sheetWordsOf } from "../../locales/sheetWords";
import { text } from "../content";
import { inGallery } from "../gallery";
import type { Part } from "../part";
import { sheetOf } from "../sheet";
import type { Block, SheetSpec } from "../spec";
import type { StackedRows } from "../stackedRows";
import type { Template, TemplateOptions } from "../template";
import { columns, introductionOver, monthNumbers } from "./monthSheet";
import { assumptions, inputCell, inputLimits } from "./projectionsAssumptions";
import { audit } from "./projectionsAudit";
import { charts } from "./projectionsCharts";
import { judgement } from "./projectionsJudgement";
import { choices } from "./projectionsLists";
import { months } from "./projectionsMonths";
import { plan } from "./projectionsPlan";
import { yearResults } from "./projectionsReadings";
import { auditRows, firstNoteRows, monthRows, readingRows, secondNoteRows } from "./projectionsRows";
import { tiles } from "./projectionsTiles";

const printed: Block = { row: 0, column: columns.label, rows: auditRows.end, columns: columns.year };
const columnWidths = [8, 206, 62, ...monthNumbers.map(() => 64), 76, 20, 80, 60, 60, 60, 60];

/** Two scenarios over twelve months, from drivers to what the playbook asks of them. */
export const projections: Template = {
  ...inGallery("projections"),
  version: 2,
  amounts: true,
  build(options: TemplateOptions): SheetSpec {
    const { language, sample } = options;
    const { projections: words } = sheetWordsOf(language);
    const { fractions, productive, net, loaded, judged, readings } = words.notes;
    return sheetOf(projections, options, {
      name: words.sheetName,
      columnWidths,
      used: { ...printed, column: 0, columns: columnWidths.length },
      parts: [
        introductionOver(words, language),
        plan(options),
        tiles(options),
        assumptions(options),
        judgement(options),
        notesIn(firstNoteRows, [sample ? words.notes.sample : words.notes.empty, words.notes.sources]),
        yearResults(options),
        charts(options),
        months("base", options),
        notesIn(secondNoteRows, [fractions, productive, net, loaded, judged, readings]),
        months("optimistic", options),
        audit(options),
        choices(language),
        inputLimits(language),
      ],
      freeze: { rows: 1, columns: columns.firstMonth },
      // Each of the three pages holds, on A4 and on Letter, what begins with it: no table is cut.
      print: { area: printed, pageStarts: [readingRows.at.heading, monthRows.optimistic.at.heading] },
      start: firstInput(),
    });
  },
};

function firstInput() {
  const { row, column } = inputCell("partnersNow", "base");
  return { row, column };
}

function notesIn({ at, heights }: StackedRows<"notes">, lines: readonly string[]): Part {
  return {
    rowHeights: heights,
    cells: [{ row: at.notes, column: columns.label, content: lines.map((line) => [text(line)]), style: "note" }],
  };
}
