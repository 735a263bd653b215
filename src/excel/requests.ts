import type { Operation } from "../sheets/operation";
import { inRequests } from "./inRequests";

/** Excel on the web refuses requests of 5 MB. Half a megabyte below 4 MB is for what surrounds the operations. */
export const MOST_BYTES = 3_500_000;

/** What the library adds to an operation: the paths of the objects and the names of their members. */
const OVERHEAD_BYTES = 1500;

/** The operations, in order, grouped into as few requests as stay below the size. */
export function requestsFor(operations: readonly Operation[], mostBytes: number = MOST_BYTES): Operation[][] {
  return inRequests(operations, estimatedBytes, mostBytes);
}

/** The batch travels as JSON inside JSON: quotes in formulas are escaped twice. */
function estimatedBytes(operation: Operation): number {
  const onTheWire = JSON.stringify(JSON.stringify(operation));
  return OVERHEAD_BYTES + new TextEncoder().encode(onTheWire).length;
}
