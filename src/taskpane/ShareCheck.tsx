import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import { readForSharing } from "../excel/readForSharing";
import { shareCheck, type ShareReport } from "../sheets/share/shareCheck";
import { FailureText } from "./FailureText";
import { Outcome } from "./Outcome";
import { usePaneWords } from "./paneWords";
import { ShareFindings } from "./ShareFindings";

type Check =
  | { readonly stage: "idle" | "checking" }
  | { readonly stage: "checked"; readonly report: ShareReport }
  | { readonly stage: "failed"; readonly failure: ExcelFailure };

/** Looks through the workbook for what people without the add-in will see in it. */
export default function ShareCheck() {
  const { shareCheck: words } = usePaneWords();
  const headingId = useId();
  const [check, setCheck] = useState<Check>({ stage: "idle" });
  const start = () => {
    setCheck({ stage: "checking" });
    readForSharing()
      .then(shareCheck)
      .then(
        (report) => setCheck({ stage: "checked", report }),
        (error: unknown) => setCheck({ stage: "failed", failure: asExcelFailure(error) }),
      );
  };
  return (
    <section aria-labelledby={headingId} data-region="share-check">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button
        appearance="primary"
        className="section-button"
        disabledFocusable={check.stage === "checking"}
        onClick={start}
      >
        {words.check}
      </Button>
      <div role="status">
        {check.stage === "checking" && <Checking />}
        {check.stage === "checked" && (
          <Outcome>
            <ShareFindings report={check.report} />
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

/** What takes less needs no progress. */
const PATIENCE_MILLISECONDS = 500;

function Checking() {
  const { shareCheck: words } = usePaneWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <Spinner size="tiny" label={words.checking} /> : null;
}
