import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { insertFormulas, type InsertChoices } from "../../excel/inserting/insertFormulas";
import { readWorkbookNames } from "../../excel/reading/readWorkbookNames";
import type { FormulaPlace } from "../../excel/reading/referenceRange";
import { qualifiedAddress, readSelection } from "../../excel/reading/selection";
import { asExcelFailure, type ExcelFailure } from "../../excel/running/excelFailure";
import type { CallArgument } from "../../formulas/callArgument";
import { functionTable, type FunctionRow } from "../../formulas/functionTable";
import { toNotation } from "../../formulas/notation/toNotation";
import type { FunctionParameter } from "../../formulas/partnerFunction";
import { formulaText, typedArgument } from "../../formulas/typedArgument";
import type { WorkbookNames } from "../../formulas/unknownNames";
import { callFunction, type CalledResult } from "../../functions/callFunction";
import { Disclosure } from "../controls/Disclosure";
import { usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { UnderWay } from "../messages/UnderWay";
import { useWorkbookAction, type ActionRun } from "../messages/useWorkbookAction";
import { ArgumentField } from "./ArgumentField";
import { faultText } from "./faultText";
import { cellsOfArguments } from "./formulaValues";
import { insertableAt, type Insertable } from "./insertable";
import { InsertedState, type Inserted } from "./InsertedState";
import { namedReads } from "./namedReads";
import { ResultPreview } from "./ResultPreview";
import { useFormulaNotation } from "./useFormulaNotation";

const [firstFunction] = functionTable;

/** Puts a function together from its arguments, shows what it answers, and writes it into the sheet. */
export default function FormulaBuilder() {
  const { builder: words } = usePaneWords();
  const headingId = useId();
  const [row, setRow] = useState<FunctionRow | undefined>(firstFunction);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const notation = useFormulaNotation();
  const [names, setNames] = useState<WorkbookNames>();
  const [results, setResults] = useState<readonly (readonly CalledResult[])[]>();
  const [shownFaults, setShownFaults] = useState(false);
  const [optionalShown, setOptionalShown] = useState(false);
  const [failure, setFailure] = useState<ExcelFailure>();
  const action = useWorkbookAction<Inserted | undefined>();

  useEffect(() => {
    readWorkbookNames().then(setNames, () => {
      // Names are looked up again before anything is inserted.
    });
  }, []);

  const parameters = row?.parameters ?? [];
  const required = parameters.filter(({ optional }) => !optional).length;
  const argumentsWith = (known: WorkbookNames | undefined) =>
    parameters.map((parameter) => typedArgument(typed[parameter.id] ?? "", parameter, notation, known));
  const read = argumentsWith(names);
  const args = read.every(isArgument) ? read : undefined;
  const formula = row && args && formulaText(row.id, args);

  const evaluate = async (given: readonly CallArgument[], at: FormulaPlace, run?: ActionRun) => {
    const cells = await cellsOfArguments(given, at, run);
    const isKnown = cells.every(({ text, cells: known }) => text === "" || known !== undefined);
    return row && isKnown
      ? callFunction(
          row.id,
          cells.map(({ cells: known }) => known),
        )
      : undefined;
  };

  useEffect(() => {
    let current = true;
    if (args === undefined) return;
    readSelection()
      .then((place) => evaluate(args, place))
      .then(
        (answer) => current && setResults(answer),
        (error: unknown) => current && setFailure(asExcelFailure(error)),
      );
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the formula says all that the evaluation depends on
  }, [formula]);

  const change = (id: string, text: string) => {
    setTyped({ ...typed, [id]: text });
    setResults(undefined);
    action.clear();
    setFailure(undefined);
  };

  const takeSelection = (id: string) => {
    readSelection().then(
      (place) => change(id, qualifiedAddress(place)),
      (error: unknown) => setFailure(asExcelFailure(error)),
    );
  };

  const insert = async (run: ActionRun, insertable: Insertable, choices: InsertChoices): Promise<Inserted> => {
    const outcome = await insertFormulas(insertable.target, insertable, choices, run);
    return { outcome, insertable, choices };
  };

  /** What the workbook calls things may have changed since the fields were filled in. */
  const submit = async (run: ActionRun): Promise<Inserted | undefined> => {
    const known = await readWorkbookNames(run);
    setNames(known);
    const current = argumentsWith(known);
    setShownFaults(true);
    if (!current.slice(required).every(isArgument)) setOptionalShown(true);
    if (row === undefined || !current.every(isArgument)) return undefined;
    const written = formulaText(row.id, current);
    const place = await readSelection(run);
    const named = await namedReads(written, place);
    return insert(run, insertableAt(place, written, await evaluate(current, place, run), named), {});
  };

  const field = (parameter: FunctionParameter, index: number) => {
    const answer = read[index];
    const fault = answer && "fault" in answer ? answer.fault : undefined;
    return (
      <ArgumentField
        key={parameter.id}
        parameter={parameter}
        value={typed[parameter.id] ?? ""}
        fault={fault && (shownFaults || fault.why !== "missing") ? faultText(fault, words.wrong, notation) : undefined}
        onChange={(text) => change(parameter.id, text)}
        onTakeSelection={() => takeSelection(parameter.id)}
      />
    );
  };
  const inserted = action.state.stage === "done" ? action.state.answer : undefined;
  const failed = action.state.stage === "failed" ? action.state.failure : failure;
  const fields = parameters.map(field);

  return (
    <section aria-labelledby={headingId} data-region="formula-builder">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <form
        className="options panel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setFailure(undefined);
          if (action.state.stage !== "working") action.run(submit);
        }}
      >
        <Field label={words.function}>
          <Select
            value={row?.id}
            onChange={(_, { value }) => {
              setRow(functionTable.find(({ id }) => id === value));
              setTyped({});
              setResults(undefined);
              action.clear();
              setShownFaults(false);
            }}
          >
            {functionTable.map(({ id }) => (
              <option key={id} value={id}>{`PARTNER.${id}`}</option>
            ))}
          </Select>
        </Field>
        {fields.slice(0, required)}
        {fields.length > required && (
          <Disclosure
            label={words.optionalArguments}
            open={optionalShown}
            onToggle={() => setOptionalShown(!optionalShown)}
          >
            <div className="options">{fields.slice(required)}</div>
          </Disclosure>
        )}
        {formula === undefined ? (
          <p className="section-hint">{words.noResult}</p>
        ) : (
          <>
            <div>
              <h3>{words.formula}</h3>
              <code className="formula-text">{toNotation(formula, notation)}</code>
            </div>
            <ResultPreview results={results} />
          </>
        )}
        <Button type="submit" appearance="primary" className="options-create">
          {words.insert}
        </Button>
        {action.state.stage === "working" && (
          <UnderWay label={words.working} work={action.state} onStop={action.stop} />
        )}
        <div role="status">
          {inserted && (
            <InsertedState
              inserted={inserted}
              onInsert={(choices) => action.run((run) => insert(run, inserted.insertable, choices))}
              onKeep={() => action.clear()}
            />
          )}
          {failed && <FailureMessage title={words.failed} failure={failed} />}
        </div>
      </form>
    </section>
  );
}

function isArgument(read: ReturnType<typeof typedArgument>): read is CallArgument {
  return "text" in read;
}
