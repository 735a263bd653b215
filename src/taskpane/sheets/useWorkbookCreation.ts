import { useRef, useState } from "react";
import { lastOutcome } from "../../commands/commandOutcome";
import { createWorkbookOnDemand } from "../../excel/creating/createOnDemand";
import type { CreatedSheet } from "../../excel/creating/createSheet";
import type { CreatedWorkbook, WorkbookChoices } from "../../excel/creating/createWorkbook";
import { asExcelFailure, type ExcelFailure } from "../../excel/running/excelFailure";
import type { AtWork } from "../messages/useWorkbookAction";

/** Where the pane is in making the whole workbook. */
export type WorkbookCreation =
  | { readonly stage: "idle" }
  | ({ readonly stage: "creating"; readonly templateId?: string; readonly share: number } & AtWork)
  | { readonly stage: "ended"; readonly workbook: CreatedWorkbook }
  /** Before the first sheet: the workbook could not be read. */
  | { readonly stage: "failed"; readonly failure: ExcelFailure };

/** Makes the whole workbook; `onCreated` is told of the sheets, also when it ends early. */
export function useWorkbookCreation(onCreated: (sheets: readonly CreatedSheet[]) => void): {
  creation: WorkbookCreation;
  create: (choices: WorkbookChoices) => void;
  stop: () => void;
} {
  const [creation, setCreation] = useState<WorkbookCreation>({ stage: "idle" });
  const stopper = useRef<AbortController>(undefined);

  const create = (choices: WorkbookChoices) => {
    lastOutcome.set();
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setCreation({ stage: "creating", share: 0, stopping: false });
    createWorkbookOnDemand(choices, {
      signal,
      onProgress: ({ templateId, share }) =>
        setCreation({ stage: "creating", templateId, share, stopping: signal.aborted }),
      onWaiting: (waiting) => setCreation((now) => (now.stage === "creating" ? { ...now, waiting } : now)),
    }).then(
      (workbook) => {
        setCreation({ stage: "ended", workbook });
        onCreated(workbook.created);
      },
      (error: unknown) => setCreation({ stage: "failed", failure: asExcelFailure(error) }),
    );
  };

  const stop = () => {
    stopper.current?.abort();
    setCreation((now) => (now.stage === "creating" ? { ...now, stopping: true } : now));
  };

  return { creation, create, stop };
}
