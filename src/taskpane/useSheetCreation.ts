import { useReducer, useSyncExternalStore } from "react";
import { clearLastFailure, getLastFailure, subscribeToLastFailure } from "../commands/commandOutcome";
import { createSheet } from "../excel/createSheet";
import { asExcelFailure } from "../excel/excelFailure";
import type { SheetChoices } from "../excel/createSheet";
import type { Template } from "../sheets/template";
import { newSession, nextSession, withCommandFailure, type Session } from "./creation";

/** Makes sheets, and remembers how it went. A ribbon command that failed is told here too: it has no place of its own. */
export function useSheetCreation(): {
  session: Session;
  create: (template: Template, options: SheetChoices) => void;
} {
  const [session, dispatch] = useReducer(nextSession, newSession);
  const commandFailure = useSyncExternalStore(subscribeToLastFailure, getLastFailure);

  const create = (template: Template, options: SheetChoices) => {
    const templateId = template.id;
    clearLastFailure();
    dispatch({ type: "started", templateId });
    createSheet(template, options, ({ done, total }) => dispatch({ type: "progressed", done, total })).then(
      (sheets) => dispatch({ type: "created", templateId, sheets }),
      (error: unknown) => dispatch({ type: "failed", templateId, failure: asExcelFailure(error) }),
    );
  };

  return { session: withCommandFailure(session, commandFailure), create };
}
