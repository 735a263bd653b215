import { countedIn } from "../counted";
import { listed } from "../listed";

const counted = countedIn("en");

export const wholeWorkbook = {
  heading: "Whole workbook",
  hint: "Creates every sheet below, linked to one another, and a cover that lists them.",
  language: "Language of the sheets",
  sample: "Fill in examples",
  create: "Create whole workbook",
  cancel: "Stop after this sheet",
  stopping: "Stopping after this sheet…",
  progress: "Creating the whole workbook…",
  underWay: (sheet: string, percent: number) => `${sheet}: ${percent} %`,
  done: (count: number) => counted(count, { one: "{count} sheet was created", other: "{count} sheets were created" }),
  stopped: (made: number, wanted: number) => `Stopped: ${made} of ${wanted} sheets were created`,
  failed: (sheet: string) => `“${sheet}” could not be created`,
  kept: (made: number, wanted: number) => `${made} of ${wanted} sheets were created and stay in the workbook.`,
  nothingToDo: "The workbook has every sheet already",
  alreadyThere: (sheets: readonly string[]) =>
    `Already in the workbook, and left as they are: ${listed(sheets, "en")}.`,
};
