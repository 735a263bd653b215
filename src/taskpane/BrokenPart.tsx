import { Button } from "@fluentui/react-components";
import type { FallbackProps } from "react-error-boundary";
import { failureCode } from "../excel/running/excelFailure";
import { usePaneWords } from "./controls/paneWords";
import { LoadNewVersion } from "./messages/LoadNewVersion";
import { Message } from "./messages/Message";
import { Outcome } from "./messages/Outcome";

/** Stands where a part of the pane was to be: what happened, what goes on, and what to do. */
export function BrokenPart({ error, resetErrorBoundary }: FallbackProps) {
  const { broken, newVersion } = usePaneWords();
  const gone = failureCode(error) === "partMissing";
  const { title, text } = gone ? newVersion : broken;
  return (
    <div role="alert" data-region="broken-part">
      <Outcome>
        <Message intent="error" title={title}>
          <p>{text}</p>
          <p>{newVersion.kept}</p>
          <div className="choices broken-choices">
            <LoadNewVersion label={gone ? undefined : broken.reload} />
            <Button size="small" onClick={resetErrorBoundary}>
              {broken.tryAgain}
            </Button>
          </div>
        </Message>
      </Outcome>
    </div>
  );
}
