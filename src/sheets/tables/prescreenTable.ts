import { identificationCriteria as questions, type QuestionId } from "../../playbook/evaluationGuidance";
import type { Language } from "../../playbook/language";
import { priorityLabels } from "../../playbook/priority";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { checkColumn, type CheckCase } from "../checkColumn";
import { oneOf, type ChoiceList } from "../choiceList";
import { eitherSentence, sentence, sentencePieces, textLiteral } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { Row } from "../placedTable";
import { prescreenNames } from "../settings/prescreenSettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import type { Column, ColumnColour, SheetOfTable, TableOfColumns } from "../table";
import { answersIn } from "../yesNo";
import { samplePartnerNames } from "./partnersSample";
import type { SampleCandidate } from "./prescreenSample";

/** The priorities that a question can have here. */
export const offeredPriorities = ["high", "medium", "low"] as const;

export interface PrescreenSheet extends SheetOfTable {
  readonly answers: ChoiceList;
  /** Above the questions. */
  readonly priorities: Block;
}

export type Candidate = HeadingId<"prescreen"> | QuestionId | "check";
type CandidateColumn = Column<Candidate, SampleCandidate, PrescreenSheet>;

const [firstQuestion, lastQuestion] = [questions[0]?.id, questions.at(-1)?.id] as [QuestionId, QuestionId];
const answersOf = ({ span }: Row<Candidate>): string => span(firstQuestion, lastQuestion);
const isEmpty = ({ span }: Row<Candidate>): string => `COUNTA(${span("candidate", lastQuestion)})=0`;

/** Candidates asked five questions, before they are scored. What it calculates means what `playbook/prescreen.ts` says. */
export const prescreenTable: TableOfColumns<Candidate, SampleCandidate, PrescreenSheet> = {
  templateId: "prescreen",
  name: "PartnerPrescreen",
  columns: headed("prescreen", {
    candidate: {
      kind: "text",
      width: 170,
      sample: ({ partner }, { language }) => samplePartnerNames(language)[partner],
    },
    ...(Object.fromEntries(questions.map((each, place) => [each.id, question(each, place)])) as Record<
      QuestionId,
      CandidateColumn
    >),
    misses: {
      kind: "count",
      width: 90,
      // COUNTIFS passes over cells with an error, which a comparison would spread.
      formula: (row, { language }) => {
        const [high, no] = [textLiteral(priorityLabels.high[language]), answersIn(language).no];
        return `IF(${isEmpty(row)},"",COUNTIFS(${prescreenNames.priorities},${high},${answersOf(row)},${no}))`;
      },
    },
    unanswered: {
      kind: "count",
      width: 82,
      formula: (row, { language }) => `IF(${isEmpty(row)},"",${questions.length}-${answered(row, language)})`,
    },
    verdict: {
      kind: "word",
      style: "keyResult",
      width: 166,
      formula: ({ cell: { misses, unanswered } }, { language }) => {
        const { goOn, oneMiss, misses: severalMisses, answerMore } = sheetWordsOf(language).prescreen.verdicts;
        const count = { count: misses };
        const flagged = eitherSentence(
          `${misses}=1`,
          sentencePieces(oneMiss, count),
          sentencePieces(severalMisses, count),
        );
        const unfinished = `IF(${unanswered}>0,${sentence(answerMore, { count: unanswered })},${textLiteral(goOn)})`;
        const isJudged = `AND(ISNUMBER(${misses}),${prioritiesAreChosen(language)})`;
        return `IF(${isJudged},IF(${misses}>0,${flagged},${unfinished}),"")`;
      },
      colours: ({ cell: { verdict, misses, unanswered } }) => [
        { when: `AND(${verdict}<>"",${misses}>0)`, ...ruleColours.bad, bold: true },
        { when: `AND(${verdict}<>"",${misses}=0,${unanswered}>0)`, ...ruleColours.warning, bold: true },
        { when: `AND(${verdict}<>"",${misses}=0,${unanswered}=0)`, ...ruleColours.good, bold: true },
      ],
    },
    check: checkColumn(130, wrongWith),
    notes: {
      kind: "text",
      style: "inputNote",
      width: 210,
      sample: ({ partner }, { language }) => {
        const { sample, samples } = sheetWordsOf(language);
        return `${sample}: ${samples.candidates[partner]}.`;
      },
    },
  }),
};

function question({ name, lookFor, example }: (typeof questions)[number], place: number): CandidateColumn {
  return {
    heading: (language) => name[language],
    kind: "choice",
    style: "inputNumber",
    width: 116,
    sample: ({ answers }, { language }) => {
      const answer = answers[place] ?? null;
      return answer === null ? undefined : sheetWordsOf(language).labels.yesNo[answer];
    },
    allowed: (_, { language, answers }) => {
      const words = sheetWordsOf(language).prescreen.validation;
      return { ...oneOf(answers), title: words.answerTitle, message: words.answer };
    },
    prompt: ({ language }) =>
      sheetWordsOf(language).prescreen.validation.answerPrompt({
        lookFor: lookFor[language],
        example: example[language],
      }),
    ...(place === 0 && { colours: coloursOfAnswers }),
  };
}

/** A high-priority No has a text that says the same, the verdict; a missing answer has the check. */
function coloursOfAnswers(
  { cell }: Row<Candidate>,
  { language, priorities }: PrescreenSheet,
  answer: string,
): ColumnColour<Candidate>[] {
  const isHigh = `${cellAddress(priorities, "row")}=${textLiteral(priorityLabels.high[language])}`;
  const isNo = `${answer}=${answersIn(language).no}`;
  return [
    { when: `AND(${isHigh},${isNo})`, ...ruleColours.bad, bold: true, through: lastQuestion },
    { when: `AND(${cell.candidate}<>"",${answer}="")`, ...ruleColours.warning, through: lastQuestion },
  ];
}

function wrongWith(row: Row<Candidate>, { language }: PrescreenSheet): CheckCase[] {
  const words = sheetWordsOf(language).prescreen.checks;
  const { candidate, unanswered } = row.cell;
  return [
    [isEmpty(row), ""],
    [`TRIM(${candidate})=""`, words.candidateMissing],
    [`COUNTA(${answersOf(row)})>${answered(row, language)}`, words.answerWrong],
    [`NOT(${prioritiesAreChosen(language)})`, words.seePriorities],
    [`${unanswered}>0`, { formula: sentence(words.answersMissing, { count: unanswered }) }],
  ];
}

/** What is neither Yes nor No is no answer. */
function answered(row: Row<Candidate>, language: Language): string {
  const counts = Object.values(answersIn(language)).map((answer) => `COUNTIF(${answersOf(row)},${answer})`);
  return `(${counts.join("+")})`;
}

export function prioritiesAreChosen(language: Language): string {
  const labels = offeredPriorities.map((id) => textLiteral(priorityLabels[id][language]));
  return `${labels.map((label) => `COUNTIF(${prescreenNames.priorities},${label})`).join("+")}=${questions.length}`;
}
