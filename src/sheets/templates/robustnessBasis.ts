/** By what the partners are judged: the uncertainty, which is set here; threshold and weights, read from the evaluation. */
import { evaluationCriteria, fullPoints, scoreLimits } from "../../playbook/evaluation";
import { defaultUncertainty } from "../../playbook/uncertainWeights";
import { sumTolerance } from "../../playbook/weights";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { formula, number, text } from "../content";
import { entry } from "../entry";
import { firstThatHolds, textLiteral } from "../formula";
import { nameOn } from "../linkedWorkbook";
import type { Part } from "../part";
import { evaluationNames } from "../settings/evaluationSettings";
import { robustnessNames as names } from "../settings/robustnessSettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import { firstCriterion, type RobustnessSheet } from "./robustnessSheet";

/** With none the functions would take their own: a tenth of a percent is the least. */
const uncertaintyLimits = { min: 0.001, max: 1 } as const;

const criteria = evaluationCriteria.length;

export const uncertaintyIsSet = isBetween(names.uncertainty, uncertaintyLimits);
export const thresholdIsSet = isBetween(names.threshold, scoreLimits);
export const weightsAddUp = `AND(COUNTIFS(${names.weights},">=0",${names.weights},"<=${fullPoints}")=${criteria},ABS(SUM(${names.weights})-${fullPoints})<${sumTolerance})`;

function isBetween(name: string, { min, max }: { readonly min: number; readonly max: number }): string {
  return `AND(ISNUMBER(${name}),${name}>=${min},${name}<=${max})`;
}

export interface Basis {
  readonly part: Part;
  /** What is set here. */
  readonly uncertainty: Block;
}

export function basis(at: { readonly uncertainty: number; readonly threshold: number }, sheet: RobustnessSheet): Basis {
  const { language, evaluation } = sheet;
  const { columnOf } = sheet.partners;
  const { checks, robustness: words } = sheetWordsOf(language);
  const uncertainty: Block = { row: at.uncertainty, column: columnOf("low"), rows: 1, columns: 1 };
  const threshold: Block = { ...uncertainty, row: at.threshold };
  const weights: Block = { ...threshold, column: columnOf(firstCriterion), columns: criteria };
  const saysWhatIsWrong: Block = { ...uncertainty, column: columnOf("check"), rows: 2 };
  const onEvaluation = (name: string) => nameOn(evaluation.sheet, name);
  const weight = (place: number) => `IFERROR(INDEX(${onEvaluation(evaluationNames.weights)},1,${place}),"")`;
  const ok = textLiteral(checks.ok);
  const evaluationCheck = firstThatHolds(
    [
      [
        thresholdIsSet,
        `IF(${weightsAddUp},${ok},${textLiteral(words.checks.weightsWrong({ evaluation: evaluation.sheet.name }))})`,
      ],
    ],
    textLiteral(words.checks.thresholdWrong({ evaluation: evaluation.sheet.name })),
  );
  const part: Part = {
    rowHeights: Object.values(at).map((row) => ({ row, height: 18 })),
    cells: [
      { row: at.uncertainty, column: columnOf("partner"), content: [[text(words.uncertainty)]], style: "label" },
      { ...uncertainty, content: [[number(defaultUncertainty)]], style: "inputNumber", numberFormat: "0.0%" },
      { row: at.uncertainty, column: columnOf("high"), content: [[text(words.uncertaintyNote)]], style: "note" },
      { row: at.threshold, column: columnOf("partner"), content: [[text(words.threshold)]], style: "label" },
      {
        ...threshold,
        content: [[formula(`IFERROR(${onEvaluation(evaluationNames.threshold)},"")`)]],
        style: "resultNumber",
        numberFormat: "0.0##",
      },
      { row: at.threshold, column: columnOf("highest"), content: [[text(words.weights)]], style: "label" },
      {
        ...weights,
        content: [evaluationCriteria.map((_, index) => formula(weight(index + 1)))],
        style: "resultNumber",
        numberFormat: "0",
      },
      {
        ...saysWhatIsWrong,
        content: [
          [formula(`IF(${uncertaintyIsSet},${ok},${textLiteral(words.checks.uncertaintyWrong)})`)],
          [formula(evaluationCheck)],
        ],
        style: "checkLine",
      },
    ],
    names: [
      { name: names.uncertainty, block: uncertainty },
      { name: names.threshold, block: threshold },
      { name: names.weights, block: weights },
    ],
    validations: [
      entry(
        uncertainty,
        { kind: "decimal", ...uncertaintyLimits },
        words.validation.uncertaintyTitle,
        words.validation.uncertainty,
      ),
    ],
    colourRules: [{ block: saysWhatIsWrong, formula: `=${cellAddress(saysWhatIsWrong)}<>${ok}`, ...ruleColours.bad }],
  };
  return { part, uncertainty };
}
