import type { Operation } from "../../sheets/operation";
import { inRequests } from "./inRequests";

/** Excel on the web refuses requests of 5 MB. Half a megabyte below 4 MB is for what surrounds the operations. */
export const MOST_BYTES = 3_500_000;

/** What the library adds to an operation: the paths of the objects and the names of their members. */
const OVERHEAD_BYTES = 1500;

/**
 * The operations, in order, grouped into as few requests as stay below the size. A sheet can be shown only once it is
 * there: what needs it in view has a request of its own.
 */
export function requestsFor(operations: readonly Operation[], mostBytes: number = MOST_BYTES): Operation[][] {
  const isShown = ({ kind }: Operation) => kind === "show";
  const made = operations.filter((each) => !isShown(each));
  const shown = operations.filter(isShown);
  return [...inRequests(made, estimatedBytes, mostBytes), ...(shown.length > 0 ? [shown] : [])];
}

/** The batch travels as JSON inside JSON: quotes in formulas are escaped twice. */
function estimatedBytes(operation: Operation): number {
  const onTheWire = JSON.stringify(JSON.stringify(operation));
  return OVERHEAD_BYTES + new TextEncoder().encode(onTheWire).length;
}
