import fc from "fast-check";
import { functionsById } from "../../src/functions/functionsById";
import { isCellError, type Cell } from "../../src/playbook/cell";
import { namesOf } from "../../src/playbook/kpiLookup";
import { kpis } from "../../src/playbook/kpis";
import { installCustomFunctions } from "../unit/functions/customFunctionsShim";
import { oddSpellings } from "../unit/playbook/oddSpellings";
import { describeWithLibreOffice } from "./libreOffice";
import { nativeResults, type CaseArgument, type CellTable, type NativeResults } from "./nativeResults";

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

function table(cell: fc.Arbitrary<Cell>, { rows, columns }: Size, weight = 15): fc.Arbitrary<CellTable> {
  const each = fc.oneof(
    { weight, arbitrary: cell },
    codes.map((error): Cell => ({ error })),
  );
  return fc.array(fc.array(each, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

/**
 * The same arguments with errors of one kind. Which of several is the first one in a table is a matter of the program,
 * and in an array LibreOffice takes that of an element before that of a single cell.
 */
function withOneError(args: CaseArgument[]): CaseArgument[] {
  const tables = args.filter((argument) => Array.isArray(argument)) as CellTable[];
  const first = tables.flat(2).find(isCellError);
  return args.map((argument) =>
    Array.isArray(argument)
      ? (argument as CellTable).map((line) => line.map((cell) => (isCellError(cell) && first ? first : cell)))
      : argument,
  );
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
  return fc.oneof(tuple(cell, count, optional), { weight: 2, arbitrary: range.map(withOneError) });
}

function tuple(argument: fc.Arbitrary<CaseArgument>, count: number, optional: number): fc.Arbitrary<CaseArgument[]> {
  const given = Array.from({ length: count }, () => argument);
  const more = Array.from({ length: optional }, () => fc.option(argument, { nil: undefined }));
  return fc.tuple(...given, ...more);
}

const score: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 80, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 20, arbitrary: fc.double({ min: 1, max: 10, noNaN: true }) },
  { weight: 2, arbitrary: blank },
  fc.constantFrom<Cell>(0, 0.5, 11, -3, 1e308, 1e-300, "x", "7"),
);

/** Weights that mostly add up, fractions or points; some are 0, and blank for it. */
function weightsOf(criteria: number): fc.Arbitrary<Cell[]> {
  const parts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria });
  const kinds = fc.constantFrom(100, 100, 100, 1, 1, 1, 1 + 5e-7, 100 - 5e-7, 1 + 2e-6, 50);
  return fc.tuple(parts, kinds, blank, fc.integer({ min: 0, max: 60 })).map(([given, sum, zero, odd]) => {
    const total = given.reduce((added, part) => added + part, 0) || 1;
    const weights = given.map((part): Cell => (part === 0 ? zero : (part / total) * sum));
    const fault = ([-1, "x", { error: "#NUM!" }] as const)[odd];
    return fault === undefined ? weights : [fault, ...weights.slice(1)];
  });
}

function inLine(cells: readonly Cell[], inRow: boolean): CellTable {
  return inRow ? [cells] : cells.map((cell) => [cell]);
}

/** What a partner function is given beside its scores, and the order of its parameters. */
interface PartnerArguments {
  readonly setting?: fc.Arbitrary<Cell>;
  readonly hasOthers?: true;
  readonly order: readonly ("scores" | "others" | "setting" | "weights")[];
}

