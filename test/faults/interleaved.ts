import type { HostAnswer } from "../unit/preview/model/excelClient";
import type { Action } from "./actions";
import { FaultyHost } from "./fault";
import { clock, openPane, type Pane } from "./pane";
import { TestedWorkbook } from "./testedWorkbook";

/** What somebody else does to the workbook in the middle of an action: in a pane of their own, or by hand. */
export type Other = (workbook: TestedWorkbook, pane: Pane) => Promise<unknown>;

export interface Interleaved {
  /** Before which request of the action the other one acted, counted from 0. */
  readonly before: number;
  /** "done", or the code with which it was told to have failed. */
  readonly action: string;
  readonly other: string;
  readonly state: string;
}

/** How the workbook comes out when the two act one after the other, or when only one of them does. */
export interface InTurn {
  readonly both: readonly string[];
  readonly actionOnly: string;
  readonly otherOnly: string;
}

/** Runs an action, while somebody else does all of theirs before its first, second, … request. */
export async function interleaved(
  action: Action,
  other: Other,
): Promise<{ readonly runs: readonly Interleaved[]; readonly inTurn: InTurn }> {
  const workbook = new TestedWorkbook();
  const [first, second] = [openPane(), openPane()];
  const connect = (pane: Pane) => pane.connect(new FaultyHost(workbook.dispatch).execute);
  connect(first);
  connect(second);
  await action.start(workbook, first);
  workbook.remember();
  const act = () => outcomeOf(async () => (await action.run(first)).isDone);
  const actOther = () => outcomeOf(async () => (await other(workbook, second)) ?? true);
  const after = async (...acts: readonly (() => Promise<string>)[]): Promise<string> => {
    clock.startAgain();
    await workbook.restore();
    for (const each of acts) await each();
    return workbook.state();
  };
  const inTurn = {
    both: [await after(act, actOther), await after(actOther, act)],
    actionOnly: await after(act),
    otherOnly: await after(actOther),
  };
  const runs: Interleaved[] = [];
  for (let before = 0; ; before++) {
    clock.startAgain();
    await workbook.restore();
    const host = new FaultyHost(workbook.dispatch);
    let told: Promise<string> | undefined;
    first.connect(async (batch): Promise<HostAnswer> => {
      if (host.requests === before) told ??= actOther();
      await told;
      return host.execute(batch);
    });
    const outcome = await act();
    connect(first);
    // It took fewer requests: the other one has not acted any more.
    if (told === undefined) return { runs, inTurn };
    runs.push({ before, action: outcome, other: await told, state: workbook.state() });
  }
}

/** What a person is told by one of the two and finds in the workbook, if it is not what one after the other would leave. */
export function disagreements(runs: readonly Interleaved[], inTurn: InTurn): string[] {
  return runs.flatMap(({ before, action, other, state }) => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      "done done": inTurn.both,
      "done failed": [inTurn.actionOnly],
      "failed done": [inTurn.otherOnly],
    };
    const isPlain = action !== "unknown" && other !== "unknown";
    const what = `before request ${before + 1}: told ${action} and ${other}`;
    if (!expected[`${kindOf(action)} ${kindOf(other)}`]?.includes(state))
      return [`${what}, and the workbook is something else`];
    return isPlain ? [] : [`${what}, without a reason`];
  });
}

function kindOf(told: string): "done" | "failed" {
  return told === "done" ? "done" : "failed";
}

async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    return (await work()) === false ? "not done" : "done";
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
}
