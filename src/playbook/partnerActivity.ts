import type { Cell } from "./cell";

/** Active from the start to the end of the contract, both days included; without an end, for as long as nobody ends it. */
export function isActive(start: Cell, contractEnd: Cell, asOf: number): boolean {
  if (typeof start !== "number" || start > asOf) return false;
  if (contractEnd === null || contractEnd === "") return true;
  return typeof contractEnd === "number" && contractEnd >= asOf;
}
