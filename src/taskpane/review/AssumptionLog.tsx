import { Button, Switch } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { GoToSheetButton } from "../messages/GoToSheetButton";
import { Message } from "../messages/Message";
import { UnderWay } from "../messages/UnderWay";
import { Undoable } from "../messages/Undoable";
import type { WorkbookAction } from "../messages/useWorkbookAction";
import { useAssumptionRecording, type Recording } from "./useAssumptionRecording";

/** Records what was entered into the sheets: on demand, or as it changes. */
export default function AssumptionLog() {
  const { recordAssumptions: words } = usePaneWords();
  const headingId = useId();
  const hintId = useId();
  const { recording, watching, record, stop, switchTo } = useAssumptionRecording();
  const busy = recording.stage === "working";
  const changing = watching === "starting" || watching === "stopping";
  return (
    <section aria-labelledby={headingId} data-region="assumption-log">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button
        appearance="primary"
        className="section-button"
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) record();
        }}
      >
        {words.record}
      </Button>
      <div>
        <Switch
          label={words.watch}
          checked={watching === "on" || watching === "starting"}
          disabledFocusable={changing}
          aria-describedby={hintId}
          onChange={(_, { checked }) => {
            if (!changing) switchTo(checked);
          }}
        />
      </div>
      <p id={hintId} className="section-hint">
        {words.watchHint}
      </p>
      {recording.stage === "working" && <UnderWay label={words.recording} work={recording} onStop={stop} />}
      <div role="status" className="card-state">
        <Stage recording={recording} />
      </div>
    </section>
  );
}

function Stage({ recording }: { readonly recording: WorkbookAction<Recording> }) {
  const { recordAssumptions: words } = usePaneWords();
  switch (recording.stage) {
    case "idle":
    case "working":
      return null;
    case "done":
      return <Outcome answer={recording.answer} />;
    case "failed":
      return <FailureMessage title={words.failed} failure={recording.failure} />;
  }
}

function Outcome({ answer }: { readonly answer: Recording }) {
  const { recordAssumptions: words } = usePaneWords();
  switch (answer.kind) {
    case "noInputs":
      return (
        <Message intent="info" title={words.noInputs}>
          <p>{words.noInputsHint}</p>
        </Message>
      );
    case "stopped":
      return <Message intent="info" title={words.stopped} />;
    case "recorded": {
      const { count, sheetId, sheetName } = answer;
      const told = (
        <Message
          intent={count > 0 ? "success" : "info"}
          title={count > 0 ? words.recorded({ count }) : words.unchanged}
        >
          <p>{count > 0 ? words.recordedOn({ sheet: sheetName }) : words.unchangedOn({ sheet: sheetName })}</p>
          <GoToSheetButton sheet={{ sheetId, name: sheetName }} />
        </Message>
      );
      return count > 0 ? <Undoable action="recordAssumptions">{told}</Undoable> : told;
    }
  }
}
