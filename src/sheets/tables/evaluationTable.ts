/**
 * The formulas use plain references and the names of the settings, not structured references: the table's columns are
 * headed in the workbook's language and the table's name gets a number when it is in use, while these stay the same,
 * read the same in every spreadsheet program, and are just as relative when a row is added. All of them are native but
 * one: PARTNER.SCORE reads inputs only, and everything else reads its result.
 */
import { decisionLabels } from "../../playbook/decision";
import { evaluationCriteria, fullPoints, scoreLimits, type CriterionId } from "../../playbook/evaluation";
import { criterionGuidance } from "../../playbook/evaluationGuidance";
import { architectureTypes } from "../../playbook/partnerTypes";
import { sumTolerance } from "../../playbook/weights";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn, type CheckCase } from "../checkColumn";
import { oneOf, type ChoiceList } from "../choiceList";
import { sentence, textLiteral } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { Row } from "../placedTable";
import { evaluationNames as names } from "../settings/evaluationSettings";
import { ruleColours } from "../styles";
import type { Column, SheetOfTable, TableOfColumns } from "../table";
import type { SamplePartner } from "./evaluationSample";

/** The unrounded score decides: 6.995 is shown as such, never as 7.00. */
export const scoreFormat = "0.00##";

/** As far as PARTNER.SCORE lets the sum of the weights be off. */
export const weightsAddUp = `ABS(${names.weightsTotal}-${fullPoints})<${sumTolerance}`;

export interface EvaluationSheet extends SheetOfTable {
  readonly types: ChoiceList;
}

export type EvaluationColumn = HeadingId<"evaluation"> | CriterionId | "check";
type ScoredColumn = Column<EvaluationColumn, SamplePartner, EvaluationSheet>;

const criteria = evaluationCriteria.map(({ id }) => id);
const [firstCriterion, lastCriterion] = [criteria[0], criteria.at(-1)] as [CriterionId, CriterionId];
const inputsOf = ({ span }: Row<EvaluationColumn>): string => span("partner", lastCriterion);
const scoresOf = ({ span }: Row<EvaluationColumn>): string => span(firstCriterion, lastCriterion);

/** The candidates with their scores: what the analysis of the evaluation reads. */
export const evaluationTable: TableOfColumns<EvaluationColumn, SamplePartner, EvaluationSheet> = {
  templateId: "evaluation",
  name: "PartnerEvaluation",
  columns: headed("evaluation", {
    partner: { kind: "text", width: 126, sample: ({ name }) => name },
    /** One of the six architecture types, by its name in the sheet's language. */
    type: {
      kind: "choice",
      width: 126,
      sample: ({ type }, { language }) => architectureTypes[type][language],
      allowed: (_, { types }) => oneOf(types),
      message: ({ language }) => sheetWordsOf(language).evaluation.validation.type,
    },
    /** A column for each criterion, in the order in which scores are given. */
    ...(Object.fromEntries(evaluationCriteria.map((each, place) => [each.id, criterion(each, place)])) as Record<
      CriterionId,
      ScoredColumn
    >),
    /**
     * Empty while the partner has no scores or not all that count, and while the weights don't add up: the checks say
     * so once, instead of an error in every row. The function isn't even called then, so that a program without the
     * add-in has nothing to stumble over in a row that is empty anyway. A score out of range keeps its own error.
     */
    score: {
      kind: "score",
      style: "keyResult",
      numberFormat: scoreFormat,
      width: 76,
      formula: (row) => {
        const scores = scoresOf(row);
        const allThatCount = `SUMPRODUCT((${names.weights}>0)*(${scores}=""))=0`;
        const ready = `AND(COUNT(${scores})>0,${weightsAddUp},${allThatCount})`;
        return `IF(${ready},IFNA(PARTNER.SCORE(${scores},${names.weights}),""),"")`;
      },
    },
    completeness: {
      kind: "share",
      width: 62,
      // A 0 is no score, as a blank is none.
      formula: (row) => `IF(COUNTA(${inputsOf(row)})=0,"",COUNTIF(${scoresOf(row)},">0")/${criteria.length})`,
    },
    decision: {
      kind: "word",
      style: "keyResult",
      width: 88,
      formula: ({ cell: { score } }, { language }) => {
        const [advance, stop] = [
          textLiteral(decisionLabels.advance[language]),
          textLiteral(decisionLabels.stop[language]),
        ];
        const decided = `IF(${score}>=${names.threshold},${advance},${stop})`;
        return `IF(AND(ISNUMBER(${score}),ISNUMBER(${names.threshold})),${decided},"")`;
      },
      colours: ({ cell: { decision } }, { language }) => [
        { when: `${decision}=${textLiteral(decisionLabels.advance[language])}`, ...ruleColours.good, bold: true },
        { when: `${decision}=${textLiteral(decisionLabels.stop[language])}`, ...ruleColours.bad, bold: true },
      ],
    },
    rank: {
      kind: "count",
      width: 52,
      // As RANK.EQ, but RANK.EQ answers an error in every row as soon as one score is an error.
      formula: ({ cell: { score }, column }) => `IF(ISNUMBER(${score}),COUNTIF(${column("score")},">"&${score})+1,"")`,
    },
    check: checkColumn(112, wrongWith, { noCase: (language) => sheetWordsOf(language).evaluation.checks.needsAddin }),
    evidence: { kind: "text", style: "inputNote", width: 206, sample: ({ evidence }) => evidence },
  }),
  relations: { once: "partner" },
};

function criterion({ id, name }: (typeof evaluationCriteria)[number], place: number): ScoredColumn {
  return {
    heading: (language) => `${name[language]} (/10)`,
    kind: "score",
    recorded: true,
    width: 90,
    sample: ({ scores }) => scores[place] ?? undefined,
    allowed: (_, { language }) => {
      const { scoreTitle: title, score: message, scorePrompt } = sheetWordsOf(language).evaluation.validation;
      const prompt = {
        title: name[language],
        message: scorePrompt({ question: criterionGuidance[id].question[language] }),
      };
      return { rule: { kind: "decimal", ...scoreLimits }, title, message, prompt };
    },
    // A missing score is the one colour without a text that says the same: the check names it.
    ...(id === firstCriterion && {
      colours: ({ cell }, _, score) => [
        { when: `AND(${cell.partner}<>"",${score}="")`, ...ruleColours.warning, through: lastCriterion },
      ],
    }),
  };
}

function wrongWith(row: Row<EvaluationColumn>, { language }: EvaluationSheet): CheckCase[] {
  const { checks: shared, evaluation } = sheetWordsOf(language);
  const words = evaluation.checks;
  const { partner, score } = row.cell;
  const [inputs, scores] = [inputsOf(row), scoresOf(row)];
  const inRange = `COUNTIFS(${scores},">=${scoreLimits.min}",${scores},"<=${scoreLimits.max}")`;
  const missing = sentence(words.scoresMissing, { count: `${criteria.length}-COUNTA(${scores})` });
  return [
    [`COUNTA(${inputs})=0`, ""],
    [`TRIM(${partner})=""`, shared.partnerMissing],
    [`COUNTA(${scores})>${inRange}`, words.scoreWrong],
    [`NOT(${weightsAddUp})`, words.seeWeights],
    [`AND(ISNUMBER(${score}),ISNUMBER(${names.threshold}))`, shared.ok],
    [`ISNUMBER(${score})`, words.seeThreshold],
    [`COUNTA(${scores})<${criteria.length}`, { formula: missing }],
  ];
}
