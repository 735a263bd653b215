/** The calls of PARTNER functions in a formula. */
import type { AstExpression, CallExpression, Node } from "@borgar/fx";
import { noNames, withLetNames, withParameters, type BoundNames } from "./boundNames";
import { readArgument, type CallArgument } from "./callArgument";
import { isChoice, type Choice } from "./choice";
import { partsOf, startOf } from "./formulaText";
import { treeOf, type ParsedFormula } from "./formulaTree";
import type { FunctionRow } from "./functionTable";
import { rowOf } from "./partnerNames";

export interface FunctionCall {
  readonly row: FunctionRow;
  /** As it is written, with its arguments. */
  readonly text: string;
  readonly args: readonly CallArgument[];
  /** The functions around it that choose between their arguments, from the outside in. */
  readonly choices: readonly Choice[];
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
}

/** Every call of a PARTNER function, from the outside in and left to right; none in a formula that can't be read. */
export function callsIn(formula: string): FunctionCall[] {
  const read = treeOf(formula);
  if (read === undefined) return [];
  return [...callsUnder({ formula, ...read }, read.tree, { names: noNames, choices: [] })];
}

interface Work extends ParsedFormula {
  readonly formula: string;
}

/** What holds for a part of a formula. */
interface Surroundings {
  readonly names: BoundNames;
  readonly choices: readonly Choice[];
}

function* callsUnder(work: Work, node: AstExpression | null, around: Surroundings): Generator<FunctionCall> {
  switch (node?.type) {
    case "CallExpression": {
      // The type leaves it out, but what is called may be a LAMBDA on the spot.
      if ((node.callee as Node).type !== "Identifier") {
        yield* callsUnder(work, node.callee as Node as AstExpression, around);
      }
      const row = rowOf(node.callee.name ?? "");
      if (row !== undefined) yield callOf(work, node, row, around);
      for (const [place, part] of node.arguments.entries()) {
        const choices = isChoice(node)
          ? [...around.choices, { call: node, place, names: around.names }]
          : around.choices;
        yield* callsUnder(work, part as AstExpression | null, { ...around, choices });
      }
      return;
    }
    case "UnaryExpression":
    case "BinaryExpression":
      for (const part of node.arguments) yield* callsUnder(work, part as AstExpression | null, around);
      return;
    case "LetExpression": {
      let { names } = around;
      for (const { id, init } of node.declarations) {
        yield* callsUnder(work, init, { ...around, names });
        names = withLetNames(names, id.name, init);
      }
      yield* callsUnder(work, node.body, { ...around, names });
      return;
    }
    case "LambdaExpression":
      yield* callsUnder(work, node.body, { ...around, names: withParameters(around.names, node.params) });
      return;
    default:
  }
}

function callOf(work: Work, node: CallExpression, row: FunctionRow, { names, choices }: Surroundings): FunctionCall {
  const { formula, tokens, tree } = work;
  const { start, end, args } = partsOf(tokens, startOf(node.callee));
  return {
    row,
    text: formula.slice(start, end),
    args: args.map((part, place) => {
      const child = node.arguments[place] as AstExpression | null | undefined;
      return readArgument(child ?? null, formula.slice(part.start, part.end).trim(), names);
    }),
    choices,
    isWhole: node === tree,
  };
}
