/** The generated tables whose cells are looked at: what each column may hold is said by the column. */
import { dealsTable } from "../register/dealsTable";
import { negotiationsTable } from "../register/negotiationsTable";
import { partnersTable } from "../register/partnersTable";
import { snapshotsTable } from "../register/snapshotsTable";
import { termsTable } from "../register/termsTable";
import { checksOf, type TableDefinition } from "../tableDefinition";
import { evaluationTable } from "../templates/evaluationTable";
import type { Checks } from "./checks";

export interface CheckedTable {
  readonly definition: TableDefinition<string>;
  readonly checks: Checks;
}

const definitions: readonly TableDefinition<string>[] = [
  partnersTable,
  dealsTable,
  evaluationTable,
  negotiationsTable,
  termsTable,
  snapshotsTable,
];

export const checkedTables: readonly CheckedTable[] = definitions.map((definition) => ({
  definition,
  checks: checksOf(definition),
}));
