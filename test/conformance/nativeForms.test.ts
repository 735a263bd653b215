import fc from "fast-check";
import * as functions from "../../src/functions/functions";
import type { Cell } from "../../src/playbook/cell";
import { installCustomFunctions } from "../unit/functions/customFunctionsShim";
import { describeWithLibreOffice } from "./libreOffice";
import { nativeDifferences, type CaseArgument, type CellTable } from "./nativeDifferences";

beforeAll(installCustomFunctions);

const seed = 20261125;

const codes = fc.constantFrom("#N/A", "#DIV/0!", "#NUM!", "#VALUE!");
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
  { weight: 3, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).filter(isNormal) },
  fc.constantFrom(0, 1, -1, 0.1, 1e-300, 1e308, -1e308, 1e15),
);
const text = fc.constantFrom("x", "12", " ");
const blank = fc.constantFrom(null, "");

/** Excel knows no smaller numbers. */
function isNormal(value: number): boolean {
  return value === 0 || Math.abs(value) > 1e-300;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A range of cells. Which of several kinds of errors is the first one in a table of rows and columns is a matter of the
 * program: there, all are of one kind.
 */
function table(cell: fc.Arbitrary<Cell>, size: Size): fc.Arbitrary<CellTable> {
  const { rows, columns } = size;
  return codes.chain((code) => {
    const error = rows > 1 && columns > 1 ? fc.constant(code) : codes;
    const each = fc.oneof(
      { weight: 15, arbitrary: cell },
      error.map((error): Cell => ({ error })),
    );
    return fc.array(fc.array(each, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  });
}

const number: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: amount },
  { weight: 1, arbitrary: text },
  { weight: 2, arbitrary: blank },
);

/** Cells that LibreOffice tells apart only on their own: in a range a truth value is a number, an error of any kind. */
const special = fc.constantFrom<Cell>(true, false, { error: "#REF!" }, { error: "#NAME?" });

const one: Size = { rows: 1, columns: 1 };

/** Sizes of arguments that mostly go together. */
const sizes = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([rows, columns]): fc.Arbitrary<Size> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(one) },
      { weight: 4, arbitrary: fc.constant({ rows, columns }) },
      { weight: 2, arbitrary: fc.constant({ rows, columns: 1 }) },
      { weight: 2, arbitrary: fc.constant({ rows: 1, columns }) },
      {
        weight: 1,
        arbitrary: fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) }),
      },
    ),
  );

/** Arguments of a function that works element by element. */
function elementwise(count: number, optional = 0): fc.Arbitrary<CaseArgument[]> {
  const cell = table(fc.oneof({ weight: 12, arbitrary: number }, special), one);
  const range = sizes.chain((size) =>
    tuple(
      size.chain((each) => table(number, each)),
      count,
      optional,
    ),
  );
  return fc.oneof(tuple(cell, count, optional), { weight: 2, arbitrary: range });
}

function tuple(argument: fc.Arbitrary<CaseArgument>, count: number, optional: number): fc.Arbitrary<CaseArgument[]> {
  const given = Array.from({ length: count }, () => argument);
  const more = Array.from({ length: optional }, () => fc.option(argument, { nil: undefined }));
  return fc.tuple(...given, ...more);
}

const calls = {
  ROI: { answer: functions.roi, args: elementwise(2, 1) },
  CACSAVING: { answer: functions.cacsaving, args: elementwise(2) },
};

describeWithLibreOffice("the native form of a call", () => {
  it.each(Object.entries(calls))("%s answers what the function answers", async (name, { answer, args }) => {
    const cases = fc.sample(args, { seed, numRuns: 600 }).map((each) => ({ called: { name, answer }, args: each }));
    const differences = await nativeDifferences(cases);
    expect(differences.slice(0, 10)).toEqual([]);
  });
});
