import type { ReactNode } from "react";
import type { CommandRecord } from "../../src/commands/recordOutcome";
import type { WorkbookChange } from "../../src/excel/change/workbookChange";
import type { Language } from "../../src/playbook/language";
import type { View } from "../../src/taskpane/views";
import type { Act } from "./acts";
import type { WorkbookAnswers } from "./fakeWorkbook";

/** A state of the pane, as it is shown and tested. */
export interface PaneState {
  /** As it stands in the address: "week-recorded". */
  readonly name: string;
  /** The view that it belongs to, what stands above all views, the whole pane, or the page before the pane is there. */
  readonly place: View | "notices" | "pane" | "start";
  readonly show: (language: Language) => ReactNode;
  /** What the workbook answers, where the state asks it. */
  readonly answers?: WorkbookAnswers | ((language: Language) => WorkbookAnswers);
  /** What can be taken back. */
  readonly lastChange?: WorkbookChange;
  /** What the ribbon's command told of the week. */
  readonly lastRecord?: CommandRecord;
  /** What a person does, one after the other. */
  readonly acts?: readonly Act[];
  /** By what it is known that the state is there; without it, it is at once. */
  readonly seen?: string;
}
