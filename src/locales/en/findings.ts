/** How the pane lists what a check of the workbook found. */
export const findings = {
  found: { by: "count", one: "{count} finding", other: "{count} findings" },
  inSheet: { by: "count", one: "{sheet}: {count} finding", other: "{sheet}: {count} findings" },
  goTo: "Go to {address} on “{sheet}”",
  more: "and {count} more",
  notShown: "The sheet is hidden, so there is no link to its cells.",
} as const;
