/** Argument lists as Excel, and hosts that are less careful, may send them: mostly sensible, never for long. */
import { functionTable, type FunctionRow } from "../../src/formulas/functionTable";
import { namesOf } from "../../src/playbook/kpiLookup";
import { kpis } from "../../src/playbook/kpis";
import type { ParameterName } from "../../src/playbook/parameter";
import { excelError } from "../unit/functions/customFunctionsShim";
import { oddSpellings } from "../unit/playbook/oddSpellings";
import type { Random } from "./random";

export type FunctionId = FunctionRow["id"];

// In a test a look-up of a global takes long.
const { freeze } = Object;
const { from } = Array;

/** A blank cell is `null` in it. */
export type ArgumentList = readonly unknown[];

interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Draw = (random: Random) => unknown;

export function parametersOf(id: FunctionId): FunctionRow["parameters"] {
  return functionTable.find((row) => row.id === id)?.parameters ?? [];
}

export function argumentList(id: FunctionId, random: Random): ArgumentList {
  const args = id in elementwise ? elementwiseList(id, random) : scoreList(id, random);
  // Excel adds the invocation after the last argument; arguments at the end may be missing.
  if (random.isTrue(0.5)) args.push(freeze({ functionName: id, address: "Sheet1!A1" }));
  return freeze(args);
}

const elementwise: Readonly<Partial<Record<FunctionId, true>>> = { ROI: true, CACSAVING: true, KPISTATUS: true };

