import { ExcelFailure } from "../../../../src/excel/running/excelFailure";
import {
  newSession,
  nextSession,
  withCommandOutcome,
  type SessionEvent,
} from "../../../../src/taskpane/sheets/creation";

const templateId = "evaluation";
const failure = new ExcelFailure("readOnly");

function sheet(number: number) {
  return { sheetId: `{${number}}`, name: `Evaluation (${number})`, templateId, language: "en" as const };
}

function after(...events: SessionEvent[]) {
  return events.reduce(nextSession, newSession);
}

describe("a session of the pane", () => {
  it("begins idle, with no sheets", () => {
    expect(after()).toEqual({ creation: { stage: "idle" }, sheets: [] });
  });

  it("goes from start through progress to the sheet", () => {
    const started = { type: "started", templateId } as const;
    const progressed = { type: "progressed", done: 1, total: 2 } as const;
    expect(after(started).creation).toEqual({ stage: "creating", templateId, done: 0, total: 0, stopping: false });
    expect(after(started, progressed).creation).toEqual({
      stage: "creating",
      templateId,
      done: 1,
      total: 2,
      stopping: false,
    });
    expect(after(started, progressed, { type: "created", templateId, sheets: [sheet(1)] })).toEqual({
      creation: { stage: "created", templateId, sheets: [sheet(1)] },
      sheets: [sheet(1)],
    });
  });

  it("lists the newest sheet first", () => {
    const { sheets } = after(
      { type: "created", templateId, sheets: [sheet(1)] },
      { type: "created", templateId, sheets: [sheet(2)] },
    );
    expect(sheets).toEqual([sheet(2), sheet(1)]);
  });

  it("keeps the earlier sheets when one fails", () => {
    const session = after(
      { type: "created", templateId, sheets: [sheet(1)] },
      { type: "started", templateId },
      { type: "failed", templateId, failure },
    );
    expect(session).toEqual({ creation: { stage: "failed", templateId, failure }, sheets: [sheet(1)] });
  });

  it("remembers why it waits, and that it was told to stop, until it has ended", () => {
    const waiting = after({ type: "started", templateId }, { type: "waits", waiting: "busy" }, { type: "stopping" });
    expect(waiting.creation).toMatchObject({ waiting: "busy", stopping: true });
    const ended = nextSession(waiting, { type: "failed", templateId, failure });
    expect(nextSession(ended, { type: "stopping" })).toBe(ended);
  });

  it("takes no progress for a sheet that is done", () => {
    const done = after({ type: "created", templateId, sheets: [sheet(1)] });
    expect(nextSession(done, { type: "progressed", done: 2, total: 2 })).toBe(done);
  });
});

describe("a ribbon command's failure", () => {
  it("is told in the pane", () => {
    expect(withCommandOutcome(after(), { kind: "sheetFailed", templateId, failure }).creation).toEqual({
      stage: "failed",
      templateId,
      failure,
    });
  });

  it("waits while the pane makes a sheet", () => {
    const creating = after({ type: "started", templateId });
    expect(withCommandOutcome(creating, { kind: "sheetFailed", templateId, failure })).toBe(creating);
  });

  it("changes nothing when there is none", () => {
    const created = after({ type: "created", templateId, sheets: [sheet(1)] });
    expect(withCommandOutcome(created, undefined)).toBe(created);
  });
});
