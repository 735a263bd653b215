import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import { readFormula, type FormulaCell } from "../excel/readFormula";
import { qualifiedAddress, readActiveCell, type CellsPlace } from "../excel/selection";
import { explain } from "../functions/explain";
import type { Explanation } from "../functions/explanation";
import { callsIn } from "../functions/formulaCalls";
import type { Language } from "../playbook/language";
import { ExplanationSteps } from "./ExplanationSteps";
import { FailureText } from "./FailureText";
import { cellsOfArguments } from "./formulaValues";
import { Outcome } from "./Outcome";
import { usePaneLanguage, usePaneWords } from "./paneWords";

export interface ExplainCellProps {
  /** The cell that a command asks for. */
  readonly wanted: CellsPlace | undefined;
}

interface ExplainedCell {
  readonly cell: FormulaCell;
  readonly explanations: readonly Explanation[];
}

/** What stands behind a cell: each PARTNER function of its formula, step by step. */
export default function ExplainCell({ wanted }: ExplainCellProps) {
  const { explain: words } = usePaneWords();
  const language = usePaneLanguage();
  const headingId = useId();
  const [explained, setExplained] = useState<ExplainedCell>();
  const [failure, setFailure] = useState<ExcelFailure>();

  const show = useCallback(
    (place: () => Promise<CellsPlace>) => {
      setFailure(undefined);
      setExplained(undefined);
      place()
        .then(({ sheetName, address }) => explainedCell(sheetName, address, language))
        .then(setExplained, (error: unknown) => setFailure(asExcelFailure(error)));
    },
    [language],
  );

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the workbook is asked, and what was shown is of another cell
    if (wanted) show(() => Promise.resolve(wanted));
  }, [wanted, show]);

  return (
    <section aria-labelledby={headingId} data-region="explain">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <Button appearance="primary" className="section-button" onClick={() => show(readActiveCell)}>
        {words.button}
      </Button>
      <div role="status">
        {failure && (
          <div className="failure">
            <FailureText failure={failure} />
          </div>
        )}
        {explained && (
          <Outcome>
            <CellExplanation explained={explained} />
          </Outcome>
        )}
      </div>
    </section>
  );
}

function CellExplanation({ explained: { cell, explanations } }: { readonly explained: ExplainedCell }) {
  const { explain: words } = usePaneWords();
  const name = qualifiedAddress(cell);
  if (explanations.length === 0) {
    return <p className="panel">{words.none(name)}</p>;
  }
  return (
    <div className="stack panel">
      <h3>{words.formulaOf(name)}</h3>
      <code className="formula-text">{cell.formula}</code>
      <p>
        {words.result}: <strong>{cell.text}</strong>
      </p>
      {explanations.map((explanation, index) => (
        <ExplanationSteps key={index} explanation={explanation} />
      ))}
    </div>
  );
}

async function explainedCell(sheetName: string, address: string, language: Language): Promise<ExplainedCell> {
  const cell = await readFormula(sheetName, address);
  const calls = callsIn(cell.formula);
  const args = await cellsOfArguments(
    calls.flatMap((call) => call.args),
    cell,
  );
  const element = { row: cell.rowsBelow, column: cell.columnsRight };
  let next = 0;
  const explanations = calls.map((call) => {
    const own = args.slice(next, next + call.args.length);
    next += call.args.length;
    return explain(call, own, element, language);
  });
  return { cell, explanations };
}
