import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lastOutcome, type CommandOutcome } from "../../commands/commandOutcome";
import { scoreSelection, type ScoreCellsOutcome, type ScorePlace } from "../../excel/inserting/scoreCells";
import type { CellsPlace } from "../../excel/reading/selection";
import { asExcelFailure } from "../../excel/running/excelFailure";
import type { ExcelRun } from "../../excel/running/excelRun";
import { usePaneWords } from "../controls/paneWords";
import { Message } from "../messages/Message";
import { UnderWay } from "../messages/UnderWay";
import { Undoable } from "../messages/Undoable";
import { useWorkbookAction } from "../messages/useWorkbookAction";

/** Where the scores of selected cells went, or why they went nowhere; beside a table, a person says where they go. */
export function ScoresNotice({ outcome }: { readonly outcome: ScoreCellsOutcome }) {
  const { commands: words } = usePaneWords();
  const dismiss = (
    <Button size="small" onClick={() => lastOutcome.set()}>
      {words.dismiss}
    </Button>
  );
  if ("scored" in outcome) {
    return (
      <Undoable action="scoreCells">
        <Message intent="success" title={words.done} actions={dismiss}>
          <p>
            {outcome.column === undefined
              ? words.scored({ address: outcome.scored })
              : words.scoredColumn({ address: outcome.scored, table: outcome.column })}
          </p>
        </Message>
      </Undoable>
    );
  }
  if ("besideTable" in outcome) {
    return <PlaceQuestion table={outcome.besideTable} selection={outcome.selection} dismiss={dismiss} />;
  }
  return (
    <Message intent="warning" title={words.notDone} actions={dismiss}>
      <p>
        {"occupied" in outcome
          ? words.occupied({ address: outcome.occupied })
          : words.wrongSelection({ address: outcome.wrongSelection })}
      </p>
    </Message>
  );
}

interface PlaceQuestionProps {
  readonly table: string;
  readonly selection: CellsPlace;
  readonly dismiss: ReactNode;
}

/** Scores right beside a table become a part of it: a person says whether they shall. */
function PlaceQuestion({ table, selection, dismiss }: PlaceQuestionProps) {
  const { commands: words, builder } = usePaneWords();
  const { state, run, stop } = useWorkbookAction<CommandOutcome>();
  const busy = state.stage === "working";
  const score = (place: ScorePlace, heading?: string) => {
    if (!busy) {
      run(async (scoring) => {
        const outcome = await scored(selection, place, heading, scoring);
        lastOutcome.set(outcome);
        return outcome;
      });
    }
  };
  return (
    <Message
      intent="warning"
      title={words.notYet}
      actions={
        <>
          <Button size="small" disabledFocusable={busy} onClick={() => score("intoTable", words.scoreHeading)}>
            {words.intoTable}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => score("apart")}>
            {words.apart}
          </Button>
          {dismiss}
        </>
      }
    >
      <p>{words.besideTable({ table })}</p>
      {state.stage === "working" && <UnderWay label={builder.working} work={state} onStop={stop} />}
    </Message>
  );
}

async function scored(
  selection: CellsPlace,
  place: ScorePlace,
  heading: string | undefined,
  run: ExcelRun,
): Promise<CommandOutcome> {
  try {
    return { kind: "scores", outcome: await scoreSelection(selection, place, heading, run) };
  } catch (error) {
    return { kind: "failed", failure: asExcelFailure(error) };
  }
}
