/** The formulas of the pre-screen sheet, all of them native. What they mean is `playbook/prescreen.ts`. */
import { identificationCriteria } from "../../playbook/evaluationGuidance";
import type { Language } from "../../playbook/language";
import { priorityLabels } from "../../playbook/priority";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { textLiteral } from "../formula";
import { yesNo } from "../register/partnersTable";
import { columns } from "./prescreenLayout";

/** Scoped to the sheet, and the same in every language. */
export const prioritiesName = "Priorities";

const questions = identificationCriteria.length;

/** The priorities that a question can have here. */
export const offeredPriorities = ["high", "medium", "low"] as const;

/** The cells of one candidate. */
export interface CandidateRow {
  readonly candidate: string;
  readonly inputs: string;
  readonly answers: string;
  readonly misses: string;
  readonly unanswered: string;
}

export function candidateRow(row: number): CandidateRow {
  return {
    candidate: cellAddress({ row, column: columns.candidate }),
    inputs: blockAddress({ row, column: columns.candidate, rows: 1, columns: 1 + questions }),
    answers: blockAddress({ row, column: columns.firstAnswer, rows: 1, columns: questions }),
    misses: cellAddress({ row, column: columns.misses }),
    unanswered: cellAddress({ row, column: columns.unanswered }),
  };
}

/** COUNTIFS passes over cells with an error, which a comparison would spread. */
export function missesFormula({ inputs, answers }: CandidateRow, language: Language): string {
  const high = textLiteral(priorityLabels.high[language]);
  const no = textLiteral(yesNo.no[language]);
  return `IF(COUNTA(${inputs})=0,"",COUNTIFS(${prioritiesName},${high},${answers},${no}))`;
}

/** What is neither Yes nor No is no answer. */
export function unansweredFormula({ inputs, answers }: CandidateRow, language: Language): string {
  return `IF(COUNTA(${inputs})=0,"",${questions}-${answered(answers, language)})`;
}

export function verdictFormula({ misses, unanswered }: CandidateRow, language: Language): string {
  const { goOn, oneMiss, misses: severalMisses, answerMore } = sheetWordsOf(language).prescreen.verdicts;
  const [before = "", after = ""] = answerMore;
  const flagged = `${misses}&IF(${misses}=1,${textLiteral(oneMiss)},${textLiteral(severalMisses)})`;
  const unfinished = `${textLiteral(before)}&${unanswered}&${textLiteral(after)}`;
  const verdict = `IF(${misses}>0,${flagged},IF(${unanswered}>0,${unfinished},${textLiteral(goOn)}))`;
  return `IF(AND(ISNUMBER(${misses}),${prioritiesAreChosen(language)}),${verdict},"")`;
}

export function checkFormula({ candidate, inputs, answers, unanswered }: CandidateRow, language: Language): string {
  const words = sheetWordsOf(language).prescreen.checks;
  const cases: readonly (readonly [condition: string, then: string])[] = [
    [`COUNTA(${inputs})=0`, textLiteral("")],
    [`TRIM(${candidate})=""`, textLiteral(words.candidateMissing)],
    [`COUNTA(${answers})>${answered(answers, language)}`, textLiteral(words.answerWrong)],
    [`NOT(${prioritiesAreChosen(language)})`, textLiteral(words.seePriorities)],
    [`${unanswered}>0`, `${textLiteral(words.answersMissing)}&${unanswered}`],
  ];
  return cases.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, textLiteral(words.ok));
}

export function prioritiesCheck(language: Language): string {
  const { ok, prioritiesMissing } = sheetWordsOf(language).prescreen.checks;
  return `IF(${prioritiesAreChosen(language)},${textLiteral(ok)},${textLiteral(prioritiesMissing)})`;
}

function answered(answers: string, language: Language): string {
  const [yes, no] = [yesNo.yes, yesNo.no].map((label) => `COUNTIF(${answers},${textLiteral(label[language])})`);
  return `(${yes}+${no})`;
}

function prioritiesAreChosen(language: Language): string {
  const counts = offeredPriorities.map(
    (id) => `COUNTIF(${prioritiesName},${textLiteral(priorityLabels[id][language])})`,
  );
  return `${counts.join("+")}=${questions}`;
}
