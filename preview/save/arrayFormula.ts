import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isIdentifierNode,
  isLambdaNode,
  isLetNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parseA1Ref,
  parseStructRef,
} from "@borgar/fx";
import type { CallExpression, Node, ReferenceIdentifier } from "@borgar/fx";
import { parseFormula } from "./storedFormula";

/** What a formula's names stand for, as far as it matters whether they hold one value or several. */
export interface FormulaNames {
  readonly customFunctions: ReadonlySet<string>;
  /** Custom functions that may answer several cells: Excel shows the first one only of a plainly stored call. */
  readonly arrayFunctions: ReadonlySet<string>;
  /** True when the name (any case) stands for one cell or one value; `sheet` when the formula names one with it. */
  isSingle(name: string, sheet?: string): boolean;
}

/**
 * Whether a formula must be stored as a dynamic array formula. A formula stored plainly is read by Excel with the rules
 * of old: where one value is expected, a range is cut down to the cell in the formula's own row or column. So a formula
 * that lets a range meet an operator or a scalar argument would answer something else after opening, and so would one
 * that calls a function of several cells, whatever it shows now.
 */
export function needsArrayFormula(formula: string, names: FormulaNames): boolean {
  const root = parseFormula(formula);
  return isSeveral(root, names) || hasArrayWork(root, names);
}

/** Whether the formula's answer may be more than one value. */
export function answersSeveral(formula: string, names: FormulaNames): boolean {
  return isSeveral(parseFormula(formula), names);
}

/** Functions whose answer has the shape of what they read: always dynamic arrays in Excel's file. */
const ARRAY_FUNCTIONS = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDIRECT LINEST " +
    "LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT OFFSET PIVOTBY RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE " +
    "TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

type ArgumentTest = (index: number) => boolean;
const all: ArgumentTest = () => true;
const only =
  (...indexes: number[]): ArgumentTest =>
  (index) =>
    indexes.includes(index);
const from =
  (first: number): ArgumentTest =>
  (index) =>
    index >= first;
const firstAndOdd: ArgumentTest = (index) => index === 0 || index % 2 === 1;
const even: ArgumentTest = (index) => index % 2 === 0;

function named(names: string, test: ArgumentTest): [string, ArgumentTest][] {
  return names.split(" ").map((name) => [name, test]);
}

/** The arguments for which a function takes a whole range and answers one value. */
const RANGE_ARGUMENTS: ReadonlyMap<string, ArgumentTest> = new Map([
  ...named("SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MINA MAX MAXA PRODUCT MEDIAN MODE MODE.SNGL SUMSQ", all),
  ...named("STDEV STDEV.S STDEV.P STDEVA STDEVP STDEVPA VAR VAR.S VAR.P VARA VARP VARPA DEVSQ AVEDEV SKEW KURT", all),
  ...named("GEOMEAN HARMEAN AND OR XOR CONCAT ROWS COLUMNS AREAS SUMPRODUCT CORREL SLOPE INTERCEPT RSQ PEARSON", all),
  ...named("COVAR COVARIANCE.P COVARIANCE.S SUMX2MY2 SUMX2PY2 SUMXMY2 GCD LCM MULTINOMIAL XNPV XIRR ISREF", all),
  ...named("LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN", only(0)),
  ...named("PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC IRR MIRR INDEX COUNTIF", only(0)),
  ...named("SUMIF AVERAGEIF", only(0, 2)),
  ...named("RANK RANK.EQ RANK.AVG MATCH XMATCH VLOOKUP HLOOKUP", only(1)),
  ...named("LOOKUP XLOOKUP FORECAST FORECAST.LINEAR", only(1, 2)),
  ...named("NPV SUBTOTAL", from(1)),
  ...named("TEXTJOIN AGGREGATE NETWORKDAYS WORKDAY", from(2)),
  ...named("NETWORKDAYS.INTL WORKDAY.INTL", only(3)),
  ...named("SUMIFS AVERAGEIFS MAXIFS MINIFS", firstAndOdd),
  ...named("COUNTIFS", even),
]);

/** Inside SUMPRODUCT these work on arrays of their own accord, as operators do. */
const ELEMENTWISE_IN_SUMPRODUCT = new Set(
  (
    "ABS DAY EXACT INT ISBLANK ISERR ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LOWER MID MOD MONTH NOT RIGHT ROUND ROUNDDOWN " +
    "ROUNDUP SIGN SQRT TEXT TRIM UPPER VALUE YEAR"
  ).split(" "),
);

