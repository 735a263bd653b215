import type { ExcelFailure } from "../excel/excelFailure";
import { ObservedValue } from "../excel/observedValue";
import type { WeekRecord } from "../excel/recordWeek";

export type CommandRecord = WeekRecord | { readonly stage: "failed"; readonly failure: ExcelFailure };

/**
 * What the ribbon's command found when it recorded the week, and the pane has to tell: a command has no window of its
 * own. Commands and pane run in one page, and share this module. It is forgotten when the person has answered, or
 * records anew.
 */
export const lastRecord = new ObservedValue<CommandRecord>();
