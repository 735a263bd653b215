import type { Language } from "../../playbook/language";
import { sources } from "../../playbook/scenarios";
import type { InputSource } from "./inputs";
import { sameInput, type InputValue } from "./inputValue";
import type { Reading } from "./readings";

/** A row of the log, as far as later rows depend on it. */
export interface Recorded {
  /** As Excel counts days; null if somebody emptied the cell. */
  readonly on: number | null;
  readonly sheetKey: string;
  readonly inputId: string;
  readonly value: InputValue;
  readonly source: string;
  readonly owner: string;
}

/** What is to be written into the log. */
export interface Change {
  readonly reading: Reading;
  readonly source: string;
  readonly owner: string;
  /** Null too where the input was not recorded yet. */
  readonly previous: InputValue;
}

/**
 * What was not recorded yet or holds something else by now, in the order of the readings. Inputs that are gone are left
 * as they were. `language` is that of the log.
 */
export function changesSince(
  recorded: readonly Recorded[],
  readings: readonly Reading[],
  language: Language,
): Change[] {
  const latest = latestOf(recorded);
  return readings.flatMap((reading): Change[] => {
    const last = latest.get(keyOf(reading));
    if (last === undefined) {
      const nothing = reading.optional && reading.value === null;
      const source = sourceOf(reading, reading.value, language);
      return nothing ? [] : [{ reading, source, owner: "", previous: null }];
    }
    if (sameInput(last.value, reading.value)) return [];
    // A source that is not what was written was edited by a person, who knows better.
    const isEdited = last.source !== sourceOf(reading, last.value, language);
    const source = isEdited ? last.source : sourceOf(reading, reading.value, language);
    return [{ reading, source, owner: last.owner, previous: last.value }];
  });
}

/** By date, however a person sorted the log; among those of one moment, the lowest. */
function latestOf(recorded: readonly Recorded[]): ReadonlyMap<string, Recorded> {
  const latest = new Map<string, Recorded>();
  for (const each of recorded) {
    const known = latest.get(keyOf(each));
    if (known === undefined || (each.on ?? 0) >= (known.on ?? 0)) latest.set(keyOf(each), each);
  }
  return latest;
}

function keyOf({ sheetKey, inputId }: Pick<Recorded, "sheetKey" | "inputId">): string {
  return JSON.stringify([sheetKey, inputId]);
}

/** The playbook's as long as the value is the playbook's, else the person's. */
function sourceOf({ given }: Reading, value: InputValue, language: Language): string {
  const source: InputSource = given !== undefined && sameInput(given.value, value) ? given.source : "yours";
  return sources[source][language];
}
