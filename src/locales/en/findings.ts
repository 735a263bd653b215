import { countedIn } from "../counted";

const counted = countedIn("en");
const found = (count: number) => counted(count, { one: "{count} finding", other: "{count} findings" });

/** How the pane lists what a check of the workbook found. */
export const findings = {
  found,
  inSheet: (sheet: string, count: number) => `${sheet}: ${found(count)}`,
  goTo: (sheet: string, address: string) => `Go to ${address} on “${sheet}”`,
  more: (count: number) => `and ${count} more`,
  notShown: "The sheet is hidden, so there is no link to its cells.",
};
