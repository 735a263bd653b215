import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { Message } from "../messages/Message";
import { UnderWay } from "../messages/UnderWay";
import { Undoable } from "../messages/Undoable";
import { useWeekRecording } from "./useWeekRecording";
import type { WeekRecording } from "./weekRecording";

/** Records the dashboard's week in its history, and asks before a recorded week is replaced. */
export function RecordWeek() {
  const { record: words } = usePaneWords();
  const { recording, record, stop, keep } = useWeekRecording();
  const headingId = useId();
  const busy = recording.stage === "recording";
  return (
    <section aria-labelledby={headingId} className="record-week">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button appearance="primary" className="section-button" disabledFocusable={busy} onClick={() => record(false)}>
        {words.record}
      </Button>
      {recording.stage === "recording" && <UnderWay label={words.recording} work={recording} onStop={stop} />}
      <div role="status" className="card-state">
        <Stage recording={recording} onReplace={() => record(true)} onKeep={keep} />
      </div>
    </section>
  );
}

interface StageProps {
  readonly recording: WeekRecording;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function Stage({ recording, onReplace, onKeep }: StageProps) {
  const { record: words } = usePaneWords();
  switch (recording.stage) {
    case "idle":
    case "recording":
      return null;
    case "recorded":
      return (
        <Undoable action="recordWeek">
          <Message intent="success" title={words.recorded({ count: recording.count, week: recording.week })}>
            <p>{words.recordedOn({ date: recording.date, sheet: recording.sheetName })}</p>
          </Message>
        </Undoable>
      );
    case "alreadyRecorded":
      return (
        <Question title={words.already({ week: recording.week })} onReplace={onReplace} onKeep={onKeep}>
          <p>{words.alreadyHint}</p>
        </Question>
      );
    case "nothingToRecord":
      return (
        <Message intent="info" title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Message>
      );
    case "kept":
      return <Message intent="info" title={words.kept} />;
    case "failed":
      return <FailureMessage title={words.failed} failure={recording.failure} />;
  }
}

interface QuestionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Takes the focus to the answer that changes nothing, unless the person is at work in the grid. */
function Question({ title, children, onReplace, onKeep }: QuestionProps) {
  const { record: words } = usePaneWords();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.hasFocus()) keep.current?.focus();
  }, []);
  const actions = (
    <>
      <Button onClick={onReplace}>{words.replace}</Button>
      <Button ref={keep} onClick={onKeep}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <Message intent="warning" title={title} actions={actions}>
      {children}
    </Message>
  );
}
