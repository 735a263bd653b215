import { developmentChecklist } from "../../playbook/developmentChecklist";
import type { Language } from "../../playbook/language";
import { daysOf, DAYS_A_WEEK } from "../../playbook/negotiationPlan";
import { developmentPhaseWeeks, negotiationSteps, weeksToFirstDeal } from "../../playbook/negotiationSteps";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import { notes } from "../notes";
import { sampleNegotiations } from "../tables/negotiationsSample";
import { negotiationsTable } from "../tables/negotiationsTable";
import { partnersTable } from "../tables/partnersTable";
import { sectionHeading } from "../sectionHeading";
import { sheetOf } from "../sheet";
import type { SheetSpec } from "../spec";
import { stackedRows } from "../stackedRows";
import { tableOf } from "../table";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { rowsOfTiles } from "../tiles";
import { boardChart, negotiationBoard } from "./negotiationBoard";
import { negotiationLists } from "./negotiationLists";
import { negotiationPlan } from "./negotiationPlan";
import { negotiationSettingTiles } from "./negotiationSettingTiles";
import { mostStalled, negotiationStalled } from "./negotiationStalled";

/** Up to here everything is legible on one page. */
const mostRowsOnOnePage = 12;
const firstColumn = 1;
const settingsRow = rowsOfIntroduction;
/** What stands between the settings and the table: the steps, the chart and what is stalled. */
const {
  at: boardRows,
  end: tableHeadingRow,
  heights: boardHeights,
} = stackedRows(settingsRow + rowsOfTiles + 1, {
  heading: 22,
  header: 36,
  first: { rows: mostStalled, each: 18 },
  gap: 8,
});
const tableRows = { heading: tableHeadingRow, header: tableHeadingRow + 1, first: tableHeadingRow + 2 } as const;
const width = Object.keys(negotiationsTable.columns).length;

/** The negotiations with partners: their steps and dates, what is stalled, and what to expect of them. */
export const negotiation: Template = {
  ...inGallery("negotiation"),
  version: 3,
  amounts: true,
  needs: ["partners"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, sample } = options;
    const words = sheetWordsOf(language).negotiation;
    const rows = checkedRows(negotiation, options.rows);
    const partners = tableLink(workbook, partnersTable);
    const lists = negotiationLists({ row: 0, column: firstColumn + width + 1 }, language);
    const judgedOn = cellAddress({ row: settingsRow + rowsOfTiles - 1, column: firstColumn }, "absolute");
    const table = tableOf(negotiationsTable, {
      at: { row: tableRows.header, column: firstColumn },
      rows,
      samples: sample ? sampleNegotiations : [],
      sheet: { ...options, partners, lists, judgedOn },
      heights: { header: 34, row: 25 },
      small: true,
      headerStyle: "smallHeader",
      filterButtons: false,
    });
    const { columnOf } = table;
    const board = negotiationBoard({ row: boardRows.header, column: firstColumn }, table, options);
    const planHeading = { row: tableRows.first + rows + 2, column: firstColumn };
    const plan = negotiationPlan({ ...planHeading, row: planHeading.row + 2 }, table, board, options);
    const below = { row: plan.block.row + plan.block.rows + 1, column: firstColumn };
    const lines = notesIn(language, sample);
    const printed = { row: 0, column: firstColumn, rows: below.row + lines.length, columns: width };
    const chart = {
      row: boardRows.header,
      column: columnOf("lost"),
      rows: mostStalled + 1,
      columns: columnOf("dueEarly") - columnOf("lost"),
    };
    return sheetOf(negotiation, options, {
      name: words.sheetName,
      columnWidths: [8, ...table.widths, 20, ...lists.widths],
      used: { ...printed, column: 0, columns: firstColumn + width + 1 + lists.widths.length },
      parts: [
        introduction(words, language, firstColumn, {
          result: { column: columnOf("owner"), columns: 2 },
          check: { column: columnOf("outreach"), columns: 2 },
        }),
        negotiationSettingTiles(settingsRow, {
          ...options,
          partners,
          negotiations: table,
          board,
          weekends: lists.weekends,
        }),
        { rowHeights: boardHeights },
        sectionHeading({ row: boardRows.heading, column: firstColumn }, words.board.heading),
        board.part,
        boardChart(chart, board, language),
        negotiationStalled({ row: boardRows.heading, column: columnOf("dueEarly") }, table, language),
        sectionHeading({ row: tableRows.heading, column: firstColumn }, words.table),
        table.part,
        sectionHeading(planHeading, words.plan.heading),
        plan.part,
        notes(below, lines),
        lists.part,
      ],
      freeze: { rows: 1, columns: firstColumn + 1 },
      print: {
        area: printed,
        ...(rows <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
        margins: { top: 36, bottom: 42, left: 20, right: 20 },
      },
      start: { row: tableRows.first, column: firstColumn },
    });
  },
};

function notesIn(language: Language, sample: boolean): (string | undefined)[] {
  const words = sheetWordsOf(language).negotiation.notes;
  const weeks = negotiationSteps.map((step) => step.weeks);
  const [early, late] = [daysOf(weeks, "low") / DAYS_A_WEEK, daysOf(weeks, "high") / DAYS_A_WEEK];
  return [
    words.due,
    words.stalled,
    words.assumed,
    words.clock({
      early,
      late,
      onboarding: weeksToFirstDeal,
      earlyInAll: early + weeksToFirstDeal,
      lateInAll: late + weeksToFirstDeal,
      phase: developmentPhaseWeeks,
    }),
    words.checklist({ items: developmentChecklist.map(({ name }) => name[language]).join("; ") }),
    sample ? words.sample : undefined,
  ];
}
