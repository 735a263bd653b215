import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PendingChange } from "../../excel/change/pendingChange";
import type { ExcelRun } from "../../excel/running/excelRun";
import type { Locale } from "../../locales/locale";
import { usePaneWords } from "../controls/paneWords";
import { CellList } from "../messages/CellList";
import { FailureText } from "../messages/FailureText";
import { Message } from "../messages/Message";
import { Outcome } from "../messages/Outcome";
import { UnderWay } from "../messages/UnderWay";
import { useWorkbookAction, type WorkbookAction } from "../messages/useWorkbookAction";
import { UnreadAtStart } from "./UnreadAtStart";
import { useFoundAtStart } from "./useFoundAtStart";

type Settling = "finish" | "takeBack";

/** Offers to finish, or to take back, a change of the workbook that was cut off: by an error, a closed pane, a lost machine. */
export function PendingChangeNotice() {
  const { pendingChange: words } = usePaneWords();
  const { found, isUnreadable, lookAgain } = useFoundAtStart(pendingChange);
  useEffect(() => {
    if (found?.underWayUntil === undefined) return;
    const timer = setTimeout(lookAgain, found.underWayUntil - Date.now());
    return () => clearTimeout(timer);
  }, [found, lookAgain]);
  const pending = found?.pending;
  const { state, run } = useWorkbookAction<Settling>();
  const settle = (how: Settling) => run((settling) => settled(how, settling));
  return (
    <div role="status" data-region="pending-change" aria-busy={found === undefined && !isUnreadable}>
      {isUnreadable && <UnreadAtStart text={words.unread} onLookAgain={lookAgain} />}
      {pending && <Stage pending={pending} state={state} onSettle={settle} />}
    </div>
  );
}

interface StageProps {
  readonly pending: PendingChange;
  readonly state: WorkbookAction<Settling>;
  readonly onSettle: (how: Settling) => void;
}

function Stage({ pending, state, onSettle }: StageProps) {
  const { pendingChange: words } = usePaneWords();
  if (state.stage === "working") return <UnderWay label={words.working} work={state} />;
  if (state.stage === "done") {
    return (
      <Outcome>
        <Message intent="success" title={state.answer === "finish" ? words.finished : words.takenBack} />
      </Outcome>
    );
  }
  const failure = state.stage === "failed" ? state.failure : undefined;
  const { text, hint, takeBack, removed } = toldOf(pending, words);
  return (
    <Message
      intent={failure ? "error" : "warning"}
      title={failure ? words.failed : words.title}
      actions={
        <>
          {removed === undefined && (
            <Button size="small" appearance="primary" onClick={() => onSettle("finish")}>
              {words.finish}
            </Button>
          )}
          <Button size="small" onClick={() => onSettle("takeBack")}>
            {takeBack}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {failure ? <FailureText failure={failure} /> : <p>{hint}</p>}
      {removed && (
        <ul className="cell-list">
          {removed.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {pending.strange.length > 0 && (
        <>
          <p>{words.strange}</p>
          <CellList cells={pending.strange} />
        </>
      )}
    </Message>
  );
}

interface Told {
  readonly text: string;
  readonly hint: string;
  readonly takeBack: string;
  /** The sheets that go when it is taken back, where it can't be finished. */
  readonly removed?: readonly string[];
}

function toldOf(
  { action, done, cells, copies, halfMade }: PendingChange,
  words: Locale["pane"]["pendingChange"],
): Told {
  const written = { done: String(done), cells: String(cells), sheets: String(cells) };
  if (copies) {
    return { text: words.copied(written), hint: words.copiedHint, takeBack: words.removeCopies, removed: copies };
  }
  if (halfMade) {
    return { text: words.made(written), hint: words.madeHint, takeBack: words.removeSheets, removed: halfMade };
  }
  return { text: words.progress({ ...written, what: words.what[action] }), hint: words.hint, takeBack: words.takeBack };
}

interface Found {
  readonly pending: PendingChange | undefined;
  /** Somebody may be in the middle of a change until then; a pane that was closed looks the same. */
  readonly underWayUntil: number | undefined;
}

async function pendingChange(): Promise<Found> {
  const { findPendingChange } = await import("../../excel/change/pendingChange");
  let underWayUntil: number | undefined;
  const pending = await findPendingChange((until) => (underWayUntil = until));
  return { pending, underWayUntil };
}

async function settled(how: Settling, { onWaiting }: ExcelRun): Promise<Settling> {
  const { settlePendingChange } = await import("../../excel/change/pendingChange");
  await settlePendingChange(how, { onWaiting });
  return how;
}
