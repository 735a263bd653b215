/** How the pane lists what a check of the workbook found. */
export const findings = {
  found: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
  inSheet: (sheet: string, count: number) => (count === 1 ? `${sheet}: 1 finding` : `${sheet}: ${count} findings`),
  goTo: (sheet: string, address: string) => `Go to ${address} on “${sheet}”`,
  more: (count: number) => `and ${count} more`,
  notShown: "The sheet is hidden, so there is no link to its cells.",
};
