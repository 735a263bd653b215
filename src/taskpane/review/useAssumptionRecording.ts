import { useState } from "react";
import { AssumptionRecorder } from "../../excel/recording/assumptionRecorder";
import type { RecordedAssumptions } from "../../excel/recording/recordAssumptions";
import { useWorkbookAction, type ActionRun, type WorkbookAction } from "../messages/useWorkbookAction";

/** One for the page: it goes on while the pane shows something else. */
const recorder = new AssumptionRecorder();

type Watching = "off" | "starting" | "on" | "stopping";

export type Recording = RecordedAssumptions | { readonly kind: "stopped" };

/** Records assumptions on demand, or as they change, and remembers how it went the last time. */
export function useAssumptionRecording(): {
  recording: WorkbookAction<Recording>;
  watching: Watching;
  record: () => void;
  /** Stops the recording under way. */
  stop: () => void;
  switchTo: (on: boolean) => void;
} {
  const { state: recording, run, stop: stopRecording } = useWorkbookAction<Recording>();
  const [watching, setWatching] = useState<Watching>("off");

  const start = async (onRun: ActionRun): Promise<Recording> => {
    // What it writes now is no change to record.
    const recorded = await recorder.record(onRun);
    await recorder.watch((next) => run(() => next));
    return recorded;
  };
  const stop = async (): Promise<Recording> => {
    await recorder.stop();
    return { kind: "stopped" };
  };
  const switchTo = (on: boolean) => {
    setWatching(on ? "starting" : "stopping");
    run(async (onRun) => {
      try {
        const answer = await (on ? start(onRun) : stop());
        setWatching(on ? "on" : "off");
        return answer;
      } catch (error) {
        setWatching(on ? "off" : "on");
        throw error;
      }
    });
  };
  return { recording, watching, record: () => run((onRun) => recorder.record(onRun)), stop: stopRecording, switchTo };
}
