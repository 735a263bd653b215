import { builder } from "./builder";
import { cards } from "./cards";
import { commands } from "./commands";
import { dataQuality } from "./dataQuality";
import { explain } from "./explain";
import { findings } from "./findings";
import { pendingChange } from "./pendingChange";
import { recordAssumptions } from "./recordAssumptions";
import { recordWeek } from "./recordWeek";
import { share } from "./share";
import { shareCheck } from "./shareCheck";
import { undo } from "./undo";
import { wholeWorkbook } from "./wholeWorkbook";

/** The words of the pane, but for those of a failure. */
export const pane = {
  intro: "Ready-made sheets and functions for working with partners.",
  views: {
    label: "Views",
    sheets: "Sheets",
    formulas: "Formulas",
    explain: "Explain",
    review: "Review",
    share: "Share",
  },
  wholeWorkbook,
  builder,
  explain,
  commands,
  templates: {
    heading: "Sheets",
    hint: "Each is added as a new sheet. Nothing that is already there is changed.",
    words: cards,
    chooseOptions: "Choose options",
    hideOptions: "Hide options",
  },
  options: {
    language: "Language of the sheet",
    languages: { en: "English", es: "Spanish" },
    currency: "Currency",
    rowsHint: "From {min} to {max}.",
    rowsWrong: "Enter a whole number from {min} to {max}.",
    sample: "Fill in an example",
    sampleHint: "Shows how the sheet works. You can delete the example later.",
    create: "Create sheet",
  },
  progress: {
    creating: "Creating “{sheet}”…",
    wait: "You can keep working. Leave any cell that you are editing, or Excel waits for you.",
    cancel: "Stop",
    stopping: "Stopping…",
    waiting: {
      busy: "Excel is busy; trying again…",
      editing: "A cell is being edited. Press Enter or Esc in it, and it goes on.",
      dialogOpen: "A dialog is open in Excel. Close it, and it goes on.",
    },
    lookAgain: "Look again",
  },
  created: {
    title: "“{sheet}” is ready",
    next: "It was added to this workbook as a new sheet.",
    alsoMade: "It reads {sheets}, added with it.",
    goTo: "Go to sheet",
    goToNamed: "Go to sheet “{sheet}”",
    heading: "Created from this pane",
  },
  pendingChange,
  undo,
  record: recordWeek,
  recordAssumptions,
  dataQuality,
  findings,
  share,
  shareCheck,
  functions: {
    heading: "Functions",
    hint: "Type the name in a cell, as with any function of Excel.",
    help: "Help",
    helpOn: "Help on {name}, opens in the browser",
  },
  footer: {
    help: "Help and guides",
  },
  broken: {
    title: "This part of the pane could not be shown",
    text: "Something went wrong in it. The rest of the pane and the functions in your cells go on working.",
    tryAgain: "Try again",
    reload: "Load the pane again",
  },
  newVersion: {
    title: "A part of the pane could not be loaded",
    text: "Partner Playbook was updated since this pane was opened, or the connection was lost. The functions in your cells go on working.",
    kept: "Your workbook stays as it is. After loading, what you typed in the pane has to be typed again.",
    load: "Load the new version",
    loading: "Loading…",
    unreachable:
      "Partner Playbook can’t be reached now, so everything was left as it is. Check the connection, then try again.",
  },
  start: {
    loading: "Loading…",
    slow: {
      title: "Excel has not answered yet",
      text: "Partner Playbook is waiting for Excel. If this page was opened in a browser, outside Excel, it can do nothing there.",
      steps: [
        "Inside Excel, wait a little longer, or close this pane and open it again from the Partner Playbook tab.",
        "Outside Excel, open a workbook and choose Open playbook on the Partner Playbook tab.",
      ],
    },
    outside: {
      title: "Open this in Excel",
      text: "Partner Playbook works inside Excel, where it has a workbook to write to.",
      steps: [
        "Open a workbook in Excel on Windows, on Mac or on the web.",
        "Choose Home, then Add-ins, and pick Partner Playbook.",
        "Choose Open playbook on the Partner Playbook tab.",
      ],
    },
    libraryMissing: {
      title: "A part of Office could not be loaded",
      text: "Microsoft’s Office library did not arrive, so this pane cannot reach the workbook.",
      steps: [
        "Check the internet connection.",
        "Close this pane and open it again from the Partner Playbook tab.",
        "If it stays like this, ask your administrator to allow appsforoffice.microsoft.com.",
      ],
    },
    broken: {
      title: "The pane could not be shown",
      text: "Something went wrong while it was loading. The functions in your cells keep working.",
      steps: ["Check the internet connection.", "Load the pane again."],
    },
    updated: {
      title: "A part of the pane could not be loaded",
      text: "Partner Playbook was updated since this workbook was opened, or the connection was lost. The functions in your cells keep working.",
      steps: ["Check the internet connection.", "Load the new version."],
    },
  },
} as const;
