import type { CommandOutcome } from "../../commands/commandOutcome";
import type { CreatedSheet } from "../../excel/creating/createSheet";
import type { ExcelFailure } from "../../excel/running/excelFailure";
import type { Wait } from "../../excel/running/excelRun";
import type { AtWork } from "../messages/useWorkbookAction";

/** Where the pane is in making a sheet. One sheet is made at a time. */
export type Creation =
  | { readonly stage: "idle" }
  | ({
      readonly stage: "creating";
      readonly templateId: string;
      readonly done: number;
      readonly total: number;
    } & AtWork)
  /** The wanted sheet comes last, after those that were made for it. */
  | { readonly stage: "created"; readonly templateId: string; readonly sheets: readonly CreatedSheet[] }
  | { readonly stage: "failed"; readonly templateId: string; readonly failure: ExcelFailure };

export interface Session {
  readonly creation: Creation;
  /** The sheets made from the pane since the workbook was opened, newest first. */
  readonly sheets: readonly CreatedSheet[];
}

export type SessionEvent =
  | { readonly type: "started"; readonly templateId: string }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "waits"; readonly waiting: Wait | undefined }
  | { readonly type: "stopping" }
  | { readonly type: "created"; readonly templateId: string; readonly sheets: readonly CreatedSheet[] }
  | { readonly type: "failed"; readonly templateId: string; readonly failure: ExcelFailure }
  /** Sheets that were made together, in the order of their making. */
  | { readonly type: "added"; readonly sheets: readonly CreatedSheet[] };

export const newSession: Session = { creation: { stage: "idle" }, sheets: [] };

export function nextSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "started":
      return {
        ...session,
        creation: { stage: "creating", templateId: event.templateId, done: 0, total: 0, stopping: false },
      };
    case "progressed":
      return whileCreating(session, { done: event.done, total: event.total });
    case "waits":
      return whileCreating(session, { waiting: event.waiting });
    case "stopping":
      return whileCreating(session, { stopping: true });
    case "created":
      return {
        creation: { stage: "created", templateId: event.templateId, sheets: event.sheets },
        sheets: [...event.sheets.toReversed(), ...session.sheets],
      };
    case "added":
      return { ...session, sheets: [...event.sheets.toReversed(), ...session.sheets] };
    case "failed":
      return { ...session, creation: { stage: "failed", templateId: event.templateId, failure: event.failure } };
  }
}

function whileCreating(
  session: Session,
  news: Partial<AtWork & { readonly done: number; readonly total: number }>,
): Session {
  const { creation } = session;
  return creation.stage === "creating" ? { ...session, creation: { ...creation, ...news } } : session;
}

/** The session with a ribbon command's failure in view; it waits while the pane itself is making a sheet. */
export function withCommandOutcome(session: Session, outcome: CommandOutcome | undefined): Session {
  return outcome?.kind === "sheetFailed" && session.creation.stage !== "creating"
    ? { ...session, creation: { stage: "failed", templateId: outcome.templateId, failure: outcome.failure } }
    : session;
}
