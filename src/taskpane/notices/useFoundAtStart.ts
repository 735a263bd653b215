import { useCallback, useEffect, useState } from "react";
import { failureCode } from "../../excel/running/excelFailure";
import { isTemporary, tryAgain } from "../../excel/running/tryAgain";

/** What is looked for once the pane is there, which doesn't wait for it. */
export interface FoundAtStart<Found> {
  /** Undefined until it is known. */
  readonly found: Found | undefined;
  /** The workbook could not be read, however often it was tried. */
  readonly isUnreadable: boolean;
  /** Always the same function. */
  readonly lookAgain: () => void;
}

/**
 * Looks once the pane is there, and again after a while where the workbook can't be read.
 *
 * @param look Always the same function.
 */
export function useFoundAtStart<Found>(look: () => Promise<Found>): FoundAtStart<Found> {
  const [found, setFound] = useState<Found>();
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    tryAgain({ signal }, look, isNotTriedYet).then(
      (answer) => {
        if (!signal.aborted) setFound(() => answer);
      },
      () => {
        if (!signal.aborted) setIsUnreadable(true);
      },
    );
    return () => leaving.abort();
  }, [look, looks]);
  const lookAgain = useCallback(() => {
    setIsUnreadable(false);
    setLooks((before) => before + 1);
  }, []);
  return { found, isUnreadable, lookAgain };
}

/** What passes by itself was tried again already, and nobody waits once more for an Excel that doesn't answer. */
function isNotTriedYet(error: unknown): boolean {
  return !isTemporary(error) && failureCode(error) !== "noAnswer";
}
