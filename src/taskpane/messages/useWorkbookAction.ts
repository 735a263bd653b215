import { useCallback, useRef, useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../../excel/running/excelFailure";
import type { ExcelRun, Wait } from "../../excel/running/excelRun";

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

type Work<Answer> = (run: ActionRun) => Promise<Answer>;

/** Runs an action on the workbook, and remembers how the last one went. */
export function useWorkbookAction<Answer>(): {
  state: WorkbookAction<Answer>;
  run: (work: Work<Answer>) => void;
  stop: () => void;
  /** Forgets how it went. */
  clear: () => void;
} {
  const [state, setState] = useState<WorkbookAction<Answer>>({ stage: "idle" });
  const last = useRef<AbortController>(undefined);

  const run = useCallback((work: Work<Answer>) => {
    const stopper = new AbortController();
    last.current = stopper;
    follow(work, stopper.signal, (next) => {
      if (last.current === stopper) setState(next);
    });
  }, []);

  const stop = useCallback(() => {
    last.current?.abort();
    setState((now) => (now.stage === "working" ? { ...now, stopping: true } : now));
  }, []);

  const clear = useCallback(() => setState({ stage: "idle" }), []);
  return { state, run, stop, clear };
}

/** Does the work, and tells at each step what became of the action. */
function follow<Answer>(
  work: Work<Answer>,
  signal: AbortSignal,
  become: (next: (now: WorkbookAction<Answer>) => WorkbookAction<Answer>) => void,
): void {
  const working = (news: { readonly share?: number; readonly waiting?: Wait | undefined }) =>
    become((now) => (now.stage === "working" ? { ...now, ...news } : now));
  become(() => ({ stage: "working", share: 0, stopping: false }));
  work({
    signal,
    onShare: (share) => working({ share }),
    onWaiting: (waiting) => working({ waiting }),
  }).then(
    (answer) => become(() => ({ stage: "done", answer })),
    (error: unknown) => become(() => ({ stage: "failed", failure: asExcelFailure(error) })),
  );
}
