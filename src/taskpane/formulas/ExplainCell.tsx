import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useId } from "react";
import { readFormula, type FormulaCell } from "../../excel/reading/readFormula";
import { qualifiedAddress, readActiveCell, type CellsPlace } from "../../excel/reading/selection";
import type { ExcelRun } from "../../excel/running/excelRun";
import type { CallArgument } from "../../formulas/callArgument";
import { callsIn } from "../../formulas/formulaCalls";
import type { FormulaNotation } from "../../formulas/notation/formulaNotation";
import { toNotation } from "../../formulas/notation/toNotation";
import { referencesIn, type Reference } from "../../formulas/reference";
import { explain } from "../../functions/explain";
import type { Explanation } from "../../functions/explanation";
import { partValue } from "../../functions/partValue";
import type { Language } from "../../playbook/language";
import { evaluationNames } from "../../sheets/settings/evaluationSettings";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { Outcome } from "../messages/Outcome";
import { UnderWay } from "../messages/UnderWay";
import { useWorkbookAction } from "../messages/useWorkbookAction";
import { ExplanationSteps } from "./ExplanationSteps";
import { cellsOfArguments } from "./formulaValues";
import { useFormulaNotation } from "./useFormulaNotation";

export interface ExplainCellProps {
  /** The cell that a command asks for. */
  readonly wanted: CellsPlace | undefined;
}

/** The setting of a sheet that decides who advances; a sheet without it is judged by the playbook's. */
const ownThreshold: CallArgument = {
  text: evaluationNames.threshold,
  value: { kind: "reference", reference: { kind: "name", name: evaluationNames.threshold } },
};

interface ExplainedCell {
  readonly cell: FormulaCell;
  readonly explanations: readonly Explanation[];
}

/** What stands behind a cell: each PARTNER function of its formula, step by step. */
export default function ExplainCell({ wanted }: ExplainCellProps) {
  const { explain: words } = usePaneWords();
  const language = usePaneLanguage();
  const headingId = useId();
  const notation = useFormulaNotation();
  const { state, run, stop } = useWorkbookAction<ExplainedCell>();

  const show = useCallback(
    (place: (run: ExcelRun) => Promise<CellsPlace>) =>
      run(async (explaining) => explainedCell(await place(explaining), language, notation, explaining)),
    [run, language, notation],
  );

  useEffect(() => {
    if (wanted) show(() => Promise.resolve(wanted));
  }, [wanted, show]);

  return (
    <section aria-labelledby={headingId} data-region="explain">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button appearance="primary" className="section-button" onClick={() => show(readActiveCell)}>
        {words.button}
      </Button>
      {state.stage === "working" && <UnderWay label={words.working} work={state} onStop={stop} />}
      <div role="status">
        {state.stage === "failed" && <FailureMessage title={words.failed} failure={state.failure} />}
        {state.stage === "done" && (
          <Outcome>
            <CellExplanation explained={state.answer} notation={notation} />
          </Outcome>
        )}
      </div>
    </section>
  );
}

interface CellExplanationProps {
  readonly explained: ExplainedCell;
  readonly notation: FormulaNotation;
}

function CellExplanation({ explained: { cell, explanations }, notation }: CellExplanationProps) {
  const { explain: words } = usePaneWords();
  const name = qualifiedAddress(cell);
  const formula = toNotation(cell.formula, notation);
  if (explanations.length === 0) {
    return <p className="panel">{words.none({ cell: name })}</p>;
  }
  return (
    <div className="stack panel">
      <h3>{words.formulaOf({ cell: name })}</h3>
      <code className="formula-text">{formula}</code>
      <p>
        {words.result}: <strong>{cell.text}</strong>
      </p>
      {explanations.map((explanation, index) => (
        <ExplanationSteps key={index} explanation={explanation} named={formula !== `=${explanation.call}`} />
      ))}
    </div>
  );
}

async function explainedCell(
  { sheetName, address }: CellsPlace,
  language: Language,
  notation: FormulaNotation,
  run: ExcelRun,
): Promise<ExplainedCell> {
  const cell = await readFormula(sheetName, address, run);
  const calls = callsIn(cell.formula);
  // What conditions read, beside the arguments: it tells which parts of the formula are used.
  const references = calls.some(({ choices }) => choices.length > 0) ? referencesIn(cell.formula) : [];
  const mentioned = references.map((reference) => ({ text: "", value: { kind: "reference", reference } }) as const);
  const read = await cellsOfArguments(
    [...calls.flatMap((call) => call.args), ...mentioned, ...(cell.generated ? [ownThreshold] : [])],
    cell,
    run,
  );
  const args = [...read];
  const threshold = cell.generated ? args.pop()?.cells?.[0]?.[0] : undefined;
  const cells = args.splice(args.length - references.length).map((each) => each.cells);
  const valueOfPart = partValue((reference) => cells[references.findIndex((each) => isSame(each, reference))]);
  const element = { row: cell.rowsBelow, column: cell.columnsRight };
  const explanations = calls.map((call) =>
    explain(call, args.splice(0, call.args.length), element, language, {
      valueOfPart,
      written: (text) => toNotation(text, notation),
      ...(typeof threshold === "number" && { threshold }),
    }),
  );
  return { cell, explanations };
}

function isSame(one: Reference, other: Reference): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
