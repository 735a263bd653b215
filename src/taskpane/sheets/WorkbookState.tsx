import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { CreatedWorkbook } from "../../excel/creating/createWorkbook";
import { wordsOf } from "../../locales/locale";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { FailureText } from "../messages/FailureText";
import { GoToSheetButton } from "../messages/GoToSheetButton";
import { Message } from "../messages/Message";
import { Outcome } from "../messages/Outcome";
import { WhyItWaits } from "../messages/WhyItWaits";
import { templateWords } from "./templateWords";
import type { WorkbookCreation } from "./useWorkbookCreation";

export interface WorkbookStateProps {
  readonly creation: WorkbookCreation;
  readonly onStop: () => void;
}

/** How the making of the whole workbook stands. The progress is outside the status: it would be read out at each step. */
export function WorkbookState({ creation, onStop }: WorkbookStateProps) {
  const { errors } = wordsOf(usePaneLanguage());
  return (
    <>
      {creation.stage === "creating" && <WorkbookProgress creation={creation} onStop={onStop} />}
      <div role="status">
        {creation.stage === "ended" && <WorkbookOutcome workbook={creation.workbook} />}
        {creation.stage === "failed" && (
          <Outcome>
            <FailureMessage title={errors.title} failure={creation.failure} />
          </Outcome>
        )}
      </div>
    </>
  );
}

function WorkbookProgress({
  creation: { templateId, share, waiting, stopping },
  onStop,
}: {
  readonly creation: Extract<WorkbookCreation, { stage: "creating" }>;
  readonly onStop: () => void;
}) {
  const pane = usePaneWords();
  const { wholeWorkbook: words, progress } = pane;
  const sheet = templateId === undefined ? words.progress : templateWords(pane, templateId).name;
  return (
    <div className="workbook-progress">
      <Field
        label={templateId === undefined ? words.progress : progress.creating({ sheet })}
        validationMessage={progress.wait}
        validationState="none"
      >
        <ProgressBar
          thickness="large"
          value={share}
          aria-valuetext={words.underWay({ sheet, percent: Math.round(share * 100) })}
        />
      </Field>
      <WhyItWaits waiting={waiting} />
      <Button disabledFocusable={stopping} onClick={onStop}>
        {stopping ? words.stopping : words.cancel}
      </Button>
    </div>
  );
}

/** What became of the workbook: complete, stopped, or failed at one sheet. */
export function WorkbookOutcome({ workbook }: { readonly workbook: CreatedWorkbook }) {
  const pane = usePaneWords();
  const { wholeWorkbook: words } = pane;
  const { errors } = wordsOf(usePaneLanguage());
  const { created, wanted, alreadyThere, end } = workbook;
  const last = created.at(-1);
  const failed = typeof end === "object" ? end : undefined;
  const title = () => {
    if (failed) return words.failed({ sheet: templateWords(pane, failed.failedAt).name });
    if (end === "cancelled") return words.stopped({ made: created.length, wanted });
    return wanted === 0 ? words.nothingToDo : words.done({ count: created.length });
  };
  return (
    <Outcome>
      <Message
        intent={failed ? "error" : end === "complete" && wanted > 0 ? "success" : "info"}
        title={title()}
        actions={last && <GoToSheetButton sheet={last} />}
      >
        {failed && <FailureText failure={failed.failure} />}
        {failed?.failure.leftOver !== undefined && <p>{errors.leftOver({ sheet: failed.failure.leftOver })}</p>}
        {failed && <p>{words.kept({ made: created.length, wanted })}</p>}
        {alreadyThere.length > 0 && <p>{words.alreadyThere({ sheets: alreadyThere })}</p>}
      </Message>
    </Outcome>
  );
}
