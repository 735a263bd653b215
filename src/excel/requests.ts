import type { Operation } from "../sheets/operation";

/** Excel on the web refuses requests of 5 MB. Half a megabyte below 4 MB is for what surrounds the operations. */
export const MOST_BYTES = 3_500_000;

/** What the library adds to an operation: the paths of the objects and the names of their members. */
const OVERHEAD_BYTES = 1500;

/** The operations, in order, grouped into as few requests as stay below the size. */
export function requestsFor(operations: readonly Operation[], mostBytes: number = MOST_BYTES): Operation[][] {
  const requests: Operation[][] = [];
  let bytes = Infinity;
  for (const operation of operations) {
    const size = estimatedBytes(operation);
    if (bytes + size > mostBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(operation);
    bytes += size;
  }
  return requests;
}

/** The batch travels as JSON inside JSON: quotes in formulas are escaped twice. */
function estimatedBytes(operation: Operation): number {
  const onTheWire = JSON.stringify(JSON.stringify(operation));
  return OVERHEAD_BYTES + new TextEncoder().encode(onTheWire).length;
}