/** Partners in rows or in columns, few of them with a shape that doesn't fit. */
function partners({ setting, hasOthers, order }: PartnerArguments): fc.Arbitrary<CaseArgument[]> {
  const plan = fc.record({
    criteria: fc.constantFrom(5, 5, 5, 5, 1, 2, 3, 6),
    count: fc.constantFrom(1, 1, 2, 3, 5),
    inRows: fc.boolean(),
    weightsInRow: fc.boolean(),
    others: fc.constantFrom("row", "column", "each", "each", "wrong"),
    size: fc.constantFrom("right", "right", "right", "right", "right", "right", "right", "wrong"),
    hasWeights: fc.boolean(),
    settings: fc.constantFrom<Size | undefined>(undefined, one, one, one, one, { rows: 1, columns: 2 }),
    blankWeights: fc.constantFrom(false, false, false, false, false, true),
  });
  return plan.chain((drawn) => {
    const criteria = drawn.hasWeights ? drawn.criteria : 5;
    const wide = drawn.size === "wrong" ? criteria + 1 : criteria;
    const size = drawn.inRows ? { rows: drawn.count, columns: wide } : { rows: wide, columns: drawn.count };
    // With one cell for weights, several scores are as many partners.
    const hasOneWeight = drawn.hasWeights ? criteria === 1 && drawn.size === "wrong" : drawn.blankWeights;
    const isSingle = drawn.count === 1 && !hasOneWeight;
    const withSpecial = (cell: fc.Arbitrary<Cell>) =>
      isSingle ? fc.oneof({ weight: 60, arbitrary: cell }, special) : cell;
    const otherSizes = {
      row: { rows: 1, columns: criteria },
      column: { rows: criteria, columns: 1 },
      each: size,
      wrong: { rows: 2, columns: 4 },
    };
    const line = weightsOf(criteria).map((weights) => inLine(weights, drawn.weightsInRow));
    const single = fc
      .oneof({ weight: 3, arbitrary: blank }, fc.constantFrom<Cell>(0, 1, 100, "x"))
      .map((cell) => [[cell]]);
    const given: Record<(typeof order)[number], fc.Arbitrary<CaseArgument>> = {
      scores: table(withSpecial(score), size, 120),
      others: hasOthers ? table(withSpecial(score), otherSizes[drawn.others], 120) : fc.constant(undefined),
      setting: setting && drawn.settings ? table(withSpecial(setting), drawn.settings, 60) : fc.constant(undefined),
      weights: drawn.hasWeights ? line : drawn.blankWeights ? single : fc.constant(undefined),
    };
    const args = fc.tuple(...order.map((name) => given[name]));
    return isSingle && drawn.others !== "wrong" ? args : args.map(withOneError);
  });
}

const uncertainty: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(0, 0.1, 0.2, 1, null, "") },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom<Cell>(-0.1, 1.5, "x"),
);
const threshold: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell>(0, 1, 7, 6.5, 10, null, "") },
  fc.constantFrom<Cell>(0.5, 11, "x"),
);

const spellings = kpis.flatMap((kpi) => [...namesOf(kpi), kpi.name.es.toUpperCase(), kpi.id.replaceAll("-", "_")]);
const kpiName: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...spellings) },
  fc.constantFrom<Cell>(null, "", 0, 3, "-", "unknown", 'a "KPI"'),
);
/** Where the bands of the catalogue begin, and to either side of them. */
const marks = [...new Set(kpis.flatMap((kpi) => [kpi.target.value ?? 0, kpi.benchmark?.value ?? 0]))];
const aroundMark = fc
  .tuple(fc.constantFrom(...marks), fc.constantFrom(0, 0, 5e-10, -5e-10, 0.01, -0.01, 1, -1))
  .map(([mark, distance]): Cell => mark + distance);
const measure: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 14, arbitrary: aroundMark },
  { weight: 2, arbitrary: blank },
  fc.constantFrom<Cell>(0, 88, -0.5, 1e308, "x", "0.9"),
);
const ownMark: fc.Arbitrary<Cell> = fc.oneof({ weight: 2, arbitrary: blank }, { weight: 3, arbitrary: measure });
const language: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Cell>("en", "es", " ES ", null, "", 0) },
  fc.constantFrom<Cell>("fr", 5),
);

