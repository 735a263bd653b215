/** In the pane and after the ribbon's command. */
export const recordWeek = {
  heading: "Weekly history",
  hint: "Adds what the dashboard shows to the history, once a calendar week. Trends and pace come from there.",
  record: "Record this week",
  recording: "Recording the week…",
  recorded: {
    by: "count",
    one: "Recorded {count} value for week {week}",
    other: "Recorded {count} values for week {week}",
  },
  recordedOn: "As of {date}, on “{sheet}”.",
  already: "Week {week} is already recorded",
  alreadyHint: "Replace its values with those of the dashboard now, or keep what was recorded?",
  replace: "Replace",
  keep: "Keep",
  kept: "Kept as it was",
  nothing: "There is nothing to record yet",
  nothingHint: "No line of the dashboard has a value. Fill in partners and deals, or enter values of your own.",
  failed: "The week was not recorded",
} as const;
