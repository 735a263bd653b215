import { faultKinds, kindOf, type FaultKind } from "./fault";
import type { Run } from "./matrix";
import { faultyOutcomes, isFaulty, meanings, soundOutcomes, type Outcome } from "./outcome";

const outcomes: readonly Outcome[] = [...soundOutcomes, ...faultyOutcomes];

/** How often each outcome came, by action and kind of fault; the faulty ones in bold. */
export function outcomeTable(runs: readonly Run[]): string {
  const actions = [...new Set(runs.map(({ action }) => action))];
  const rows = actions.map((action) => {
    const ofAction = runs.filter((run) => run.action === action);
    return [action, ...faultKinds.map((kind) => countsOf(ofAction, kind))];
  });
  return markdownTable([["Action", ...faultKinds], ...rows]);
}

function countsOf(runs: readonly Run[], kind: FaultKind): string {
  const ofKind = runs.filter(({ fault }) => kindOf(fault) === kind);
  return outcomes
    .flatMap((outcome) => {
      const count = ofKind.filter((run) => run.outcome === outcome).length;
      if (count === 0) return [];
      return [isFaulty(outcome) ? `**${outcome} ${count}**` : `${outcome} ${count}`];
    })
    .join(", ");
}

export function meaningsTable(): string {
  const rows = outcomes.map((outcome) => [isFaulty(outcome) ? `**${outcome}**` : outcome, meanings[outcome]]);
  return markdownTable([["Outcome", "What it means"], ...rows]);
}

/** As Prettier lays tables out. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...others] = rows;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}
