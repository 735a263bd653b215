import { Button, Field, Input, Select } from "@fluentui/react-components";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { useEffect, useId, useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import { insertFormulas, type InsertOutcome, type InsertTarget } from "../excel/insertFormulas";
import { qualifiedAddress, readSelection, type CellsPlace } from "../excel/selection";
import { readSeparators, type Separators } from "../excel/separators";
import { callFunction, type CalledResult } from "../functions/callFunction";
import type { CallArgument } from "../functions/formulaCalls";
import { functionTable, type FunctionParameter, type FunctionRow } from "../functions/functionTable";
import { formulaText, typedArgument } from "../functions/typedArgument";
import { cellAddress, sheetReference } from "../sheets/address";
import { FailureText } from "./FailureText";
import { cellsOfArguments } from "./formulaValues";
import { Outcome } from "./Outcome";
import { usePaneLanguage, usePaneWords } from "./paneWords";
import { ResultPreview } from "./ResultPreview";

const [firstFunction] = functionTable;

interface Insertable {
  readonly target: InsertTarget;
  readonly formulas: readonly (readonly string[])[];
  readonly fills: { readonly rows: number; readonly columns: number };
}

/** What the builder last did with the sheet. */
type Inserted = { readonly outcome: InsertOutcome; readonly insertable: Insertable };

/** Puts a function together from its arguments, shows what it answers, and writes it into the sheet. */
export default function FormulaBuilder() {
  const { builder: words } = usePaneWords();
  const headingId = useId();
  const [row, setRow] = useState<FunctionRow | undefined>(firstFunction);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [signs, setSigns] = useState<Separators>({ decimal: ".", thousands: "," });
  const [results, setResults] = useState<readonly (readonly CalledResult[])[]>();
  const [shownFaults, setShownFaults] = useState(false);
  const [inserted, setInserted] = useState<Inserted>();
  const [failure, setFailure] = useState<ExcelFailure>();

  useEffect(() => {
    readSeparators().then(setSigns, () => {
      // Numbers are read with a decimal point then, as formulas are written.
    });
  }, []);

  const parameters = row?.parameters ?? [];
  const read = parameters.map((parameter) => typedArgument(typed[parameter.id] ?? "", parameter, signs));
  const args = read.every((each): each is CallArgument => "text" in each) ? read : undefined;
  const formula = row && args && formulaText(row.id, args);

  const evaluate = async (at: { readonly sheetName: string; readonly row: number }) => {
    if (row === undefined || args === undefined) return undefined;
    const cells = await cellsOfArguments(args, at);
    const isKnown = cells.every(({ text, cells: known }) => text === "" || known !== undefined);
    return isKnown
      ? callFunction(
          row.id,
          cells.map(({ cells: known }) => known),
        )
      : undefined;
  };

  useEffect(() => {
    let current = true;
    if (formula === undefined) return;
    readSelection()
      .then(evaluate)
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
    setInserted(undefined);
    setFailure(undefined);
  };

  const takeSelection = (id: string) => {
    readSelection().then(
      (place) => change(id, qualifiedAddress(place)),
      (error: unknown) => setFailure(asExcelFailure(error)),
    );
  };

  const insert = (insertable: Insertable, replace: boolean) => {
    insertFormulas(insertable.target, { ...insertable, replace }).then(
      (outcome) => setInserted({ outcome, insertable }),
      (error: unknown) => setFailure(asExcelFailure(error)),
    );
  };

  const submit = () => {
    setShownFaults(args === undefined);
    setFailure(undefined);
    setInserted(undefined);
    if (formula === undefined) return;
    readSelection()
      .then(async (place) => insert(insertableAt(place, formula, await evaluate(place)), false))
      .catch((error: unknown) => setFailure(asExcelFailure(error)));
  };

  const field = (parameter: FunctionParameter, index: number) => {
    const answer = read[index];
    const fault = answer && "fault" in answer ? answer.fault : undefined;
    return (
      <ArgumentField
        key={parameter.id}
        parameter={parameter}
        value={typed[parameter.id] ?? ""}
        fault={fault && (shownFaults || fault !== "missing") ? words.wrong[fault] : undefined}
        onChange={(text) => change(parameter.id, text)}
        onTakeSelection={() => takeSelection(parameter.id)}
      />
    );
  };
  const fields = parameters.map(field);
  const required = parameters.filter(({ optional }) => !optional).length;

  return (
    <section aria-labelledby={headingId} data-region="formula-builder">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <form
        className="options panel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={words.function}>
          <Select
            value={row?.id}
            onChange={(_, { value }) => {
              setRow(functionTable.find(({ id }) => id === value));
              setTyped({});
              setResults(undefined);
              setInserted(undefined);
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
          <details>
            <summary>{words.optionalArguments}</summary>
            <div className="stack optional">{fields.slice(required)}</div>
          </details>
        )}
        {formula === undefined ? (
          <p className="section-hint">{words.noResult}</p>
        ) : (
          <>
            <div>
              <h3>{words.formula}</h3>
              <code className="formula-text">{formula}</code>
            </div>
            <ResultPreview results={results} />
          </>
        )}
        <Button type="submit" appearance="primary" className="options-create">
          {words.insert}
        </Button>
        <div role="status">
          {inserted && (
            <InsertedState
              inserted={inserted}
              onReplace={() => insert(inserted.insertable, true)}
              onKeep={() => setInserted(undefined)}
            />
          )}
          {failure && (
            <div className="failure">
              <FailureText failure={failure} />
            </div>
          )}
        </div>
      </form>
    </section>
  );
}

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onTakeSelection: () => void;
}

function ArgumentField({ parameter, value, fault, onChange, onTakeSelection }: ArgumentFieldProps) {
  const { builder: words } = usePaneWords();
  const language = usePaneLanguage();
  const name = parameter.name[language];
  return (
    <Field label={name} hint={parameter.help[language]} validationMessage={fault}>
      {(field) => (
        <div className="argument">
          <Input {...field} value={value} spellCheck={false} onChange={(_, { value: text }) => onChange(text)} />
          <Button size="small" aria-label={words.useSelectionFor(name)} onClick={onTakeSelection}>
            {words.useSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}

interface InsertedStateProps {
  readonly inserted: Inserted;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function InsertedState({ inserted: { outcome, insertable }, onReplace, onKeep }: InsertedStateProps) {
  const { builder: words } = usePaneWords();
  const addressed = (address: string) => sheetReference(insertable.target.sheetName, address);
  if ("inserted" in outcome) {
    return (
      <Outcome>
        <p>{words.inserted(addressed(outcome.inserted))}</p>
      </Outcome>
    );
  }
  return (
    <Outcome>
      <div className="stack">
        <p>{words.occupied(addressed(outcome.occupied))}</p>
        <div className="choices">
          <Button onClick={onReplace}>{words.replace}</Button>
          <Button onClick={onKeep}>{words.keep}</Button>
        </div>
      </div>
    </Outcome>
  );
}

/** A formula for each selected cell, its references moved along; one that spills goes into the first cell only. */
export function insertableAt(
  place: CellsPlace,
  formula: string,
  results: readonly (readonly unknown[])[] | undefined,
): Insertable {
  const { sheetName, row, column } = place;
  const local = formula.replaceAll(sheetReference(sheetName, ""), "");
  const spill = { rows: results?.length ?? 1, columns: results?.[0]?.length ?? 1 };
  const spills = spill.rows > 1 || spill.columns > 1;
  const fills = spills ? spill : { rows: place.rows, columns: place.columns };
  const written = spills ? { rows: 1, columns: 1 } : fills;
  const relative = translateFormulaToR1C1(local, cellAddress(place));
  const formulas = Array.from({ length: written.rows }, (_, r) =>
    Array.from({ length: written.columns }, (__, c) =>
      translateFormulaToA1(relative, cellAddress({ row: row + r, column: column + c })),
    ),
  );
  return { target: { sheetName, row, column }, formulas, fills };
}
