import { ObservedValue } from "../reading/observedValue";
import type { WorkbookChange } from "./workbookChange";

/** The last change that was made, as it came out: what a person may take back as long as the page is open. */
export const lastChange = new ObservedValue<WorkbookChange>();
