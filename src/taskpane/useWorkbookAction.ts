import { useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";

/** Where one of the actions is. */
export type WorkbookAction<Answer> =
  | { readonly stage: "idle" }
  | { readonly stage: "working"; readonly share: number }
  | { readonly stage: "done"; readonly answer: Answer }
  | { readonly stage: "failed"; readonly failure: ExcelFailure };

/** Runs an action on the workbook, and remembers how it went. */
export function useWorkbookAction<Answer>(): {
  state: WorkbookAction<Answer>;
  run: (work: (onShare: (share: number) => void) => Promise<Answer>) => void;
  /** Forgets how it went. */
  clear: () => void;
} {
  const [state, setState] = useState<WorkbookAction<Answer>>({ stage: "idle" });
  const run = (work: (onShare: (share: number) => void) => Promise<Answer>) => {
    setState({ stage: "working", share: 0 });
    work((share) => setState({ stage: "working", share })).then(
      (answer) => setState({ stage: "done", answer }),
      (error: unknown) => setState({ stage: "failed", failure: asExcelFailure(error) }),
    );
  };
  return { state, run, clear: () => setState({ stage: "idle" }) };
}