/** Whether the node's value may be more than one. */
function isSeveral(node: Node | null | undefined, names: FormulaNames): boolean {
  if (!node) return false;
  if (isReferenceNode(node)) return isSeveralCells(node, names);
  if (isArrayNode(node) || isLetNode(node) || isLambdaNode(node)) return true;
  if (isUnaryNode(node)) return node.operator === "#" || (node.operator !== "@" && isSeveral(node.arguments[0], names));
  if (isBinaryNode(node)) {
    return [":", ",", " "].includes(node.operator) || node.arguments.some((argument) => isSeveral(argument, names));
  }
  return isCallNode(node) && callIsSeveral(node, names);
}

function isSeveralCells(node: ReferenceIdentifier, names: FormulaNames): boolean {
  if (node.kind === "name") {
    const reference = parseA1Ref(node.value);
    return !(reference && "name" in reference && names.isSingle(reference.name, reference.context?.at(-1)));
  }
  if (node.kind === "table") {
    const { sections = [], columns = [] } = parseStructRef(node.value) ?? {};
    return !(sections.length === 1 && sections[0] !== "all" && sections[0] !== "data" && columns.length === 1);
  }
  const reference = parseA1Ref(node.value);
  if (!reference || !("range" in reference) || reference.context?.some((sheets) => sheets.includes(":"))) {
    return true; // a range through several sheets
  }
  const { top, left, bottom, right } = reference.range;
  return top === null || left === null || top !== bottom || left !== right;
}

function functionName(call: CallExpression): string | undefined {
  const callee: Node = call.callee;
  return isIdentifierNode(callee) ? callee.name.toUpperCase() : undefined;
}

function callIsSeveral(call: CallExpression, names: FormulaNames): boolean {
  const name = functionName(call);
  if (name === undefined || ARRAY_FUNCTIONS.has(name) || names.arrayFunctions.has(name)) return true;
  if (name === "INDEX") {
    return call.arguments.slice(1).some((argument) => !argument || isZero(argument) || isSeveral(argument, names));
  }
  return call.arguments.some((argument, index) => !takesRange(name, index, names) && isSeveral(argument, names));
}

/** INDEX answers a whole row or column for 0. */
function isZero(node: Node): boolean {
  return isLiteralNode(node) && node.value === 0;
}

/** Custom functions receive their ranges whole. */
function takesRange(name: string, index: number, names: FormulaNames): boolean {
  return names.customFunctions.has(name) || (RANGE_ARGUMENTS.get(name)?.(index) ?? false);
}

/** Whether somewhere inside an array has to be computed that a plainly stored formula would cut down to one value. */
function hasArrayWork(node: Node | null | undefined, names: FormulaNames): boolean {
  if (!node || isReferenceNode(node) || isArrayNode(node)) return false;
  if (isUnaryNode(node) || isBinaryNode(node)) return node.arguments.some((argument) => hasArrayWork(argument, names));
  if (!isCallNode(node)) return isLetNode(node) || isLambdaNode(node);
  const name = functionName(node);
  if (name === undefined) return true;
  if (name === "SUMPRODUCT" || isArrayAggregate(name, node)) {
    return node.arguments.some((argument) => hasWorkBeyondSumproduct(argument, names));
  }
  return node.arguments.some(
    (argument, index) =>
      hasArrayWork(argument, names) ||
      (isSeveral(argument, names) && !(takesRange(name, index, names) && isWholeReference(argument))),
  );
}

/** AGGREGATE from LARGE (14) to QUARTILE.EXC (19) works on arrays of its own accord, as SUMPRODUCT does. */
function isArrayAggregate(name: string, { arguments: [kind] }: CallExpression): boolean {
  const value = kind && isLiteralNode(kind) ? Number(kind.value) : NaN;
  return name === "AGGREGATE" && value >= 14 && value <= 19;
}

/** A range that is handed on, not computed with. */
function isWholeReference(node: Node | null | undefined): boolean {
  if (!node) return false;
  if (isBinaryNode(node)) return [":", ",", " "].includes(node.operator) && node.arguments.every(isWholeReference);
  if (isCallNode(node)) return ["INDEX", "OFFSET", "INDIRECT"].includes(functionName(node) ?? "");
  return isReferenceNode(node) || isArrayNode(node) || (isUnaryNode(node) && node.operator === "#");
}

function hasWorkBeyondSumproduct(node: Node | null | undefined, names: FormulaNames): boolean {
  if (node && (isUnaryNode(node) || isBinaryNode(node))) {
    return node.arguments.some((argument) => hasWorkBeyondSumproduct(argument, names));
  }
  if (node && isCallNode(node) && ELEMENTWISE_IN_SUMPRODUCT.has(functionName(node) ?? "")) {
    return node.arguments.some((argument) => hasWorkBeyondSumproduct(argument, names));
  }
  if (node && isCallNode(node) && ["ROW", "COLUMN"].includes(functionName(node) ?? "")) {
    return !node.arguments.every(isWholeReference);
  }
  return hasArrayWork(node, names) || (!!node && isCallNode(node) && isSeveral(node, names));
}
