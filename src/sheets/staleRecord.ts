import { isStale, snapshotHoldsDays } from "../playbook/staleness";
import { cellAddress } from "./address";
import type { CellPosition } from "./spec";

/** A column of days on which the dashboard was recorded. */
export interface RecordedDays extends CellPosition {
  readonly values: readonly (readonly unknown[])[];
}

export interface StaleRecord {
  /** The last day that was recorded, as Excel counts days. */
  readonly day: number;
  readonly daysAgo: number;
  /** The cell of the last day. */
  readonly address: string;
}

/** The last record, if it is too old by now. A history without records is not old. */
export function staleRecord({ row, column, values }: RecordedDays, today: number): StaleRecord | undefined {
  const days = values.map(([day]) => (typeof day === "number" ? day : -Infinity));
  const last = days.reduce((latest, day, index) => (day >= (days[latest] ?? -Infinity) ? index : latest), 0);
  const day = days[last] ?? -Infinity;
  if (!Number.isFinite(day) || !isStale(day, today, snapshotHoldsDays)) return undefined;
  return { day, daysAgo: today - day, address: cellAddress({ row: row + last, column }) };
}
