import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  type MessageBarProps,
} from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { FailureText } from "./FailureText";
import { Outcome } from "./Outcome";
import { usePaneWords } from "./paneWords";
import type { ShareAction } from "./useShareAction";

export interface ShareSectionProps<Answer> {
  /** Stays, whatever the language. */
  readonly region: string;
  readonly words: {
    readonly heading: string;
    readonly hint: string;
    readonly button: string;
    readonly working: string;
  };
  readonly action: ShareAction<Answer>;
  /** Another action is at work. */
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly outcome: (answer: Answer) => ReactNode;
  readonly children?: ReactNode;
}

/** One action: what it does, its button, how far it is and what came of it. */
export function ShareSection<Answer>(props: ShareSectionProps<Answer>) {
  const { region, words, action, busy, onRun, outcome, children } = props;
  const { share, progress } = usePaneWords();
  const headingId = useId();
  const waits = busy || action.stage === "working";
  return (
    <section aria-labelledby={headingId} data-region={region}>
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <form
        className="options panel"
        onSubmit={(event) => {
          event.preventDefault();
          if (!waits) onRun();
        }}
      >
        {children}
        <Button type="submit" appearance="primary" disabledFocusable={waits}>
          {words.button}
        </Button>
      </form>
      {action.stage === "working" && (
        <Field label={words.working} validationMessage={progress.wait} validationState="none">
          <ProgressBar
            thickness="large"
            value={action.share}
            aria-valuetext={share.underWay(Math.round(action.share * 100))}
          />
        </Field>
      )}
      <div role="status" className="card-state">
        {action.stage === "done" && <Outcome>{outcome(action.answer)}</Outcome>}
        {action.stage === "failed" && (
          <Outcome>
            <ShareMessage intent="error" title={share.failed}>
              <FailureText failure={action.failure} />
            </ShareMessage>
          </Outcome>
        )}
      </div>
    </section>
  );
}

export interface ShareMessageProps {
  readonly intent: MessageBarProps["intent"];
  readonly title: string;
  readonly children?: ReactNode;
}

export function ShareMessage({ intent, title, children }: ShareMessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
