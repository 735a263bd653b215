import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { FailureMessage } from "../messages/FailureMessage";
import { Outcome } from "../messages/Outcome";
import { UnderWay } from "../messages/UnderWay";
import { useWorkbookAction, type ActionRun } from "../messages/useWorkbookAction";

export interface CheckSectionProps<Report> {
  /** Stays, whatever the language. */
  readonly region: string;
  readonly words: {
    readonly heading: string;
    readonly hint: string;
    readonly check: string;
    readonly checking: string;
    readonly failed: string;
  };
  readonly check: (run: ActionRun) => Promise<Report>;
  readonly outcome: (report: Report) => ReactNode;
}

/** A check of the workbook, made when a person asks for it: its button, and what it found. */
export function CheckSection<Report>({ region, words, check, outcome }: CheckSectionProps<Report>) {
  const headingId = useId();
  const { state, run, stop } = useWorkbookAction<Report>();
  return (
    <section aria-labelledby={headingId} data-region={region}>
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button
        appearance="primary"
        className="section-button"
        disabledFocusable={state.stage === "working"}
        onClick={() => run(check)}
      >
        {words.check}
      </Button>
      {state.stage === "working" && <UnderWay label={words.checking} work={state} onStop={stop} />}
      <div role="status">
        {state.stage === "done" && <Outcome>{outcome(state.answer)}</Outcome>}
        {state.stage === "failed" && <FailureMessage title={words.failed} failure={state.failure} />}
      </div>
    </section>
  );
}
