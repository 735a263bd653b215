import { sheetWordsOf } from "../../locales/sheetWords";
import { banner, bannerNameAt } from "../banner";
import { formula } from "../content";
import { sentence } from "../formula";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import { notes } from "../notes";
import type { Part } from "../part";
import { placed } from "../placedTable";
import { sheetOf } from "../sheet";
import type { CellPosition, SheetSpec } from "../spec";
import { plainTableOf, widthsOf } from "../table";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { evaluationTable } from "../tables/evaluationTable";
import { basis } from "./robustnessBasis";
import { rangesChart } from "./robustnessChart";
import { groupHeadings, partnerColumns } from "./robustnessPartners";
import type { RobustnessSheet } from "./robustnessSheet";
import { standings } from "./robustnessStandings";
import { sourceFormulas, workingFormulas, workings } from "./robustnessWorkings";

const mostRowsOnOnePage = 16;
/** How many partners are compared with one another at most. */
const mostCompared = 8;
/** Of scores and words. */
const usualWidth = 82;
const firstColumn = 1;
const rows = {
  legend: rowsOfIntroduction - 1,
  basis: { uncertainty: rowsOfIntroduction, threshold: rowsOfIntroduction + 1 },
  groups: rowsOfIntroduction + 2,
  header: rowsOfIntroduction + 3,
} as const;

/** Which decisions of an evaluation hold if the weights are off, scores are missing or one score is wrong. */
export const robustness: Template = {
  ...inGallery("robustness"),
  version: 3,
  needs: [evaluationTable.templateId],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language } = options;
    const { robustness: words } = sheetWordsOf(language);
    const count = checkedRows(robustness, options.rows);
    const evaluation = tableLink(workbook, evaluationTable);
    const at = { row: rows.header, column: firstColumn };
    const sheet = placesOn({ ...options, evaluation }, at, count);
    const table = plainTableOf(partnerColumns, {
      at,
      rows: count,
      samples: [],
      sheet,
      heights: { header: 42, row: 26 },
      anchor: "column",
    });
    const { block, columnOf } = table;
    const judgedBy = basis(rows.basis, sheet);
    const compared = standings(block.row + block.rows + 1, sheet);
    const below = { row: compared.words.row + compared.words.rows + 1, column: firstColumn };
    const bannerCell = { row: rows.legend, column: columnOf("lowest") };
    const printed = { row: 0, column: firstColumn, rows: below.row + 3, columns: block.columns };
    const used = { ...printed, column: 0, columns: compared.leads.column + mostCompared };
    const widths = [8, ...widthsOf(partnerColumns, usualWidth), 20, 130];
    return sheetOf(robustness, options, {
      name: words.sheetName,
      columnWidths: [...widths, ...Array.from({ length: used.columns - widths.length }, () => usualWidth)],
      used,
      parts: [
        introduction(
          { title: words.title, whatToDo: words.whatToDo({ evaluation: evaluation.sheet.name }) },
          language,
          firstColumn,
          {
            result: { column: columnOf("score"), columns: 2 },
            check: { column: columnOf("high"), columns: 2 },
          },
        ),
        { cells: [banner(bannerCell, language)], names: [bannerNameAt(bannerCell)] },
        judgedBy.part,
        groupHeadings(rows.groups, sheet),
        table.part,
        workings(sheet),
        compared.part,
        rangesChart(block.row + block.rows + 1, sheet),
        notes(below, [words.notes.flips, words.notes.standings]),
        leftOut({ ...below, row: below.row + 2 }, sheet),
      ],
      freeze: { rows: rows.header + 1, columns: firstColumn + 1 },
      print: {
        area: printed,
        titleRows: { from: rows.groups, to: rows.header },
        ...(count <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
      },
      start: judgedBy.uncertainty,
    });
  },
};

function placesOn(
  given: Pick<RobustnessSheet, "language" | "currency" | "evaluation">,
  at: CellPosition,
  count: number,
): RobustnessSheet {
  const partners = placed(idsOf(partnerColumns), at, count, "column");
  const firstSource = at.column + partners.block.columns + 1;
  const sources = placed(idsOf(sourceFormulas), { ...at, column: firstSource }, count);
  const firstWorking = firstSource + sources.block.columns;
  const workings = placed(idsOf(workingFormulas), { ...at, column: firstWorking }, count, "column");
  return { ...given, partners, sources, workings, compared: Math.min(count, mostCompared) };
}

function idsOf<Id extends string>(columns: Readonly<Record<Id, unknown>>): Id[] {
  return Object.keys(columns) as Id[];
}

/** Says how many named partners of the evaluation have no row here. */
function leftOut(at: CellPosition, { language, evaluation, sources }: RobustnessSheet): Part {
  const names = sources.cells("name");
  const all = `SUMPRODUCT((TRIM(${evaluation.column("partner")})<>"")*1)`;
  const listed = `COUNTIF(${sources.column("name")},"?*")`;
  const { notes } = sheetWordsOf(language).robustness;
  const note = sentence(notes.leftOut, { rows: `${names.rows}`, count: `${all}-${listed}` });
  return {
    cells: [{ ...at, content: [[formula(`IFERROR(IF(${all}>${listed},${note},""),"")`)]], style: "note" }],
  };
}
