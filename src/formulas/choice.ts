/** Functions that work out some of their arguments and leave the others: which of them a formula uses. */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { isCellError, type Cell } from "../playbook/cell";
import type { BoundNames } from "./boundNames";
import { compared } from "./comparison";

/** A function that chooses, and the argument of it that holds the part of the formula in question. */
export interface Choice {
  readonly call: CallExpression;
  readonly place: number;
  /** What LET binds around it. */
  readonly names: BoundNames;
}

/** The value of a part of the formula; undefined where it can't be told. */
export type ValueOf = (node: AstExpression | null | undefined, names: BoundNames) => Cell | undefined;

/** Whether an argument is used: asked for its place, with the arguments' nodes. Undefined where it can't be told. */
type Rule = (
  place: number,
  args: readonly (AstExpression | null)[],
  value: (place: number) => Cell | undefined,
) => boolean | undefined;

const rules: Readonly<Record<string, Rule>> = {
  IF: (place, _, value) => place === 0 || chosen(truthOf(value(0)), (holds) => holds === (place === 1)),
  IFS: (place, _, value) => {
    const before = Array.from({ length: Math.floor(place / 2) }, (__, pair) => truthOf(value(2 * pair)));
    if (before.includes(true)) return false;
    const own = place % 2 === 0 ? true : truthOf(value(place - 1));
    return own === false ? false : before.includes(undefined) || own === undefined ? undefined : true;
  },
  CHOOSE: (place, _, value) => {
    const index = value(0);
    return place === 0 || chosen(typeof index === "number" ? index : undefined, (which) => Math.trunc(which) === place);
  },
  SWITCH: (place, args, value) => {
    if (place === 0) return true;
    const wanted = value(0);
    const cases = Array.from({ length: Math.floor((args.length - 1) / 2) }, (_, pair) => {
      const given = value(2 * pair + 1);
      return wanted === undefined || given === undefined ? undefined : compared(wanted, given) === 0;
    });
    const isDefault = place === args.length - 1 && args.length % 2 === 0;
    const own = isDefault ? cases.length : Math.floor((place - 1) / 2);
    const before = cases.slice(0, own);
    if (before.includes(true)) return false;
    if (before.includes(undefined)) return undefined;
    return isDefault || place % 2 === 1 ? true : cases[own];
  },
  IFERROR: (place, _, value) => place === 0 || chosen(value(0), (cell) => isCellError(cell)),
  IFNA: (place, _, value) => place === 0 || chosen(value(0), (cell) => isCellError(cell) && cell.error === "#N/A"),
};

export function isChoice({ callee }: CallExpression): boolean {
  return Object.hasOwn(rules, nameOf(callee.name));
}

export function choiceName({ call }: Choice): string {
  return nameOf(call.callee.name);
}

/** Whether the formula uses the argument: true, false, or undefined where it can't be told. */
export function isTaken({ call, place, names }: Choice, valueOf: ValueOf): boolean | undefined {
  const args = call.arguments as readonly (AstExpression | null)[];
  return rules[nameOf(call.callee.name)]?.(place, args, (index) => valueOf(args[index], names));
}

function nameOf(name: string | undefined): string {
  return (name ?? "").toUpperCase();
}

function chosen<T>(value: T | undefined, holds: (value: T) => boolean): boolean | undefined {
  return value === undefined ? undefined : holds(value);
}

/** A condition's value as IF takes it; a text or an error is none. */
export function truthOf(value: Cell | undefined): boolean | undefined {
  if (value === null) return false;
  return typeof value === "boolean" ? value : typeof value === "number" ? value !== 0 : undefined;
}
