import { Button } from "@fluentui/react-components";
import { clearLastOutcome, reportOutcome } from "../commands/commandOutcome";
import { asExcelFailure } from "../excel/excelFailure";
import { scoreSelection, type ScoreCellsOutcome, type ScorePlace } from "../excel/scoreCells";
import type { CellsPlace } from "../excel/selection";
import { Message } from "./Message";
import { usePaneWords } from "./paneWords";
import { Undoable } from "./Undoable";

/** Where the scores of selected cells went, or why they went nowhere; beside a table, a person says where they go. */
export function ScoresNotice({ outcome }: { readonly outcome: ScoreCellsOutcome }) {
  const { commands: words } = usePaneWords();
  const dismiss = (
    <Button size="small" onClick={clearLastOutcome}>
      {words.dismiss}
    </Button>
  );
  if ("scored" in outcome) {
    return (
      <Undoable action="scoreCells">
        <Message intent="success" title={words.done} actions={dismiss}>
          <p>
            {outcome.column === undefined
              ? words.scored(outcome.scored)
              : words.scoredColumn(outcome.scored, outcome.column)}
          </p>
        </Message>
      </Undoable>
    );
  }
  if ("besideTable" in outcome) {
    const { selection } = outcome;
    return (
      <Message
        intent="warning"
        title={words.notYet}
        actions={
          <>
            <Button size="small" onClick={() => score(selection, "intoTable", words.scoreHeading)}>
              {words.intoTable}
            </Button>
            <Button size="small" onClick={() => score(selection, "apart")}>
              {words.apart}
            </Button>
            {dismiss}
          </>
        }
      >
        <p>{words.besideTable(outcome.besideTable)}</p>
      </Message>
    );
  }
  return (
    <Message intent="warning" title={words.notDone} actions={dismiss}>
      <p>{"occupied" in outcome ? words.occupied(outcome.occupied) : words.wrongSelection(outcome.wrongSelection)}</p>
    </Message>
  );
}

function score(selection: CellsPlace, place: ScorePlace, heading?: string): void {
  scoreSelection(selection, place, heading).then(
    (outcome) => reportOutcome({ kind: "scores", outcome }),
    (error: unknown) => reportOutcome({ kind: "failed", failure: asExcelFailure(error) }),
  );
}
