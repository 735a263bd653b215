import type { CreatedWorkbook } from "../../src/excel/creating/createWorkbook";
import { ExcelFailure } from "../../src/excel/running/excelFailure";
import type { Language } from "../../src/playbook/language";
import { inGallery } from "../../src/sheets/gallery";
import { CurrencyField } from "../../src/taskpane/controls/CurrencyField";
import { CreatedSheets } from "../../src/taskpane/sheets/CreatedSheets";
import type { Creation } from "../../src/taskpane/sheets/creation";
import { RecordWeek } from "../../src/taskpane/sheets/RecordWeek";
import { TemplateGallery } from "../../src/taskpane/sheets/TemplateGallery";
import type { WorkbookCreation } from "../../src/taskpane/sheets/useWorkbookCreation";
import { WholeWorkbook } from "../../src/taskpane/sheets/WholeWorkbook";
import { AtWork } from "./fakeWorkbook";
import { ignore } from "./ignore";
import type { PaneState } from "./paneState";
import { createdSheet, sheetName } from "./sheetNames";

type CreationIn = (language: Language) => Creation;
type WorkbookCreationIn = (language: Language) => WorkbookCreation;

const templateId = "evaluation";
const openOptions = { press: ".card .disclosure" };

function card(creation: Creation, language: Language) {
  return (
    <TemplateGallery
      templates={[inGallery(templateId)]}
      locale={language}
      creation={creation}
      busy={false}
      onCreate={ignore}
      onStop={ignore}
    />
  );
}

function creationState([name, creation]: readonly [string, CreationIn]): PaneState {
  return { name, place: "sheets", show: (language) => card(creation(language), language) };
}

function failed(failureIn: (language: Language) => ExcelFailure): CreationIn {
  return (language) => ({ stage: "failed", templateId, failure: failureIn(language) });
}

const creating = { stage: "creating", templateId, done: 1, total: 3, stopping: false } as const;

const creations: readonly (readonly [string, CreationIn])[] = [
  ["creating", () => ({ ...creating, done: 0, total: 0 })],
  ["creating-progress", () => creating],
  ["creating-waiting-for-a-cell", () => ({ ...creating, waiting: "editing" })],
  ["creating-waiting-for-a-dialog", () => ({ ...creating, waiting: "dialogOpen" })],
  ["creating-waiting-for-excel", () => ({ ...creating, waiting: "busy" })],
  ["creating-stopping", () => ({ ...creating, stopping: true })],
  ["created", (language) => ({ stage: "created", templateId, sheets: [createdSheet(templateId, language)] })],
  [
    "created-with-others",
    (language) => ({
      stage: "created",
      templateId,
      sheets: ["deals", "partners", templateId].map((id) => createdSheet(id, language)),
    }),
  ],
  ["creation-failed", failed(() => new ExcelFailure("readOnly"))],
  ["creation-stopped", failed(() => new ExcelFailure("stopped"))],
  [
    "creation-failed-sheet-left",
    failed((language) => new ExcelFailure("conflict", { leftOver: sheetName(templateId, language) })),
  ],
  ["creation-failed-excels-code", failed(() => new ExcelFailure("unknown", { originalCode: "GeneralException" }))],
  [
    "creation-failed-column-missing",
    failed((language) => {
      const sheet = sheetName("deals", language);
      return new ExcelFailure("linkMissing", { missing: { sheet, what: { en: "Partner", es: "Partner" }[language] } });
    }),
  ],
  [
    "creation-failed-protected-sheets",
    failed(
      (language) =>
        new ExcelFailure("protectedSheet", { sheets: ["partners", "deals"].map((id) => sheetName(id, language)) }),
    ),
  ],
  [
    "creation-failed-headings",
    failed(
      (language) =>
        new ExcelFailure("headingAmbiguous", {
          place: {
            kind: "headings",
            sheet: sheetName("partners", language),
            headings: { en: ["Partner (CRM id)", "Partner (name)"], es: ["Partner (id. del CRM)", "Partner (nombre)"] }[
              language
            ],
          },
        }),
    ),
  ],
  [
    "creation-failed-cell",
    failed(
      (language) =>
        new ExcelFailure("cellsInTheWay", {
          place: { kind: "cell", sheet: sheetName("snapshots", language), address: "B58" },
        }),
    ),
  ],
  [
    "creation-failed-cell-shows",
    failed(
      (language) =>
        new ExcelFailure("dashboardShowsError", {
          place: { kind: "cell", sheet: sheetName("dashboard", language), address: "B17", shows: "#REF!" },
        }),
    ),
  ],
  [
    "creation-failed-currencies",
    failed(
      (language) =>
        new ExcelFailure("currenciesDiffer", {
          place: {
            kind: "currencies",
            sheets: [
              { name: sheetName("partners", language), currency: "EUR" },
              { name: sheetName("deals", language), currency: "USD" },
            ],
          },
        }),
    ),
  ],
  ["creation-failed-part-missing", failed(() => new ExcelFailure("partMissing"))],
];

