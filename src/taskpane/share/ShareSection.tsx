import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { ExcelFailure } from "../../excel/running/excelFailure";
import { readForSharing } from "../../excel/sharing/readForSharing";
import { isClean, shareCheck, withoutTraits, type FormulaTrait, type ShareReport } from "../../sheets/share/shareCheck";
import { usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { Outcome } from "../messages/Outcome";
import { UnderWay } from "../messages/UnderWay";
import { useWorkbookAction, type ActionRun, type WorkbookAction } from "../messages/useWorkbookAction";
import { CheckFirst } from "./CheckFirst";

export interface ShareSectionProps<Answer> {
  /** Stays, whatever the language. */
  readonly region: string;
  readonly words: {
    readonly heading: string;
    readonly hint: string;
    readonly button: string;
    readonly working: string;
  };
  readonly action: WorkbookAction<Answer>;
  /** Another action is at work. */
  readonly busy: boolean;
  /**
   * What others will see or miss is shown before, and the person says whether to go on; but for what the action itself
   * removes.
   */
  readonly checkFirst?: { readonly removes: readonly FormulaTrait[] };
  readonly onRun: () => void;
  /** Without it, the action can't be stopped half-way. */
  readonly onStop?: () => void;
  readonly outcome: (answer: Answer) => ReactNode;
  readonly children?: ReactNode;
}

/** One action: what it does, its button, how far it is and what came of it. */
export function ShareSection<Answer>(props: ShareSectionProps<Answer>) {
  const { region, words, action, busy, checkFirst, onRun, onStop, outcome, children } = props;
  const { share, shareCheck: checkWords } = usePaneWords();
  const headingId = useId();
  const check = useWorkbookAction<ShareReport>();
  const waits = busy || [action, check.state].some(({ stage }) => stage === "working");
  const start = () => (checkFirst ? check.run((run) => checked(checkFirst.removes, onRun, run)) : onRun());
  const goOn = () => {
    check.clear();
    onRun();
  };
  return (
    <section aria-labelledby={headingId} data-region={region}>
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <form
        className="options panel"
        onSubmit={(event) => {
          event.preventDefault();
          if (!waits) start();
        }}
      >
        {children}
        <Button type="submit" appearance="primary" disabledFocusable={waits}>
          {words.button}
        </Button>
      </form>
      {check.state.stage === "working" && (
        <UnderWay label={checkWords.checking} work={check.state} onStop={check.stop} />
      )}
      {action.stage === "working" && (
        <UnderWay
          label={words.working}
          work={action}
          progress={{ share: action.share, text: share.underWay({ percent: Math.round(action.share * 100) }) }}
          {...(onStop && { onStop })}
        />
      )}
      <div role="status" className="card-state">
        {check.state.stage === "done" && !isClean(check.state.answer) && (
          <CheckFirst report={check.state.answer} busy={busy} onGoOn={goOn} onCancel={check.clear} />
        )}
        {check.state.stage === "failed" && <ShareFailure failure={check.state.failure} />}
        {isOver(check.state) && action.stage === "done" && <Outcome>{outcome(action.answer)}</Outcome>}
        {isOver(check.state) && action.stage === "failed" && <ShareFailure failure={action.failure} />}
      </div>
    </section>
  );
}

/** With nothing to tell, the action follows at once. */
async function checked(removes: readonly FormulaTrait[], onRun: () => void, run: ActionRun): Promise<ShareReport> {
  const report = withoutTraits(shareCheck(await readForSharing(run)), removes);
  if (isClean(report)) onRun();
  return report;
}

function isOver(check: WorkbookAction<ShareReport>): boolean {
  return check.stage === "idle" || (check.stage === "done" && isClean(check.answer));
}

function ShareFailure({ failure }: { readonly failure: ExcelFailure }) {
  const { share } = usePaneWords();
  return (
    <Outcome>
      <FailureMessage title={share.failed} failure={failure} />
    </Outcome>
  );
}
