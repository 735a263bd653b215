/** The generated tables whose cells are looked at: what each column may hold is said by the column. */
import { dealsTable } from "../tables/dealsTable";
import { negotiationsTable } from "../tables/negotiationsTable";
import { partnersTable } from "../tables/partnersTable";
import { snapshotsTable } from "../tables/snapshotsTable";
import { termsTable } from "../tables/termsTable";
import { checksOf, type TableDefinition } from "../tableDefinition";
import { evaluationTable } from "../tables/evaluationTable";
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
