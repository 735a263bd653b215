import { manifestSets } from "./manifestSets";
import type { WorkbookChoices } from "./workbook";

/**
 * The hosts that everything is tried on: one with the newest of everything, and one with exactly what the manifest asks
 * for, where the library itself refuses any newer member.
 */
export const hosts: readonly (readonly [string, WorkbookChoices])[] = [
  ["on the newest host", {}],
  ["with exactly the manifest's requirement sets", { sets: manifestSets(), enforce: true }],
];

/** Each host with a language of its own: enough for sheets whose every cell takes its time. */
export const hostsByLanguage = hosts.map(
  ([name, choices], index) => [name, index === 0 ? "en" : "es", choices] as const,
);
