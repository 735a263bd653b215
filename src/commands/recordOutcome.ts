import { ObservedValue } from "../excel/reading/observedValue";
import type { WeekRecord } from "../excel/recording/recordWeek";
import type { ExcelFailure } from "../excel/running/excelFailure";

export type CommandRecord = WeekRecord | { readonly stage: "failed"; readonly failure: ExcelFailure };

/**
 * What the ribbon's command found when it recorded the week, and the pane has to tell: a command has no window of its
 * own. Commands and pane run in one page, and share this module. It is forgotten when the person has answered, or
 * records anew.
 */
export const lastRecord = new ObservedValue<CommandRecord>();
