import { useReducer, useRef } from "react";
import { lastOutcome, type CommandOutcome } from "../../commands/commandOutcome";
import { createSheetOnDemand } from "../../excel/creating/createOnDemand";
import type { CreatedSheet, SheetChoices } from "../../excel/creating/createSheet";
import { asExcelFailure } from "../../excel/running/excelFailure";
import { newSession, nextSession, withCommandOutcome, type Session } from "./creation";

/** Makes sheets, and remembers how it went. A ribbon command that failed is told here too: it has no place of its own. */
export function useSheetCreation(commandOutcome: CommandOutcome | undefined): {
  session: Session;
  create: (templateId: string, options: SheetChoices) => void;
  stop: () => void;
  /** Takes sheets that were made otherwise into the list. */
  add: (sheets: readonly CreatedSheet[]) => void;
} {
  const [session, dispatch] = useReducer(nextSession, newSession);

  const stopper = useRef<AbortController>(undefined);

  const create = (templateId: string, options: SheetChoices) => {
    lastOutcome.set();
    dispatch({ type: "started", templateId });
    const { signal } = (stopper.current = new AbortController());
    createSheetOnDemand(templateId, options, ({ done, total }) => dispatch({ type: "progressed", done, total }), {
      signal,
      onWaiting: (waiting) => dispatch({ type: "waits", waiting }),
    }).then(
      (sheets) => dispatch({ type: "created", templateId, sheets }),
      (error: unknown) => dispatch({ type: "failed", templateId, failure: asExcelFailure(error) }),
    );
  };

  const stop = () => {
    stopper.current?.abort();
    dispatch({ type: "stopping" });
  };

  return {
    session: withCommandOutcome(session, commandOutcome),
    create,
    stop,
    add: (sheets) => dispatch({ type: "added", sheets }),
  };
}
