import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { CheckProgress, CheckStep } from "../../check/checkInstallation";
import type { InstallationReport } from "../../check/report";
import { asExcelFailure, type ExcelFailure } from "../../excel/running/excelFailure";
import type { Wait } from "../../excel/running/excelRun";
import { installationCheckWordsOf } from "../../locales/installationCheckWords";
import type { Language } from "../../playbook/language";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { Message } from "../messages/Message";
import { Outcome } from "../messages/Outcome";
import { WhyItWaits } from "../messages/WhyItWaits";
import { templateWords } from "../sheets/templateWords";
import { InstallationFindings } from "./InstallationFindings";

type CheckState =
  | { readonly stage: "idle" }
  | {
      readonly stage: "working";
      readonly progress?: CheckProgress;
      readonly waiting?: Wait | undefined;
      readonly stopping: boolean;
    }
  | { readonly stage: "notEmpty" }
  | { readonly stage: "done"; readonly report: InstallationReport }
  | { readonly stage: "failed"; readonly failure: ExcelFailure };

/** For administrators and auditors: their own Excel calculates everything, and what it got is compared. */
export default function CheckInstallation() {
  const language = usePaneLanguage();
  const words = installationCheckWordsOf(language);
  const headingId = useId();
  const { state, start, stop } = useInstallationCheck(language);
  return (
    <section aria-labelledby={headingId} data-region="check-installation">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <p className="section-hint">{words.where}</p>
      <Button
        appearance="primary"
        className="section-button"
        disabledFocusable={state.stage === "working"}
        onClick={start}
      >
        {words.button}
      </Button>
      {state.stage === "working" && <CheckUnderWay {...state} onStop={stop} />}
      <div role="status">
        {state.stage === "notEmpty" && (
          <Outcome>
            <Message intent="warning" title={words.notEmpty}>
              <p>{words.notEmptyHint}</p>
            </Message>
          </Outcome>
        )}
        {state.stage === "done" && (
          <Outcome>
            <InstallationFindings report={state.report} />
          </Outcome>
        )}
        {state.stage === "failed" && (
          <Outcome>
            <FailureMessage title={words.failed} failure={state.failure} />
          </Outcome>
        )}
      </div>
    </section>
  );
}

/** What it compares with, and what compares, is loaded when a person asks for it. */
function useInstallationCheck(language: Language) {
  const [state, setState] = useState<CheckState>({ stage: "idle" });
  const stopper = useRef<AbortController>(undefined);
  const start = () => {
    const { signal } = (stopper.current = new AbortController());
    setState({ stage: "working", stopping: false });
    const onProgress = (progress: CheckProgress) => setState({ stage: "working", progress, stopping: signal.aborted });
    const onWaiting = (waiting: Wait | undefined) =>
      setState((now) => (now.stage === "working" ? { ...now, waiting } : now));
    import("../../check/checkInstallation")
      .then(({ checkInstallation }) => checkInstallation({ language, signal, onProgress, onWaiting }))
      .then(
        (report) => setState(report === undefined ? { stage: "notEmpty" } : { stage: "done", report }),
        (error: unknown) => setState({ stage: "failed", failure: asExcelFailure(error) }),
      );
  };
  const stop = () => {
    stopper.current?.abort();
    setState((now) => (now.stage === "working" ? { ...now, stopping: true } : now));
  };
  return { state, start, stop };
}

function CheckUnderWay({
  progress,
  waiting,
  stopping,
  onStop,
}: {
  readonly progress?: CheckProgress;
  readonly waiting?: Wait | undefined;
  readonly stopping: boolean;
  readonly onStop: () => void;
}) {
  const pane = usePaneWords();
  const words = installationCheckWordsOf(usePaneLanguage());
  const nameOf = (step: CheckStep) =>
    "section" in step ? words.sections[step.section] : words.sheet({ name: templateWords(pane, step.templateId).name });
  const step = progress === undefined ? words.working : nameOf(progress.step);
  const share = progress?.share ?? 0;
  return (
    <div className="workbook-progress">
      <Field label={step}>
        <ProgressBar
          thickness="large"
          value={share}
          aria-valuetext={words.underWay({ step, percent: Math.round(share * 100) })}
        />
      </Field>
      <WhyItWaits waiting={waiting} />
      <Button disabledFocusable={stopping} onClick={onStop}>
        {stopping ? words.stopping : words.stop}
      </Button>
    </div>
  );
}
