import { useReducer, useRef, useSyncExternalStore } from "react";
import { lastRecord } from "../../commands/recordOutcome";
import { recordWeekOnDemand } from "../../excel/recording/recordWeekOnDemand";
import { asExcelFailure } from "../../excel/running/excelFailure";
import type { Wait } from "../../excel/running/excelRun";
import { nextRecording, noRecording, withCommandRecord, type WeekRecording } from "./weekRecording";

/** Records the week, and remembers how it went; what the ribbon's command found is told here too. */
export function useWeekRecording(): {
  recording: WeekRecording;
  record: (replace: boolean) => void;
  stop: () => void;
  keep: () => void;
} {
  const [recording, dispatch] = useReducer(nextRecording, noRecording);
  const command = useSyncExternalStore(lastRecord.subscribe, lastRecord.get, lastRecord.get);

  const stopper = useRef<AbortController>(undefined);

  const record = (replace: boolean) => {
    dispatch({ type: "started" });
    lastRecord.set();
    const { signal } = (stopper.current = new AbortController());
    const onWaiting = (waiting: Wait | undefined) => dispatch({ type: "waits", waiting });
    recordWeekOnDemand({ replace }, { signal, onWaiting }).then(
      (answer) => dispatch({ type: "answered", record: answer }),
      (error: unknown) => dispatch({ type: "answered", record: { stage: "failed", failure: asExcelFailure(error) } }),
    );
  };
  const stop = () => {
    stopper.current?.abort();
    dispatch({ type: "stopping" });
  };
  const keep = () => {
    dispatch({ type: "kept" });
    lastRecord.set();
  };
  return { recording: withCommandRecord(recording, command), record, stop, keep };
}
