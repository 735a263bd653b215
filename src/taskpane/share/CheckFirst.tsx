import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ShareReport } from "../../sheets/share/shareCheck";
import { Disclosure } from "../controls/Disclosure";
import { usePaneWords } from "../controls/paneWords";
import { Outcome } from "../messages/Outcome";
import { ShareFindings } from "./ShareFindings";

export interface CheckFirstProps {
  readonly report: ShareReport;
  /** Another action is at work: this one waits. */
  readonly busy: boolean;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}

/** What the share check has to tell before an action, which goes on only if the person says so. */
export function CheckFirst({ report, busy, onGoOn, onCancel }: CheckFirstProps) {
  const { first: words } = usePaneWords().share;
  const [open, setOpen] = useState(false);
  return (
    <Outcome>
      <div className="stack panel" data-check="first">
        <p>{words.hint}</p>
        <Disclosure label={words.findings} open={open} onToggle={() => setOpen(!open)}>
          <ShareFindings report={report} />
        </Disclosure>
        <div className="choices">
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              if (!busy) onGoOn();
            }}
          >
            {words.goOn}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      </div>
    </Outcome>
  );
}
