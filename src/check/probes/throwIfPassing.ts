import { isTemporary } from "../../excel/running/tryAgain";

/** An Excel that is busy for a moment has refused nothing: the probe is asked again. */
export function throwIfPassing(error: unknown): void {
  if (isTemporary(error)) throw error;
}
