import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Checking } from "./Checking";
import { FailureText } from "./FailureText";
import { Message } from "./Message";
import { Outcome } from "./Outcome";
import { useWorkbookAction } from "./useWorkbookAction";

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
  readonly check: () => Promise<Report>;
  readonly outcome: (report: Report) => ReactNode;
}

/** A check of the workbook, made when a person asks for it: its button, and what it found. */
export function CheckSection<Report>({ region, words, check, outcome }: CheckSectionProps<Report>) {
  const headingId = useId();
  const { state, run } = useWorkbookAction<Report>();
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
      <div role="status">
        {state.stage === "working" && <Checking label={words.checking} />}
        {state.stage === "done" && <Outcome>{outcome(state.answer)}</Outcome>}
        {state.stage === "failed" && (
          <Message intent="error" title={words.failed}>
            <FailureText failure={state.failure} />
          </Message>
        )}
      </div>
    </section>
  );
}
