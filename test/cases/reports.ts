import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A small input from a report of somebody who does this job, and the right answer: each stands for a kind. */
export interface ReportCase {
  readonly id: string;
  readonly steps?: readonly string[];
  readonly cells?: Readonly<Record<string, string>>;
  readonly formula?: string;
  readonly read?: string;
  readonly expected: unknown;
}

const { cases } = JSON.parse(readFileSync(join(__dirname, "reports.json"), "utf8")) as {
  readonly cases: readonly ReportCase[];
};

export function reportCase(id: string): ReportCase {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no report ${id}`);
  return found;
}
