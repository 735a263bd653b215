import { AstTreeBuilder, LexerTreeBuilder, NumberValueObject } from "@univerjs/engine-formula";
import type { LexerNode } from "@univerjs/engine-formula";

type Operation = "plusBy" | "minusBy" | "multiplyBy" | "dividedBy";

const RESULT: Readonly<Record<Operation, (one: number, other: number) => number>> = {
  plusBy: (one, other) => zeroIfRest(one + other, other),
  minusBy: (one, other) => zeroIfRest(one - other, other),
  multiplyBy: (one, other) => one * other,
  dividedBy: (one, other) => one / other,
};

/** Whether the addition or subtraction is the last that its formula does. */
let isLast = false;

/**
 * The smallest part of a term that Excel leaves of it. Excel's own limit is published nowhere; this one agrees with the
 * examples that are: `=115-113.2-1.8` leaves 2^-49.1 of its last term, `=1.333+1.225-1.333-1.225` 2^-52.3, which is no more.
 */
const SMALLEST_REST = 2 ** -50;

function zeroIfRest(result: number, term: number): number {
  return isLast && Math.abs(result) < Math.abs(term) * SMALLEST_REST ? 0 : result;
}

/**
 * Excel calculates with binary fractions, the engine with decimal ones: `=(0.5-0.4-0.1)` is -2.78E-17 and
 * `=INT((0.1+0.7)*10)` is 7. Only where a formula ends in an addition or a subtraction Excel takes the rest for 0.
 */
export function calculateInBinary(): void {
  for (const name of Object.keys(RESULT) as Operation[]) calculateOneInBinary(name);
  knowLastOperations();
}

function calculateOneInBinary(name: Operation): void {
  const engines = NumberValueObject.prototype[name];
  NumberValueObject.prototype[name] = function (this: NumberValueObject, value) {
    const result = typeof value === "number" ? RESULT[name](this.getValue(), value) : Number.NaN;
    // The engine knows which error it is.
    return Number.isFinite(result) ? NumberValueObject.create(result) : engines.call(this, value);
  };
}

/** The engine's types keep this private. */
interface SuffixBuilder {
  _suffixExpressionHandler(node: LexerNode): boolean;
}

/** The engine writes a formula's operators behind what they join, and leaves its brackets out. */
function knowLastOperations(): void {
  const endsInSum = new WeakSet<LexerNode>();
  const builder = LexerTreeBuilder.prototype as unknown as SuffixBuilder;
  const toSuffix = builder._suffixExpressionHandler;
  builder._suffixExpressionHandler = function (node) {
    const isOpen = hasOpenOperator(node.getChildren());
    const isDone = toSuffix.call(this, node);
    if (isOpen && isSum(node.getChildren().at(-1))) endsInSum.add(node);
    return isDone;
  };
  const parse = AstTreeBuilder.prototype.parse;
  AstTreeBuilder.prototype.parse = function (this: AstTreeBuilder, formula) {
    const root = parse.call(this, formula);
    const operation = root?.getChildren()[0];
    if (operation && endsInSum.has(formula)) calculateAsLast(operation);
    return root;
  };
}

const isSum = (token: unknown): boolean => typeof token === "string" && /^[+-]$/.test(token.trim());

/** Whether an operator joins what stands in no brackets. */
function hasOpenOperator(tokens: readonly unknown[]): boolean {
  let depth = 0;
  return tokens.some((token, index) => {
    const text = typeof token === "string" ? token.trim() : "";
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    return depth === 0 && index > 0 && /^([-+*/^&]|[<>]?=|<>?|>)$/.test(text);
  });
}

function calculateAsLast(operation: { execute(): void }): void {
  const calculate = operation.execute;
  operation.execute = function () {
    isLast = true;
    try {
      calculate.call(this);
    } finally {
      isLast = false;
    }
  };
}
