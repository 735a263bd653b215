import { Button } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { lastChange } from "../../excel/change/lastChange";
import type { Undone } from "../../excel/change/undoLastChange";
import type { ChangeAction, WorkbookChange } from "../../excel/change/workbookChange";
import type { ExcelRun } from "../../excel/running/excelRun";
import { usePaneWords } from "../controls/paneWords";
import { CellList } from "./CellList";
import { FailureText } from "./FailureText";
import { Message } from "./Message";
import { Outcome } from "./Outcome";
import { UnderWay } from "./UnderWay";
import { useWorkbookAction } from "./useWorkbookAction";

export interface UndoableProps {
  /** By which the change was made that the outcome tells. */
  readonly action: ChangeAction;
  /** What came of it. */
  readonly children: ReactNode;
}

interface Answer {
  readonly undone: Undone;
  /** What was to be taken back. */
  readonly change: WorkbookChange;
}

/** The outcome of a change, with a way back as long as no other change has followed. */
export function Undoable({ action, children }: UndoableProps) {
  const { undo: words } = usePaneWords();
  const last = useSyncExternalStore(lastChange.subscribe, lastChange.get, lastChange.get);
  const { state, run, stop } = useWorkbookAction<Answer>();
  const change = last?.action === action ? last : undefined;
  const answer = state.stage === "done" ? state.answer : undefined;
  if (answer?.undone.kind === "undone" && change === undefined) {
    // Without a key of its own it would be taken for the outcome that it replaces, and not receive the focus.
    return (
      <Outcome key="undone">
        <Message intent="success" title={words.undone} />
      </Outcome>
    );
  }
  const busy = state.stage === "working";
  return (
    <>
      {children}
      {change && (
        <Button
          size="small"
          className="undo"
          disabledFocusable={busy}
          onClick={() => {
            if (!busy) run(async (undoing) => ({ undone: await undone(undoing), change }));
          }}
        >
          {words.undo}
        </Button>
      )}
      {state.stage === "working" && <UnderWay label={words.working} work={state} onStop={stop} />}
      {answer && answer.change === change && <Refusal undone={answer.undone} />}
      {state.stage === "failed" && change && (
        <Outcome>
          <Message intent="error" title={words.failed}>
            <FailureText failure={state.failure} />
          </Message>
        </Outcome>
      )}
    </>
  );
}

/** Why nothing was taken back. */
function Refusal({ undone }: { readonly undone: Undone }) {
  const { undo: words } = usePaneWords();
  if (undone.kind === "undone") return null;
  const isTable = undone.kind === "tableChanged";
  return (
    <Outcome>
      <Message intent="warning" title={isTable ? words.tableChanged : words.changedSince}>
        {isTable ? <p>{words.tableHint({ table: undone.table })}</p> : <CellList cells={undone.cells} />}
        <p>{words.untouched}</p>
      </Message>
    </Outcome>
  );
}

async function undone(run: ExcelRun): Promise<Undone> {
  const { undoLastChange } = await import("../../excel/change/undoLastChange");
  return undoLastChange(run);
}
