/**
 * Stands in for the workbook: whatever the pane imports from `excel/`, and the checks whose findings a state gives, comes
 * from here in the bundle of the states. Something that isn't here fails the build.
 */
import type { CheckProgress } from "../../src/check/checkInstallation";
import type { InstallationReport } from "../../src/check/report";
import { lastChange } from "../../src/excel/change/lastChange";
import type { PendingChange } from "../../src/excel/change/pendingChange";
import type * as pending from "../../src/excel/change/pendingChange";
import type { Undone } from "../../src/excel/change/undoLastChange";
import type * as undoing from "../../src/excel/change/undoLastChange";
import type * as inserting from "../../src/excel/inserting/insertFormulas";
import type { ScoreCellsOutcome } from "../../src/excel/inserting/scoreCells";
import type * as scoring from "../../src/excel/inserting/scoreCells";
import type * as navigation from "../../src/excel/reading/goToSheet";
import type { FormulaCell } from "../../src/excel/reading/readFormula";
import type * as formulaReading from "../../src/excel/reading/readFormula";
import type { ReadRange } from "../../src/excel/reading/readReferences";
import type * as referenceReading from "../../src/excel/reading/readReferences";
import type * as naming from "../../src/excel/reading/readWorkbookNames";
import type * as referencing from "../../src/excel/reading/referencedBlocks";
import type { CellsPlace } from "../../src/excel/reading/selection";
import type * as selecting from "../../src/excel/reading/selection";
import type * as separating from "../../src/excel/reading/separators";
import type { RecordedAssumptions } from "../../src/excel/recording/recordAssumptions";
import type { WeekRecord } from "../../src/excel/recording/recordWeek";
import type * as weekRecording from "../../src/excel/recording/recordWeekOnDemand";
import { ExcelFailure } from "../../src/excel/running/excelFailure";
import type { ExcelRun, Wait } from "../../src/excel/running/excelRun";
import type * as copying from "../../src/excel/sharing/copyValues";
import type * as living from "../../src/excel/sharing/makeLive";
import type * as native from "../../src/excel/sharing/makeNative";
import type * as repairing from "../../src/excel/sharing/repair";
import type { QualityReport } from "../../src/sheets/quality/qualityCheck";
import type { ShareReport } from "../../src/sheets/share/shareCheck";

export { lastChange } from "../../src/excel/change/lastChange";
export { asExcelFailure, failureCode, isVague } from "../../src/excel/running/excelFailure";
export { qualifiedAddress } from "../../src/excel/reading/selection";
export { isTemporary, tryAgain } from "../../src/excel/running/tryAgain";
export { workbookCurrency } from "../../src/excel/reading/workbookCurrency";
export { isClean, withoutTraits } from "../../src/sheets/share/shareCheck";

/** What the person sees of an action that doesn't end. */
export class AtWork {
  constructor(
    readonly news: { readonly share?: number; readonly waiting?: Wait; readonly step?: CheckProgress } = {},
  ) {}
}

type Answer<Value> = Value | ExcelFailure | AtWork;

/** What the workbook answers in a state. What isn't told is under way for good. */
export interface WorkbookAnswers {
  readonly assumptions?: Answer<RecordedAssumptions>;
  readonly brokenFormulas?: Answer<number>;
  /** By their addresses. */
  readonly cells?: Readonly<Record<string, Pick<ReadRange, "row" | "column" | "values">>>;
  readonly clipboard?: Answer<void>;
  readonly copiedValues?: Answer<copying.CopiedValues>;
  readonly formula?: Answer<FormulaCell>;
  readonly inserted?: Answer<inserting.InsertOutcome>;
  /** Nothing, where the workbook isn't empty. */
  readonly installation?: Answer<InstallationReport | undefined>;
  readonly madeLive?: Answer<living.MadeLive>;
  readonly madeNative?: Answer<native.MadeNative>;
  readonly newVersion?: Answer<boolean>;
  readonly pendingChange?: Answer<PendingChange | undefined>;
  readonly quality?: Answer<QualityReport>;
  readonly repaired?: Answer<repairing.Repaired>;
  readonly scored?: Answer<ScoreCellsOutcome>;
  readonly selection?: Answer<CellsPlace>;
  readonly settled?: Answer<void>;
  readonly share?: Answer<ShareReport>;
  readonly shownSheet?: Answer<void>;
  readonly undone?: Answer<Undone>;
  readonly week?: Answer<WeekRecord>;
}

