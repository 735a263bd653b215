import { useState, type ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { BrokenPart } from "./BrokenPart";
import { LoadAttempt } from "./loadedLater";

/** Keeps an exception within one part of the pane, and tells it there with a way on: all other parts stay. */
export function PartBoundary({ children }: { readonly children: ReactNode }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <ErrorBoundary FallbackComponent={BrokenPart} onReset={() => setAttempt((before) => before + 1)}>
      <LoadAttempt value={attempt}>{children}</LoadAttempt>
    </ErrorBoundary>
  );
}
