import { useReducer } from "react";
import { clearLastOutcome, type CommandOutcome } from "../commands/commandOutcome";
import type { CreatedSheet, SheetChoices } from "../excel/createSheet";
import { asExcelFailure } from "../excel/excelFailure";
import { makeSheet } from "../excel/makeSheets";
import { newSession, nextSession, withCommandOutcome, type Session } from "./creation";

/** Makes sheets, and remembers how it went. A ribbon command that failed is told here too: it has no place of its own. */
export function useSheetCreation(commandOutcome: CommandOutcome | undefined): {
  session: Session;
  create: (templateId: string, options: SheetChoices) => void;
  /** Takes sheets that were made otherwise into the list. */
  add: (sheets: readonly CreatedSheet[]) => void;
} {
  const [session, dispatch] = useReducer(nextSession, newSession);

  const create = (templateId: string, options: SheetChoices) => {
    clearLastOutcome();
    dispatch({ type: "started", templateId });
    makeSheet(templateId, options, ({ done, total }) => dispatch({ type: "progressed", done, total })).then(
      (sheets) => dispatch({ type: "created", templateId, sheets }),
      (error: unknown) => dispatch({ type: "failed", templateId, failure: asExcelFailure(error) }),
    );
  };

  return {
    session: withCommandOutcome(session, commandOutcome),
    create,
    add: (sheets) => dispatch({ type: "added", sheets }),
  };
}
