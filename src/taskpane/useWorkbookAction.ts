import { useCallback, useRef, useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import type { ExcelRun, Wait } from "../excel/excelRun";

/** What a person sees of an action that is at work. */
export interface AtWork {
  /** Why Excel keeps it waiting. */
  readonly waiting?: Wait | undefined;
  /** It was told to stop, and hasn't yet. */
  readonly stopping: boolean;
}

/** Where one of the actions is. */
export type WorkbookAction<Answer> =
  | { readonly stage: "idle" }
  | ({ readonly stage: "working"; readonly share: number } & AtWork)
  | { readonly stage: "done"; readonly answer: Answer }
  | { readonly stage: "failed"; readonly failure: ExcelFailure };

/** How an action tells how far it is, why it waits, and learns that it is to stop. */
export interface ActionRun extends ExcelRun {
  readonly onShare: (share: number) => void;
}

/** Runs an action on the workbook, and remembers how the last one went. */
export function useWorkbookAction<Answer>(): {
  state: WorkbookAction<Answer>;
  run: (work: (run: ActionRun) => Promise<Answer>) => void;
  stop: () => void;
  /** Forgets how it went. */
  clear: () => void;
} {
  const [state, setState] = useState<WorkbookAction<Answer>>({ stage: "idle" });
  const last = useRef<AbortController>(undefined);

  const run = useCallback((work: (run: ActionRun) => Promise<Answer>) => {
    const stopper = new AbortController();
    last.current = stopper;
    const become = (next: (now: WorkbookAction<Answer>) => WorkbookAction<Answer>) => {
      if (last.current === stopper) setState(next);
    };
    const working = (news: { readonly share?: number; readonly waiting?: Wait | undefined }) =>
      become((now) => (now.stage === "working" ? { ...now, ...news } : now));
    setState({ stage: "working", share: 0, stopping: false });
    work({
      signal: stopper.signal,
      onShare: (share) => working({ share }),
      onWaiting: (waiting) => working({ waiting }),
    }).then(
      (answer) => become(() => ({ stage: "done", answer })),
      (error: unknown) => become(() => ({ stage: "failed", failure: asExcelFailure(error) })),
    );
  }, []);

  const stop = useCallback(() => {
    last.current?.abort();
    setState((now) => (now.stage === "working" ? { ...now, stopping: true } : now));
  }, []);

  const clear = useCallback(() => setState({ stage: "idle" }), []);
  return { state, run, stop, clear };
}
