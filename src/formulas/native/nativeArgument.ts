import type { Cell } from "../../playbook/cell";
import { single, type Shape } from "../shape";

/** An argument of a call as the native formula writes it. */
export interface NativeArgument {
  /** Fit to stand beside any operator. */
  readonly text: string;
  /** As it stands in the formula. */
  readonly written: string;
  readonly shape: Shape;
  /** What it is if the formula itself says so; an argument left out is `null`. */
  readonly constant?: Cell;
}

export const leftOut: NativeArgument = { text: "0", written: "", shape: single, constant: null };

export function isSingle({ shape }: Pick<NativeArgument, "shape">): boolean {
  return shape.rows === 1 && shape.columns === 1;
}

/** The number that arithmetic goes on with: a blank, or the empty text that a guarded formula leaves, is 0. */
export function numberIn({ text, shape, constant }: NativeArgument): string {
  if (constant === null) return "0";
  if (typeof constant === "number") return text;
  return isSingle({ shape }) ? `N(${text})` : `IF(${text}="",0,${text})`;
}
