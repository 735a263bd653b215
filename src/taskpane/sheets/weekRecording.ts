import type { CommandRecord } from "../../commands/recordOutcome";
import type { Wait } from "../../excel/running/excelRun";
import type { AtWork } from "../messages/useWorkbookAction";

/** Where the pane is in recording a week. */
export type WeekRecording =
  { readonly stage: "idle" | "kept" } | ({ readonly stage: "recording" } & AtWork) | CommandRecord;

export type WeekRecordingEvent =
  | { readonly type: "started" }
  | { readonly type: "waits"; readonly waiting: Wait | undefined }
  | { readonly type: "stopping" }
  | { readonly type: "answered"; readonly record: CommandRecord }
  | { readonly type: "kept" };

export const noRecording: WeekRecording = { stage: "idle" };

export function nextRecording(recording: WeekRecording, event: WeekRecordingEvent): WeekRecording {
  switch (event.type) {
    case "started":
      return { stage: "recording", stopping: false };
    case "waits":
      return recording.stage === "recording" ? { ...recording, waiting: event.waiting } : recording;
    case "stopping":
      return recording.stage === "recording" ? { ...recording, stopping: true } : recording;
    case "answered":
      return event.record;
    case "kept":
      return { stage: "kept" };
  }
}

/** What a ribbon command found is shown, unless the pane itself is recording. */
export function withCommandRecord(recording: WeekRecording, command: CommandRecord | undefined): WeekRecording {
  return command !== undefined && recording.stage !== "recording" ? command : recording;
}
