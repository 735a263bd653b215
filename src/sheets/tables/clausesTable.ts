import type { Bilingual } from "../../playbook/language";
import { contractClauses } from "../../playbook/terms";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn, type CheckCase } from "../checkColumn";
import { exactly, textLiteral } from "../formula";
import type { PlacedTable, Row } from "../placedTable";
import { ruleColours } from "../styles";
import type { Column, TableOfColumns } from "../table";
import { partnerOfRegister } from "./partnerOfRegister";
import { yesNo } from "./partnersTable";
import type { SampleTerms } from "./termsSample";
import { ofAllClauses, type TermsColumn, type TermsSheet } from "./termsTable";

type Clause = `clause${number}`;
export type ClausesColumn = "partner" | "check" | Clause | "settled";

export interface ClausesSheet extends Omit<TermsSheet, "clauses"> {
  readonly terms: PlacedTable<TermsColumn>;
}

const clauses = contractClauses.map((name, place): [Clause, Bilingual] => [`clause${place + 1}`, name]);
const [firstClause, lastClause] = [clauses[0]?.[0], clauses.at(-1)?.[0]] as [Clause, Clause];
const answersOf = ({ span }: Row<ClausesColumn>): string => span(firstClause, lastClause);

/** What a contract should settle, by partner. Its cells stand in the columns of the terms. */
export const clausesTable: TableOfColumns<ClausesColumn, SampleTerms, ClausesSheet> = {
  templateId: "terms",
  name: "Clauses",
  columns: {
    partner: {
      name: { en: "Partner", es: "Partner" },
      kind: "text",
      sample: ({ name }, { language }) => name[language],
      allowed: (_, sheet) => partnerOfRegister(sheet),
      prompt: ({ language }) => sheetWordsOf(language).terms.validation.partnerPrompt,
    },
    check: checkColumn(undefined, wrongWithClauses),
    ...(Object.fromEntries(clauses.map(([id, name], place) => [id, clause(name, place)])) as Record<
      Clause,
      Column<ClausesColumn, SampleTerms, ClausesSheet>
    >),
    settled: {
      name: { en: "Settled", es: "Acordadas" },
      kind: "word",
      numberFormat: ofAllClauses,
      formula: (row, { language }) => {
        const yes = textLiteral(yesNo.yes[language]);
        return `IF(TRIM(${row.cell.partner})="","",COUNTIF(${answersOf(row)},${yes}))`;
      },
    },
  },
};

/** A partner of the example has settled the first ones. */
function clause(name: Bilingual, place: number): Column<ClausesColumn, SampleTerms, ClausesSheet> {
  return {
    name,
    kind: "choice",
    style: "smallInputNumber",
    sample: ({ clauses: settled = 0 }, { language }) => yesNo[place < settled ? "yes" : "no"][language],
    allowed: (_, { answers }) => ({ rule: { kind: "list", source: answers.block } }),
    ...(place === 0 && {
      colours: (_, { language }, answer) => [
        { when: `${answer}=${textLiteral(yesNo.yes[language])}`, ...ruleColours.good, through: lastClause },
      ],
    }),
  };
}

function wrongWithClauses(row: Row<ClausesColumn>, { language, terms }: ClausesSheet): CheckCase[] {
  const { checks: shared, terms: termsWords } = sheetWordsOf(language);
  const words = termsWords.clauses;
  const { partner } = row.cell;
  const answers = answersOf(row);
  const answered = Object.values(yesNo).map((label) => `COUNTIF(${answers},${textLiteral(label[language])})`);
  return [
    [`COUNTA(${partner},${answers})=0`, ""],
    [`TRIM(${partner})=""`, words.partnerMissing],
    [`COUNTIF(${row.column("partner")},${exactly(partner)})>1`, shared.twice],
    [`COUNTIF(${terms.column("partner")},${exactly(partner)})=0`, words.unknown],
    [`COUNTA(${answers})>${answered.join("+")}`, words.answer],
  ];
}
