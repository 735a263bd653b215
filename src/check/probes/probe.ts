import type { ProbeId } from "../../locales/installationCheckWords";
import type { NewSheet } from "../workplace";

/** Where a probe is at work: an empty sheet of its own, which is removed after it with all that it holds. */
export interface ProbePlace extends NewSheet {
  readonly sheetName: string;
  /** Waits until Excel has calculated and no cell of the sheet waits for its function. */
  readonly settled: () => Promise<void>;
}

/** A question to this Excel, where Excels differ or no documentation tells. */
export interface Probe {
  readonly id: ProbeId;
  /** What an Excel may do, and whether the add-in works with one that does. */
  readonly answers: Readonly<Record<string, "supported" | "unsupported">>;
  readonly ask: (place: ProbePlace) => Promise<string>;
}
