import { contractClauses } from "../../playbook/terms";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn, type CheckCase } from "../checkColumn";
import { oneOf } from "../choiceList";
import { exactly } from "../formula";
import { headed, type HeadingId } from "../headed";
import type { PlacedTable, Row } from "../placedTable";
import { ruleColours } from "../styles";
import type { Column, TableOfColumns } from "../table";
import { answersIn } from "../yesNo";
import { partnerOfRegister } from "./partnerOfRegister";
import { samplePartnerNames } from "./partnersSample";
import type { SampleTerms } from "./termsSample";
import { ofAllClauses, type TermsColumn, type TermsSheet } from "./termsTable";

type Clause = `clause${number}`;
export type ClausesColumn = HeadingId<"clauses"> | "check" | Clause;

export interface ClausesSheet extends Omit<TermsSheet, "clauses"> {
  readonly terms: PlacedTable<TermsColumn>;
}

const clauses = contractClauses.map((_, place): Clause => `clause${place + 1}`);
const [firstClause, lastClause] = [clauses[0], clauses.at(-1)] as [Clause, Clause];
const answersOf = ({ span }: Row<ClausesColumn>): string => span(firstClause, lastClause);

/** What a contract should settle, by partner. Its cells stand in the columns of the terms. */
export const clausesTable: TableOfColumns<ClausesColumn, SampleTerms, ClausesSheet> = {
  templateId: "terms",
  name: "Clauses",
  columns: headed("clauses", {
    partner: {
      kind: "text",
      sample: ({ partner }, { language }) => samplePartnerNames(language)[partner],
      allowed: (_, sheet) => partnerOfRegister(sheet),
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.partnerPrompt,
    },
    check: checkColumn(undefined, wrongWithClauses),
    ...(Object.fromEntries(clauses.map((id, place) => [id, clause(place)])) as Record<
      Clause,
      Column<ClausesColumn, SampleTerms, ClausesSheet>
    >),
    settled: {
      kind: "word",
      numberFormat: ofAllClauses,
      formula: (row, { language }) => {
        const { yes } = answersIn(language);
        return `IF(TRIM(${row.cell.partner})="","",COUNTIF(${answersOf(row)},${yes}))`;
      },
    },
  }),
};

/** A partner of the example has settled the first ones. */
function clause(place: number): Column<ClausesColumn, SampleTerms, ClausesSheet> {
  return {
    heading: (language) => contractClauses[place]?.[language] ?? "",
    kind: "choice",
    style: "smallInputNumber",
    sample: ({ clauses: settled = 0 }, { language }) =>
      sheetWordsOf(language).labels.yesNo[place < settled ? "yes" : "no"],
    allowed: (_, sheet) => oneOf(sheet.answers),
    ...(place === 0 && {
      colours: (_, { language }, answer) => [
        { when: `${answer}=${answersIn(language).yes}`, ...ruleColours.good, through: lastClause },
      ],
    }),
  };
}

function wrongWithClauses(row: Row<ClausesColumn>, { language, terms }: ClausesSheet): CheckCase[] {
  const { checks: shared, terms: termsWords } = sheetWordsOf(language);
  const words = termsWords.clauses;
  const { partner } = row.cell;
  const answers = answersOf(row);
  const answered = Object.values(answersIn(language)).map((answer) => `COUNTIF(${answers},${answer})`);
  return [
    [`COUNTA(${partner},${answers})=0`, ""],
    [`TRIM(${partner})=""`, words.partnerMissing],
    [`COUNTIF(${row.column("partner")},${exactly(partner)})>1`, shared.twice],
    [`COUNTIF(${terms.column("partner")},${exactly(partner)})=0`, words.unknown],
    [`COUNTA(${answers})>${answered.join("+")}`, words.answer],
  ];
}
