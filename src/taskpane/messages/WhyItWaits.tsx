import type { Wait } from "../../excel/running/excelRun";
import { usePaneWords } from "../controls/paneWords";

/** Heard as soon as Excel keeps an action waiting; there before, so that it is heard. */
export function WhyItWaits({ waiting }: { readonly waiting: Wait | undefined }) {
  const { waiting: words } = usePaneWords().progress;
  return (
    <p aria-live="polite" className="section-hint">
      {waiting !== undefined && words[waiting]}
    </p>
  );
}