function workbookState([name, creation]: readonly [string, WorkbookCreationIn]): PaneState {
  return {
    name,
    place: "sheets",
    show: (language) => (
      <WholeWorkbook locale={language} creation={creation(language)} busy={false} onCreate={ignore} onStop={ignore} />
    ),
  };
}

function ended(workbook: Partial<CreatedWorkbook>): WorkbookCreationIn {
  return (language) => ({
    stage: "ended",
    workbook: {
      end: "complete",
      created: ["partners", "deals", "evaluation"].map((id) => createdSheet(id, language)),
      alreadyThere: [],
      wanted: 12,
      ...workbook,
    },
  });
}

const workbooks: readonly (readonly [string, WorkbookCreationIn])[] = [
  ["workbook", () => ({ stage: "idle" })],
  ["workbook-beginning", () => ({ stage: "creating", share: 0, stopping: false })],
  ["workbook-under-way", () => ({ stage: "creating", templateId: "negotiation", share: 0.4, stopping: false })],
  [
    "workbook-waiting",
    () => ({ stage: "creating", templateId: "negotiation", share: 0.4, waiting: "editing", stopping: false }),
  ],
  ["workbook-stopping", () => ({ stage: "creating", templateId: "negotiation", share: 0.4, stopping: true })],
  ["workbook-done", ended({ wanted: 3 })],
  ["workbook-done-some-there", (language) => ended({ alreadyThere: thereIn(language), wanted: 3 })(language)],
  [
    "workbook-nothing-to-do",
    (language) => ended({ created: [], alreadyThere: thereIn(language), wanted: 0 })(language),
  ],
  ["workbook-stopped", ended({ end: "cancelled" })],
  ["workbook-failed-at-a-sheet", ended({ end: { failedAt: "dashboard", failure: new ExcelFailure("sheetTooLarge") } })],
  [
    "workbook-failed-sheet-left",
    (language) =>
      ended({
        end: {
          failedAt: "dashboard",
          failure: new ExcelFailure("conflict", { leftOver: sheetName("dashboard", language) }),
        },
      })(language),
  ],
  ["workbook-failed", () => ({ stage: "failed", failure: new ExcelFailure("readOnly") })],
];

function thereIn(language: Language): string[] {
  return ["prescreen", "robustness", "sensitivity"].map((id) => sheetName(id, language));
}

const recordedWeek = { stage: "recorded", date: "2026-03-09", week: "2026-W11", count: 14 } as const;

function week(state: Omit<PaneState, "place" | "show">): PaneState {
  return { ...state, place: "sheets", show: () => <RecordWeek /> };
}