let answers: WorkbookAnswers = {};

export function setAnswers(next: WorkbookAnswers): void {
  answers = next;
}

type Value<Name extends keyof WorkbookAnswers> = Exclude<Required<WorkbookAnswers>[Name], ExcelFailure | AtWork>;

interface Listening extends ExcelRun {
  readonly onShare?: (share: number) => void;
  readonly onProgress?: (progress: CheckProgress) => void;
}

function answer<Name extends keyof WorkbookAnswers>(name: Name, run: Listening = {}): Promise<Value<Name>> {
  const given: unknown = answers[name];
  if (given instanceof ExcelFailure) return Promise.reject(given);
  if (name in answers && !(given instanceof AtWork)) return Promise.resolve(given as Value<Name>);
  const { share, waiting, step } = given instanceof AtWork ? given.news : {};
  if (share !== undefined) run.onShare?.(share);
  if (waiting !== undefined) run.onWaiting?.(waiting);
  if (step !== undefined) run.onProgress?.(step);
  return new Promise(() => undefined);
}

export const readSelection: typeof selecting.readSelection = (run) => answer("selection", run);
export const readActiveCell: typeof selecting.readActiveCell = readSelection;
export const readFormula: typeof formulaReading.readFormula = (_sheet, _address, run) => answer("formula", run);
export const goToSheet: typeof navigation.goToSheet = () => answer("shownSheet");
export const insertFormulas: typeof inserting.insertFormulas = (_target, _insertion, _choices, run) =>
  answer("inserted", run);
export const scoreSelection: typeof scoring.scoreSelection = (_selection, _place, _heading, run) =>
  answer("scored", run);
export const makeNative: typeof native.makeNative = (_scope, onShare, run) => answer("madeNative", { ...run, onShare });
export const makeLive: typeof living.makeLive = (onShare, run) => answer("madeLive", { ...run, onShare });
export const copyValues: typeof copying.copyValues = (_scope, onShare, run) =>
  answer("copiedValues", { ...run, onShare });
export const repair: typeof repairing.repair = (onShare, run) => answer("repaired", { ...run, onShare });
export const countOfBroken: typeof repairing.countOfBroken = () => answer("brokenFormulas");
export const recordWeekOnDemand: typeof weekRecording.recordWeekOnDemand = (_choice, run) => answer("week", run);
export const findPendingChange: typeof pending.findPendingChange = () => answer("pendingChange");
export const settlePendingChange: typeof pending.settlePendingChange = (_how, run) => answer("settled", run);
export const loadNewVersion = (): Promise<boolean> => answer("newVersion");
export const writeClipboard = (): Promise<void> => answer("clipboard");

export const undoLastChange: typeof undoing.undoLastChange = async (run) => {
  const undone = await answer("undone", run);
  if (undone.kind === "undone") lastChange.set();
  return undone;
};

export const checkInstallation = (run: Listening): Promise<InstallationReport | undefined> =>
  answer("installation", run);

// A state tells what a check found, not the workbook that it looked through.
export const readForQuality = (run: ExcelRun): Promise<QualityReport> => answer("quality", run);
export const qualityCheck = (report: QualityReport): QualityReport => report;
export const readForSharing = (run: ExcelRun): Promise<ShareReport> => answer("share", run);
export const shareCheck = (report: ShareReport): ShareReport => report;

export class AssumptionRecorder {
  record(run: ExcelRun): Promise<RecordedAssumptions> {
    return answer("assumptions", run);
  }

  watch(): Promise<void> {
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}

export const readReferences: typeof referenceReading.readReferences = (references, { sheetName }) =>
  Promise.resolve(
    references.map((reference) => {
      const address = reference.kind === "cells" ? reference.address : "";
      const cells = answers.cells?.[address];
      return cells && { ...cells, sheetName, address };
    }),
  );

export const referencedBlocks: typeof referencing.referencedBlocks = () => Promise.resolve([]);

export const readWorkbookNames: typeof naming.readWorkbookNames = () =>
  Promise.resolve({ here: "", sheets: [], names: [], tables: [] });

export const readWorkbookCurrency = (): Promise<void> => Promise.resolve();

/** As Excel writes numbers in the page's language. */
export const readSeparators: typeof separating.readSeparators = () =>
  Promise.resolve(
    document.documentElement.lang === "es" ? { decimal: ",", thousands: "." } : { decimal: ".", thousands: "," },
  );
