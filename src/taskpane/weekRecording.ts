import type { CommandRecord } from "../commands/recordOutcome";

/** Where the pane is in recording a week. */
export type WeekRecording = { readonly stage: "idle" | "recording" | "kept" } | CommandRecord;

export type WeekRecordingEvent =
  | { readonly type: "started" }
  | { readonly type: "answered"; readonly record: CommandRecord }
  | { readonly type: "kept" };

export const noRecording: WeekRecording = { stage: "idle" };

export function nextRecording(_: WeekRecording, event: WeekRecordingEvent): WeekRecording {
  switch (event.type) {
    case "started":
      return { stage: "recording" };
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
