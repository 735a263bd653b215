/**
 * To the right of the partners, outside the print area: what they are worked out from. Order and score are worked out
 * natively from what was typed into the evaluation, so that the custom functions read inputs only; everything else
 * reads their results.
 */
import { evaluationCriteria, fullPoints, scoreLimits, type CriterionId } from "../../playbook/evaluation";
import { gapTolerance } from "../../playbook/standing";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import type { TableLink } from "../linkedWorkbook";
import type { Part } from "../part";
import type { Row } from "../placedTable";
import { robustnessNames as names } from "../settings/robustnessSettings";
import type { EvaluationColumn } from "../tables/evaluationTable";
import { thresholdIsSet, weightsAddUp } from "./robustnessBasis";
import type { PartnerColumn } from "./robustnessPartners";
import { firstCriterion, lastCriterion, type RobustnessSheet } from "./robustnessSheet";

export type Source = "name" | "missing" | "score" | "order";
type WorkedFlip = `worked ${CriterionId}`;
export type Working = "position" | "distance" | "nearest" | "range" | "threshold" | WorkedFlip;

const criteria = evaluationCriteria.length;
/** Instead of a comparison with the tolerance, whose many zeros not every program reads alike. */
export const perTolerance = Math.round(1 / gapTolerance);

/** Stands where a criterion alone cannot flip the decision. */
export const cannotFlip = "—";

export const flipsOf = ({ span }: Row<PartnerColumn>): string => span(firstCriterion, lastCriterion);

/** The scores in a row of the evaluation, from the first criterion to the last; or one of them, counted from 1. */
export function scoresIn(evaluation: TableLink<EvaluationColumn>, row: string | number, criterion = 0): string {
  return `INDEX(${evaluation.columns("strategic-fit", "cultural-fit")},${row},${criterion})`;
}

/** What a row of the sheet, counted from 0, reads of the partner whose place it is. */
export function ofPlace(
  { evaluation, sources, workings }: RobustnessSheet,
  index: number,
): {
  /** In the evaluation; empty where no partner is left. */
  readonly position: string;
  /** All five scores, as they stand in the evaluation. */
  readonly scores: string;
  readonly fromSource: (id: Source) => string;
} {
  const { position } = workings.row(index).cell;
  return {
    position,
    scores: scoresIn(evaluation, position),
    fromSource: (id) => `INDEX(${sources.column(id)},${position})`,
  };
}

/** A partner in the order of the evaluation. */
export const sourceFormulas: Readonly<Record<Source, (row: Row<Source>, sheet: RobustnessSheet) => string>> = {
  name: ({ index }, { evaluation }) => `IFERROR(TRIM(INDEX(${evaluation.column("partner")},${index + 1})),"")`,
  /** How many scores are missing; a text where they are wrong. */
  missing: ({ index, cell }, { evaluation, language }) => {
    const own = scoresIn(evaluation, index + 1);
    const known = `COUNTBLANK(${own})+COUNTIF(${own},0)+COUNTIFS(${own},">=${scoreLimits.min}",${own},"<=${scoreLimits.max}")`;
    const wrong = textLiteral(sheetWordsOf(language).robustness.checks.scoresWrong);
    const unscored = `SUMPRODUCT((${names.weights}>0)*((${own}="")+(${own}=0)>0))`;
    return `IF(${cell.name}="","",IF(${known}<${criteria},${wrong},${unscored}))`;
  },
  score: ({ index, cell: { missing } }, { evaluation }) => {
    const score = `ROUND(SUMPRODUCT(${names.weights},${scoresIn(evaluation, index + 1)})/${fullPoints},10)`;
    return `IF(ISNUMBER(${missing}),IF(AND(${missing}=0,${weightsAddUp}),${score},""),"")`;
  },
  order: ({ cell: { name, score }, column, upTo }) => {
    const all = column("score");
    const ahead = `COUNTIF(${all},">"&${score})+COUNTIF(${upTo("score")},${score})`;
    const afterAll = `COUNT(${all})+SUMPRODUCT((${upTo("name")}<>"")*(${upTo("score")}=""))`;
    return `IF(${name}="","",IF(ISNUMBER(${score}),${ahead},${afterAll}))`;
  },
};

/** A partner in the order of the sheet. The first worked flip fills the cells of the others. */
export const workingFormulas: Readonly<
  Record<Working, ((row: Row<Working>, sheet: RobustnessSheet) => string) | undefined>
> = {
  position: ({ index }, { sources }) => `IFERROR(MATCH(${index + 1},${sources.column("order")},0),"")`,
  distance: ({ index }, sheet) => {
    const flips = flipsOf(sheet.partners.row(index));
    return `IF(COUNT(${flips})=0,"",AGGREGATE(15,6,ABS(${flips}-${ofPlace(sheet, index).scores}),1))`;
  },
  nearest: ({ index, cell: { distance } }, sheet) => {
    const apart = `ABS(${flipsOf(sheet.partners.row(index))}-${ofPlace(sheet, index).scores})`;
    const places = evaluationCriteria.map((_, criterion) => criterion + 1).join(",");
    return `IF(${distance}="","",AGGREGATE(15,6,{${places}}/(ABS(${apart}-${distance})*${perTolerance}<1),1))`;
  },
  range: ({ index }, { partners }) => {
    const { low, high } = partners.row(index).cell;
    return `IF(AND(ISNUMBER(${low}),ISNUMBER(${high})),ROUND(${high}-${low},10),"")`;
  },
  threshold: () => `IF(${thresholdIsSet},${names.threshold},"")`,
  ...(Object.fromEntries(
    evaluationCriteria.map(({ id }, index) => [`worked ${id}`, index === 0 ? workedFlips : undefined]),
  ) as Record<WorkedFlip, typeof workedFlips | undefined>),
};

/** The flip points, out of the scale too. */
function workedFlips({ index }: Row<Working>, sheet: RobustnessSheet): string {
  const { score } = sheet.partners.row(index).cell;
  const points = `PARTNER.FLIPPOINT(${ofPlace(sheet, index).scores},${names.weights},${names.threshold})`;
  return `IF(AND(ISNUMBER(${score}),${thresholdIsSet}),IFNA(${points},"${cannotFlip}"),"")`;
}

export function workings(sheet: RobustnessSheet): Part {
  const { sources, workings: worked } = sheet;
  const { row, column, rows } = sources.cells("name");
  const content = Array.from({ length: rows }, (_, index) => [
    ...Object.values(sourceFormulas).map((source) => formula(source(sources.row(index), sheet))),
    ...Object.values(workingFormulas).map((working) =>
      working === undefined ? blank : formula(working(worked.row(index), sheet)),
    ),
  ]);
  return {
    cells: [
      {
        row: row - 1,
        column,
        content: [[text(sheetWordsOf(sheet.language).robustness.workings)]],
        style: "label",
      },
      { row, column, content, style: "list" },
    ],
  };
}
