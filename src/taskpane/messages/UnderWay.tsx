import { Button, Field, ProgressBar, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneWords } from "../controls/paneWords";
import type { AtWork } from "./useWorkbookAction";
import { WhyItWaits } from "./WhyItWaits";

/** What takes less needs no progress. */
const PATIENCE_MILLISECONDS = 500;

export interface UnderWayProps {
  readonly label: string;
  readonly work: AtWork;
  /** From 0 to 1; without one it isn't known how far it is. */
  readonly progress?: { readonly share: number | undefined; readonly text?: string };
  /** Where it can be stopped. */
  readonly onStop?: () => void;
}

/** Says what is under way and why it waits, once it takes longer than a moment, with the way to stop it. */
export function UnderWay({ label, work: { waiting, stopping }, progress, onStop }: UnderWayProps) {
  const { progress: words } = usePaneWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong && waiting === undefined && progress === undefined) return null;
  return (
    <div className="stack">
      {progress === undefined ? (
        <Spinner size="tiny" label={label} />
      ) : (
        <Field label={label} validationMessage={words.wait} validationState="none">
          <ProgressBar thickness="large" value={progress.share} aria-valuetext={progress.text} />
        </Field>
      )}
      <WhyItWaits waiting={waiting} />
      {onStop !== undefined && (
        <Button className="section-button" disabledFocusable={stopping} onClick={onStop}>
          {stopping ? words.stopping : words.cancel}
        </Button>
      )}
    </div>
  );
}
