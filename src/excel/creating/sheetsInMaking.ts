import { thisPane, underWayUntil } from "../running/underWay";
import type { SettingsBefore } from "./settingsBefore";

/**
 * Sheets that are made together. A setting of the workbook tells them from the request that adds the first of them until
 * the one that shows the last: where it is left, they were cut off. One setting for all of them: they are whole at once.
 */
export interface SheetsInMaking {
  /** Of this making alone. */
  readonly id: string;
  /** With which they are marked. */
  readonly identities: readonly string[];
  readonly settingsBefore: SettingsBefore;
}

export interface NotedMaking extends SheetsInMaking {
  /** So long somebody may be about to finish them. */
  readonly underWayUntil?: number;
}

const PREFIX = "partnerPlaybook.making.";

/** As it stands in the setting. */
interface Note {
  readonly identities: readonly string[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly author: string;
  readonly time: number;
}

/** Written again, it is under way for longer. */
export function noteMaking({ workbook }: Excel.RequestContext, making: SheetsInMaking): void {
  const { id, identities, settingsBefore } = making;
  const note: Note = { identities, settings: [...settingsBefore], author: thisPane, time: Date.now() };
  workbook.settings.add(PREFIX + id, JSON.stringify(note));
}

/** The sheets are whole, or gone. The last thing of its request: where that is cut off, the note stays. */
export function forgetMaking({ workbook }: Excel.RequestContext, { id }: SheetsInMaking): void {
  workbook.settings.getItem(PREFIX + id).delete();
}

/** Asks for all of them until the next sync; what is answered tells them after it. */
export function loadMakings({ workbook }: Excel.RequestContext): () => readonly NotedMaking[] {
  const settings = workbook.settings.load("items/key,items/value");
  return () =>
    settings.items
      .filter(({ key }) => key.startsWith(PREFIX))
      .map(({ key, value }) => {
        const { identities, settings: before, author, time } = JSON.parse(String(value)) as Note;
        const until = underWayUntil(author, time);
        // JSON has null for a setting that wasn't there.
        const settingsBefore = new Map(before.map(([name, was]) => [name, was ?? undefined]));
        const making = { id: key.slice(PREFIX.length), identities, settingsBefore };
        return { ...making, ...(until !== undefined && { underWayUntil: until }) };
      });
}
