import type { PendingChange } from "../../src/excel/change/pendingChange";
import type { ScoreCellsOutcome } from "../../src/excel/inserting/scoreCells";
import { ExcelFailure } from "../../src/excel/running/excelFailure";
import type { Language } from "../../src/playbook/language";
import { BrokenPart } from "../../src/taskpane/BrokenPart";
import { CommandNotice } from "../../src/taskpane/notices/CommandNotice";
import { PendingChangeNotice } from "../../src/taskpane/notices/PendingChangeNotice";
import { RepairNotice } from "../../src/taskpane/notices/RepairNotice";
import { AtWork, type WorkbookAnswers } from "./fakeWorkbook";
import { ignore } from "./ignore";
import type { PaneState } from "./paneState";
import { createdSheet, sheetName } from "./sheetNames";

const cutOff: PendingChange = { action: "recordWeek", cells: 14, done: 5, strange: [] };

type PendingState = Pick<PaneState, "name" | "acts" | "seen"> & {
  readonly pending: (language: Language) => PendingChange;
  readonly settled?: WorkbookAnswers["settled"];
};

function pending({ pending: change, settled, seen, ...state }: PendingState): PaneState {
  return {
    ...state,
    place: "notices",
    show: () => <PendingChangeNotice />,
    answers: (language) => ({
      pendingChange: change(language),
      settled,
      shownSheet: undefined,
    }),
    seen: seen ?? '[data-region="pending-change"] > *',
  };
}

const finish = [{ press: '[data-region="pending-change"] button' }];

const pendingChanges: readonly PaneState[] = [
  pending({ name: "pending-change", pending: () => cutOff }),
  pending({
    name: "pending-change-some-changed-since",
    pending: (language) => ({
      ...cutOff,
      action: "makeNative",
      strange: ["I8", "AB1204"].map((address) => ({
        sheetId: "{evaluation}",
        sheetName: sheetName("evaluation", language),
        address,
      })),
    }),
  }),
  pending({
    name: "pending-change-being-finished",
    pending: () => cutOff,
    settled: new AtWork({ waiting: "dialogOpen" }),
    acts: finish,
    seen: '[data-region="pending-change"] > .stack',
  }),
  pending({
    name: "pending-change-finished",
    pending: () => cutOff,
    acts: finish,
    seen: '[data-region="pending-change"] .outcome',
  }),
  pending({
    name: "pending-change-failed",
    pending: () => cutOff,
    settled: new ExcelFailure("protectedSheet"),
    acts: finish,
    seen: '[data-region="pending-change"] [class*="MessageBarTitle"]',
  }),
  pending({
    name: "copies-cut-off",
    pending: (language) => ({
      ...cutOff,
      action: "copyValues",
      cells: 3,
      done: 2,
      copies: ["partners", "dashboard"].map((id) => `${sheetName(id, language)} (2)`),
    }),
  }),
  pending({
    name: "half-made-sheets",
    pending: (language) => ({
      ...cutOff,
      action: "createSheet",
      cells: 2,
      done: 1,
      halfMade: [sheetName("evaluation", language)],
    }),
  }),
  {
    name: "pending-change-unread",
    place: "notices",
    show: () => <PendingChangeNotice />,
    answers: { pendingChange: new ExcelFailure("noAnswer") },
    seen: '[data-region="pending-change"] button',
  },
];

const repairs: readonly PaneState[] = [
  {
    name: "repair-notice",
    place: "notices",
    show: () => <RepairNotice onOpen={ignore} />,
    answers: { brokenFormulas: 12 },
    seen: '[data-region="repair-notice"] button',
  },
  {
    name: "repair-unread",
    place: "notices",
    show: () => <RepairNotice onOpen={ignore} />,
    answers: { brokenFormulas: new ExcelFailure("noAnswer") },
    seen: '[data-region="repair-notice"] button',
  },
];

const besideTable: ScoreCellsOutcome = {
  besideTable: "Evaluation",
  selection: { sheetName: "Sheet1", row: 1, column: 1, rows: 3, columns: 5, address: "B2:F4" },
};

function scores(name: string, outcome: ScoreCellsOutcome, rest: Partial<PaneState> = {}): PaneState {
  return { name, place: "notices", show: () => <CommandNotice outcome={{ kind: "scores", outcome }} />, ...rest };
}

const commands: readonly PaneState[] = [
  scores("scores-done", { scored: "G2:G4" }, { lastChange: { action: "scoreCells", cells: [] } }),
  scores("scores-whole-column", { scored: "H8:H19", column: "Evaluation" }),
  scores("scores-beside-a-table", besideTable),
  scores("scores-beside-a-table-under-way", besideTable, {
    answers: { scored: new AtWork({ waiting: "editing" }) },
    acts: [{ press: "[role=alert] button" }],
    seen: "[role=alert] .stack",
  }),
  scores("scores-in-the-way", { occupied: "G2:G4" }),
  scores("scores-wrong-selection", { wrongSelection: "B2:D4" }),
  {
    name: "command-failed",
    place: "notices",
    show: () => <CommandNotice outcome={{ kind: "failed", failure: new ExcelFailure("sessionOver") }} />,
  },
  {
    name: "command-workbook-stopped",
    place: "notices",
    show: (language) => (
      <CommandNotice
        outcome={{
          kind: "workbookStopped",
          workbook: {
            end: { failedAt: "dashboard", failure: new ExcelFailure("memoryFull") },
            created: ["partners", "deals"].map((id) => createdSheet(id, language)),
            alreadyThere: [],
            wanted: 12,
          },
        }}
      />
    ),
  },
];

const broken: readonly PaneState[] = [
  {
    name: "broken-part",
    place: "notices",
    show: () => <BrokenPart error={new Error("A fault of the pane")} resetErrorBoundary={ignore} />,
  },
  {
    name: "broken-part-new-version",
    place: "notices",
    show: () => <BrokenPart error={new ExcelFailure("partMissing")} resetErrorBoundary={ignore} />,
  },
  {
    name: "broken-part-asking",
    place: "notices",
    show: () => <BrokenPart error={new ExcelFailure("partMissing")} resetErrorBoundary={ignore} />,
    answers: { newVersion: new AtWork() },
    acts: [{ press: ".new-version button" }],
  },
  {
    name: "broken-part-unreachable",
    place: "notices",
    show: () => <BrokenPart error={new ExcelFailure("partMissing")} resetErrorBoundary={ignore} />,
    answers: { newVersion: false },
    acts: [{ press: ".new-version button" }],
    seen: ".new-version [role=status] p",
  },
];

/** What stands above the views, or in the place of a part. */
export const noticeStates: readonly PaneState[] = [...pendingChanges, ...repairs, ...commands, ...broken];
