import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId } from "react";
import { readForSharing } from "../excel/readForSharing";
import { shareCheck, type ShareReport } from "../sheets/share/shareCheck";
import { Checking } from "./Checking";
import { FailureText } from "./FailureText";
import { Outcome } from "./Outcome";
import { usePaneWords } from "./paneWords";
import { ShareFindings } from "./ShareFindings";
import { useShareAction } from "./useShareAction";

/** Looks through the workbook for what people without the add-in will see in it. */
export default function ShareCheck() {
  const { shareCheck: words } = usePaneWords();
  const headingId = useId();
  const { state: check, run } = useShareAction<ShareReport>();
  return (
    <section aria-labelledby={headingId} data-region="share-check">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button
        appearance="primary"
        className="section-button"
        disabledFocusable={check.stage === "working"}
        onClick={() => run(async () => shareCheck(await readForSharing()))}
      >
        {words.check}
      </Button>
      <div role="status">
        {check.stage === "working" && <Checking label={words.checking} />}
        {check.stage === "done" && (
          <Outcome>
            <ShareFindings report={check.answer} />
          </Outcome>
        )}
        {check.stage === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.failed}</MessageBarTitle>
              <FailureText failure={check.failure} />
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}