/** What hosts and formulas hold that is no plain number, or a number at an edge. */
const oddities: readonly unknown[] = [
  ...["x", "12", "0.5", " ", "\u200b", "TRUE", "constructor", "__proto__"],
  ...[true, false],
  ...["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#SPILL!", "#BUSY!"].map(excelError),
  ...[-0, -1, 1e308, -1e308, Number.MAX_VALUE, 5e-324, -5e-324, 1e-300, 0.1 + 0.2, 2 ** 53, NaN, Infinity, -Infinity],
  ...[1 + 5e-10, 1 - 5e-10, 10 + 1e-12, undefined],
  { type: "Double", basicValue: 7 },
  { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
  { type: "String", basicValue: "roi" },
  { type: "Empty", basicValue: "" },
  { type: "Error", basicValue: "#DIV/0!" },
  { type: "Entity", basicType: "Error", basicValue: "#VALUE!" },
  { type: "WebImage", address: "x" },
  {},
].map((each) => freeze(each));

const marks = [...new Set(kpis.flatMap(({ target, benchmark }) => [target.value ?? 0, benchmark?.value ?? 0]))];
const names = kpis.flatMap(namesOf);
const wrongNames: readonly unknown[] = ["nope", "Partner retension", "-", "x".repeat(300), 5, 0, true];

const amount: Draw = (random) => (random.isTrue(0.5) ? random.below(100_000) : random.between(-1000, 1000));

const draws: Readonly<Record<ParameterName, Draw>> = {
  scores: score,
  others: score,
  weights: (random) => random.between(0, 1),
  uncertainty: (random) => random.between(-0.05, 1.05),
  threshold: (random) => random.between(0.5, 10.5),
  revenue: amount,
  investment: amount,
  otherBenefits: amount,
  directCAC: amount,
  partnerCAC: amount,
  kpi: kpiName,
  actual: nearMark,
  target: nearMark,
  benchmark: nearMark,
  language: (random) => random.pick<unknown>(["en", "es", "ES", " es ", "\uff25\uff33", "e\u200bn", 0, "fr", 5]),
};

function score(random: Random): number {
  if (random.isTrue(0.02)) return random.between(-1, 12);
  // Hardly apart: differences that are rounded to nothing.
  if (random.isTrue(0.1)) return 7 + random.pick([0, 1e-13, -1e-13]);
  return random.isTrue(0.7) ? 1 + random.below(10) : random.between(1, 10);
}

function kpiName(random: Random): unknown {
  if (random.isTrue(0.04)) return random.pick(wrongNames);
  const name = random.pick(names);
  return random.isTrue(0.3) ? random.pick(oddSpellings)[1](name) : name;
}

function nearMark(random: Random): number {
  return random.isTrue(0.2) ? random.between(-2, 2) : random.pick(marks) + random.pick([0, 0, 5e-10, -5e-10, 0.01, -1]);
}

function cell(draw: Draw, random: Random, odd: number): unknown {
  const chance = random.next();
  if (chance < odd) return random.pick(oddities);
  return chance < odd + 0.06 ? null : draw(random);
}

function table(draw: Draw, random: Random, { rows, columns }: Size, odd: number): readonly (readonly unknown[])[] {
  const line = () => freeze(from({ length: columns }, () => cell(draw, random, odd)));
  return freeze(from({ length: rows }, line));
}

const one: Size = { rows: 1, columns: 1 };

function anySize(random: Random): Size {
  return { rows: 1 + random.below(3), columns: 1 + random.below(3) };
}

function elementwiseList(id: FunctionId, random: Random): unknown[] {
  const size = random.isTrue(0.7) ? one : anySize(random);
  return parametersOf(id).map(({ id: parameter, optional }) => {
    if (random.isTrue(optional ? 0.4 : 0.02)) return random.pick([null, undefined]);
    const own = random.pick([size, size, size, one, one, { ...size, rows: 1 }, { ...size, columns: 1 }]);
    const range = table(draws[parameter], random, random.isTrue(0.02) ? anySize(random) : own, 0.06);
    return inAnyForm(range, random);
  });
}

/** A value may come bare, a column flat, and rows may differ in length. */
function inAnyForm(range: readonly (readonly unknown[])[], random: Random): unknown {
  const [first] = range;
  if (range.length === 1 && first?.length === 1 && random.isTrue(0.3)) return first[0];
  if (first?.length === 1 && random.isTrue(0.05)) return freeze(range.flat());
  if (random.isTrue(0.01)) return freeze([...range.slice(0, -1), freeze(first?.slice(1) ?? [])]);
  return range;
}

function scoreList(id: FunctionId, random: Random): unknown[] {
  const hasWeights = random.isTrue(0.5);
  const criteria = hasWeights ? random.pick([1, 2, 3, 5, 5, 6]) : 5;
  const wide = random.isTrue(0.03) ? criteria + 1 : criteria;
  const partners = random.pick([1, 1, 1, 1, 2, 3]);
  const inRows = random.isTrue(0.6);
  const size: Size = inRows ? { rows: partners, columns: wide } : { rows: wide, columns: partners };
  const odd = random.isTrue(0.3) ? 0.1 : 0;
  return parametersOf(id).map(({ id: parameter }) => {
    switch (parameter) {
      case "scores":
        return inAnyForm(table(score, random, size, odd), random);
      case "others":
        return table(score, random, random.isTrue(0.4) ? { rows: 1, columns: criteria } : size, odd);
      case "weights":
        return hasWeights ? weightsOf(criteria, random) : random.pick([null, undefined, freeze([[null]])]);
      default: {
        if (random.isTrue(0.3)) return random.pick([null, undefined]);
        return table(draws[parameter], random, random.isTrue(0.03) ? anySize(random) : one, 0.06);
      }
    }
  });
}

/** Fractions or points that mostly add up; some are blank, a few are faulty. */
function weightsOf(criteria: number, random: Random): readonly (readonly unknown[])[] {
  const parts = from({ length: criteria }, () => random.below(8));
  const total = parts.reduce((sum, part) => sum + part, 0) || 1;
  const full = random.pick([1, 1, 1, 100, 100, 100, 1 + 5e-7, 100 - 5e-7, 1 + 2e-6, 50]);
  const weights = parts.map((part): unknown => {
    if (random.isTrue(0.01)) return random.pick(oddities);
    return part === 0 ? null : (part / total) * full;
  });
  const inRow = random.isTrue(0.5);
  return freeze(inRow ? [freeze(weights)] : weights.map((weight) => freeze([weight])));
}
