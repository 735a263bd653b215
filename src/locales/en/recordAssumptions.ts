/** Keeping the log of assumptions, in the pane. */
export const recordAssumptions = {
  heading: "Assumption log",
  hint: "Lists what was entered into the sheets, with unit, source and owner. Later recordings add only what changed, and what it was before.",
  record: "Record assumptions",
  recording: "Recording assumptions…",
  watch: "Record changes as they happen",
  watchHint:
    "Records now, and then a moment after each change, until you switch it off or close the workbook. Otherwise nothing is watched.",
  recorded: { by: "count", one: "{count} row added", other: "{count} rows added" },
  recordedOn: "They are on “{sheet}”, where owners are yours to fill in.",
  unchanged: "Nothing has changed since the last recording",
  unchangedOn: "What was recorded is on “{sheet}”.",
  noInputs: "There is nothing to record yet",
  noInputsHint: "Create a sheet with inputs, such as the evaluation or the projections.",
  stopped: "Changes are no longer recorded by themselves",
  failed: "Not recorded",
} as const;