/** A KPI by its name in the call or in cells, and its values. */
function kpiStatuses(): fc.Arbitrary<CaseArgument[]> {
  const inCells = (size: fc.Arbitrary<Size>, isSingle: boolean) => {
    const cell = (each: fc.Arbitrary<Cell>) => (isSingle ? fc.oneof({ weight: 30, arbitrary: each }, special) : each);
    const range = (each: fc.Arbitrary<Cell>) => size.chain((drawn) => table(cell(each), drawn, 30));
    const optional = (each: fc.Arbitrary<Cell>) => fc.option(range(each), { nil: undefined, freq: 2 });
    const literal = fc.constantFrom(...spellings).map((name) => JSON.stringify(name));
    const name: fc.Arbitrary<CaseArgument> = fc.oneof(range(kpiName), literal);
    const languages: fc.Arbitrary<CaseArgument> = fc.oneof(optional(language), fc.constantFrom('"es"', '"en"'));
    return fc.tuple(name, range(measure), optional(ownMark), optional(ownMark), languages);
  };
  return fc.oneof(
    { weight: 2, arbitrary: inCells(fc.constant(one), true) },
    sizes.chain((size) => inCells(size, false).map(withOneError)),
  );
}

/** Every KPI with an empty target and benchmark as a host may send them, below its marks and at them. */
const emptyMarks: readonly CaseArgument[][] = kpis.flatMap(({ id, target, benchmark }) =>
  [0.001, benchmark?.value ?? 0.5, target.value ?? 1].map((actual): CaseArgument[] => [
    [[id]],
    [[actual]],
    [[0]],
    [[0]],
  ]),
);

/** Names as they come from elsewhere, in cells beside a name that means another KPI. */
const oddNames: readonly CaseArgument[][] = oddSpellings.flatMap(([, spelled]) =>
  kpis
    .filter((_, index) => index % 7 === 0)
    .map(({ name }): CaseArgument[] => [[["Sales cycle"], [spelled(name.es)], [`${name.es}x`]], [[0.5]]]),
);

const calls = {
  ROI: { answer: functionsById.ROI, args: elementwise(2, 1) },
  CACSAVING: { answer: functionsById.CACSAVING, args: elementwise(2) },
  SCORE: { answer: functionsById.SCORE, args: partners({ order: ["scores", "weights"] }) },
  SCOREBOUNDS: { answer: functionsById.SCOREBOUNDS, args: partners({ order: ["scores", "weights"] }) },
  SCORERANGE: {
    answer: functionsById.SCORERANGE,
    args: partners({ setting: uncertainty, order: ["scores", "setting", "weights"] }),
  },
  SCOREGAP: {
    answer: functionsById.SCOREGAP,
    args: partners({ setting: uncertainty, hasOthers: true, order: ["scores", "others", "setting", "weights"] }),
  },
  FLIPPOINT: {
    answer: functionsById.FLIPPOINT,
    args: partners({ setting: threshold, order: ["scores", "weights", "setting"] }),
  },
  KPISTATUS: { answer: functionsById.KPISTATUS, args: kpiStatuses() },
};

describeWithLibreOffice("the native form of a call", () => {
  let results: ReadonlyMap<string, NativeResults>;

  beforeAll(async () => {
    installCustomFunctions();
    const cases = Object.entries(calls).flatMap(([name, { answer, args }]) =>
      fc.sample(args, { seed, numRuns: 600 }).map((each) => ({ called: { name, answer }, args: each })),
    );
    const statuses = [...emptyMarks, ...oddNames].map((args) => ({
      called: { name: "KPISTATUS", answer: functionsById.KPISTATUS },
      args,
    }));
    results = await nativeResults([...cases, ...statuses]);
  });

  it.each(Object.keys(calls))("%s answers what the function answers, value or error, in its shape", (name) => {
    expect(results.get(name)?.differences).toEqual([]);
    expect(results.get(name)?.values).toBeGreaterThan(100);
  });
});