const recordWeekOnDemand = [{ press: ".record-week button" }];
const weekChange = { action: "recordWeek", cells: [] } as const;
const recorded = { lastRecord: { ...recordedWeek, sheetName: "Weekly history" }, lastChange: weekChange } as const;
const undo = [{ press: ".undo" }];
const changedCells = ["B12", "C12", "AA112"].map((address) => ({
  sheetId: "{snapshots}",
  sheetName: "Weekly history",
  address,
}));

const weeks: readonly PaneState[] = [
  week({ name: "week" }),
  week({
    name: "week-recording",
    answers: { week: new AtWork({ waiting: "busy" }) },
    acts: recordWeekOnDemand,
    seen: ".record-week .stack",
  }),
  week({
    name: "week-recording-long",
    answers: { week: new AtWork() },
    acts: recordWeekOnDemand,
    seen: ".record-week [role=progressbar]",
  }),
  week({
    name: "week-already-recorded",
    lastRecord: { stage: "alreadyRecorded", date: "2026-03-09", week: "2026-W11" },
  }),
  week({ name: "week-nothing-to-record", lastRecord: { stage: "nothingToRecord" } }),
  week({
    name: "week-kept",
    lastRecord: { stage: "alreadyRecorded", date: "2026-03-09", week: "2026-W11" },
    acts: [{ press: "[class*=MessageBarActions] button + button" }],
  }),
  week({ name: "week-failed", lastRecord: { stage: "failed", failure: new ExcelFailure("dashboardMissing") } }),
  week({ name: "undo-offered", ...recorded }),
  week({
    name: "undo-under-way",
    ...recorded,
    answers: { undone: new AtWork({ waiting: "editing" }) },
    acts: undo,
    seen: ".undo ~ .stack",
  }),
  week({
    name: "undo-done",
    ...recorded,
    answers: { undone: { kind: "undone", cells: 14 } },
    acts: undo,
    seen: ".card-state > .outcome",
  }),
  week({
    name: "undo-refused-cells-changed",
    ...recorded,
    answers: { undone: { kind: "changedSince", cells: changedCells } },
    acts: undo,
    seen: ".undo ~ .outcome",
  }),
  week({
    name: "undo-refused-table-changed",
    ...recorded,
    answers: { undone: { kind: "tableChanged", table: "Snapshots" } },
    acts: undo,
    seen: ".undo ~ .outcome",
  }),
  week({
    name: "undo-failed",
    ...recorded,
    answers: { undone: new ExcelFailure("sheetMissing") },
    acts: undo,
    seen: ".undo ~ .outcome",
  }),
];

/** Making sheets, and recording weeks. */
export const sheetsStates: readonly PaneState[] = [
  {
    name: "options-open",
    place: "sheets",
    show: (language) => card({ stage: "idle" }, language),
    acts: [openOptions],
    seen: ".card form",
  },
  {
    name: "options-wrong-rows",
    place: "sheets",
    show: (language) => card({ stage: "idle" }, language),
    acts: [openOptions, { type: ".card input[type=number]", text: "3" }],
    seen: ".card [role=alert]",
  },
  ...creations.map(creationState),
  {
    name: "created-sheet-gone",
    place: "sheets",
    show: (language) => card({ stage: "created", templateId, sheets: [createdSheet(templateId, language)] }, language),
    answers: { shownSheet: new ExcelFailure("sheetMissing") },
    acts: [{ press: ".go-to button" }],
    seen: ".go-to .failure",
  },
  {
    name: "created-sheets",
    place: "sheets",
    show: (language) => (
      <CreatedSheets sheets={["evaluation", "deals", "partners"].map((id) => createdSheet(id, language))} />
    ),
  },
  {
    name: "currency-not-offered",
    place: "sheets",
    show: (language) => (
      <div className="options">
        <h2>{sheetName(templateId, language)}</h2>
        <CurrencyField locale={language} chosen="THB" onChoose={ignore} />
      </div>
    ),
  },
  ...workbooks.map(workbookState),
  ...weeks,
];
