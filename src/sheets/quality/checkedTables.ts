/** What the columns of the generated tables are allowed to hold: a new table is an entry here. */
import { evaluationCriteria } from "../../playbook/evaluation";
import { dealsTable } from "../register/dealsTable";
import { negotiationsTable } from "../register/negotiationsTable";
import { partnersTable } from "../register/partnersTable";
import { snapshotsTable } from "../register/snapshotsTable";
import { termsTable } from "../register/termsTable";
import type { TableDefinition } from "../tableDefinition";
import { evaluationTable } from "../templates/evaluationTable";
import type { Checks } from "./checks";
import { amount, anyNumber, day, part, type Holding } from "./holding";

export interface CheckedTable {
  readonly definition: TableDefinition<string>;
  readonly checks: Checks;
}

function checked<Column extends string>(
  definition: TableDefinition<Column>,
  checks: Checks<NoInfer<Column>>,
): CheckedTable {
  return { definition, checks };
}

const scores = Object.fromEntries(evaluationCriteria.map(({ id }) => [id, amount])) as Readonly<
  Record<(typeof evaluationCriteria)[number]["id"], Holding>
>;

export const checkedTables: readonly CheckedTable[] = [
  checked(partnersTable, {
    holds: {
      start: day,
      contractEnd: day,
      onboarding: amount,
      training: amount,
      coMarketing: amount,
      share: part,
      cac: amount,
      satisfaction: part,
      surveyed: day,
      investment: amount,
    },
    once: "partner",
    inOrder: [["start", "contractEnd"]],
    share: { cells: "share", usual: { subtype: "subtype" } },
    partnerCac: "cac",
  }),
  checked(dealsTable, {
    holds: { opened: day, closed: day, value: amount, share: part, fee: amount },
    inOrder: [["opened", "closed"]],
  }),
  checked(evaluationTable, { holds: scores, once: "partner" }),
  checked(negotiationsTable, {
    holds: {
      start: day,
      outreach: day,
      discovery: day,
      proposal: day,
      negotiation: day,
      agreement: day,
      onboarding: day,
      lost: day,
      revenue: amount,
    },
    inOrder: [
      ["start", "outreach", "discovery", "proposal", "negotiation", "agreement", "onboarding"],
      ["start", "outreach", "discovery", "proposal", "negotiation", "lost"],
    ],
  }),
  checked(termsTable, {
    holds: {
      share: part,
      value: amount,
      coMarketing: amount,
      support: amount,
      years: amount,
      paidYears: amount,
      cac: amount,
      approved: day,
    },
    once: "partner",
    share: { cells: "share", usual: { low: "usualLow", high: "usualHigh" } },
    partnerCac: "cac",
  }),
  checked(snapshotsTable, {
    holds: { date: day, actual: anyNumber, target: anyNumber, benchmark: anyNumber },
    kpi: { id: "kpiId", values: ["actual", "target"] },
    recordedOn: "date",
  }),
];
