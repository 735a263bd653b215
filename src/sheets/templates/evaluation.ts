import { evaluationCriteria, evaluationThreshold, fullPoints, scoreLimits } from "../../playbook/evaluation";
import { criterionGuidance } from "../../playbook/evaluationGuidance";
import { architectureTypes } from "../../playbook/partnerTypes";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { banner, bannerNameAt } from "../banner";
import { choiceList } from "../choiceList";
import { formula, number, text } from "../content";
import { entry } from "../entry";
import { sentence, textLiteral } from "../formula";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { notes } from "../notes";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { evaluationNames as names } from "../settings/evaluationSettings";
import { sheetOf } from "../sheet";
import type { Block, SheetSpec } from "../spec";
import { ruleColours } from "../styles";
import { tableOf } from "../table";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { ranking } from "./evaluationRanking";
import { samplePartners } from "../tables/evaluationSample";
import { evaluationTable, weightsAddUp, type EvaluationColumn } from "../tables/evaluationTable";

/** Up to here table, ranking and chart are legible on one page; more rows run over several. */
const mostRowsOnOnePage = 16;
/** The playbook's example gives a reason for every score. */
const exampleHeight = 37;

const firstColumn = 1;
/** To the right of the table, outside the print area, in rows that no filter of the table hides. */
const listColumn = firstColumn + Object.keys(evaluationTable.columns).length + 1;
const legendRow = rowsOfIntroduction - 1;
const rows = { threshold: rowsOfIntroduction, weights: 4, questions: 5, header: 6 } as const;

/** Candidates scored on the five criteria, decided at the threshold, and ranked. */
export const evaluation: Template = {
  ...inGallery("evaluation"),
  version: 3,
  build(options: TemplateOptions): SheetSpec {
    const { language, sample } = options;
    const { lists, evaluation: words } = sheetWordsOf(language);
    const count = checkedRows(evaluation, options.rows);
    const types = choiceList(
      { row: 0, column: listColumn },
      lists,
      Object.values(architectureTypes).map((name) => name[language]),
    );
    const table = tableOf(evaluationTable, {
      at: { row: rows.header, column: firstColumn },
      rows: count,
      samples: sample ? samplePartners(language) : [],
      sheet: { ...options, types },
      heights: { header: 42, row: 25 },
    });
    const { block, columnOf } = table;
    const ranked = ranking(table, { row: block.row + block.rows, column: firstColumn }, language);
    const below = { row: ranked.end + 1, column: firstColumn };
    const printed = { row: 0, column: firstColumn, rows: below.row + 2, columns: block.columns };
    const bannerCell = { row: legendRow, column: columnOf("technology-compatibility") };
    return sheetOf(evaluation, options, {
      name: words.sheetName,
      columnWidths: [8, ...table.widths, 20, 130],
      used: { ...printed, column: 0, columns: listColumn + 1 },
      parts: [
        introduction(words, language, firstColumn, {
          result: { column: columnOf("type") },
          check: { column: columnOf("strategic-fit"), columns: 2 },
        }),
        { cells: [banner(bannerCell, language)], names: [bannerNameAt(bannerCell)] },
        settings(table, language),
        table.part,
        sample ? { rowHeights: [{ row: rows.header + 1, height: exampleHeight }] } : {},
        ranked.part,
        notes(below, [words.notes.ties, sample ? words.notes.sample : undefined]),
        types.part,
      ],
      freeze: { rows: rows.header + 1, columns: firstColumn + 1 },
      print: {
        area: printed,
        titleRows: { from: rows.header, to: rows.header },
        ...(count <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
      },
      start: { row: rows.header + 1, column: firstColumn },
    });
  },
};

/** From when on a partner advances, how much each criterion counts, and what it asks. */
function settings({ columnOf }: PlacedTable<EvaluationColumn>, language: Language): Part {
  const { checks, evaluation: words } = sheetWordsOf(language);
  const { validation } = words;
  const cell = (row: number, id: EvaluationColumn): Block => ({ row, column: columnOf(id), rows: 1, columns: 1 });
  const threshold = cell(rows.threshold, "strategic-fit");
  const weights: Block = { ...cell(rows.weights, "strategic-fit"), columns: evaluationCriteria.length };
  const weightsTotal = cell(rows.weights, "score");
  const ownChecks: Block = { ...cell(rows.threshold, "check"), rows: 2 };
  const points = evaluationCriteria.map((criterion) => number(criterion.points));
  const questions = evaluationCriteria.map(({ id }) => text(criterionGuidance[id].question[language]));
  return {
    rowHeights: [
      { row: rows.threshold, height: 18 },
      { row: rows.weights, height: 18 },
      { row: rows.questions, height: 26 },
    ],
    cells: [
      { ...cell(rows.threshold, "partner"), content: [[text(words.threshold)]], style: "label" },
      { ...threshold, content: [[number(evaluationThreshold)]], style: "inputNumber", numberFormat: "0.0##" },
      { ...cell(rows.threshold, "market-access"), content: [[text(words.thresholdNote)]], style: "note" },
      {
        ...ownChecks,
        content: [[formula(thresholdCheck(language))], [formula(weightsCheck(language))]],
        style: "checkLine",
      },
      { ...cell(rows.weights, "partner"), content: [[text(words.weights)]], style: "label" },
      { ...weights, content: [[...points, formula(`SUM(${blockAddress(weights)})`)]] },
      { ...cell(rows.weights, "completeness"), content: [[text(words.weightsTotal)]], style: "note" },
      { ...cell(rows.questions, "partner"), content: [[text(words.questions)]], style: "note" },
      { ...cell(rows.questions, "strategic-fit"), content: [questions], style: "hint" },
    ],
    styled: [
      { block: weights, style: "inputNumber" },
      { block: weightsTotal, style: "resultNumber" },
    ],
    names: [
      { name: names.threshold, block: threshold },
      { name: names.weights, block: weights },
      { name: names.weightsTotal, block: weightsTotal },
    ],
    validations: [
      entry(threshold, { kind: "decimal", ...scoreLimits }, validation.thresholdTitle, validation.threshold),
      entry(weights, { kind: "wholeNumber", min: 0, max: fullPoints }, validation.weightTitle, validation.weight),
    ],
    colourRules: [
      {
        block: ownChecks,
        formula: `=${cellAddress(ownChecks, "column")}<>${textLiteral(checks.ok)}`,
        ...ruleColours.bad,
      },
    ],
  };
}

function thresholdCheck(language: Language): string {
  const { checks, evaluation: words } = sheetWordsOf(language);
  const missing = textLiteral(words.checks.thresholdMissing);
  const inRange = `AND(${names.threshold}>=${scoreLimits.min},${names.threshold}<=${scoreLimits.max})`;
  return `IF(ISNUMBER(${names.threshold}),IF(${inRange},${textLiteral(checks.ok)},${missing}),${missing})`;
}

function weightsCheck(language: Language): string {
  const { checks, evaluation: words } = sheetWordsOf(language);
  const { weightsMissing, weightsAdd, weightsRemove } = words.checks;
  const total = names.weightsTotal;
  const entered = `COUNTIFS(${names.weights},">=0",${names.weights},"<=${fullPoints}")=${evaluationCriteria.length}`;
  const add = sentence(weightsAdd, { points: `ROUND(${fullPoints}-${total},2)` });
  const remove = sentence(weightsRemove, { points: `ROUND(${total}-${fullPoints},2)` });
  const direction = `IF(${total}<${fullPoints},${add},${remove})`;
  return `IF(${entered},IF(${weightsAddUp},${textLiteral(checks.ok)},${direction}),${textLiteral(weightsMissing)})`;
}
