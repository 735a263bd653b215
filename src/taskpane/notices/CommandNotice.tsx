import { Button } from "@fluentui/react-components";
import { lastOutcome, type CommandOutcome } from "../../commands/commandOutcome";
import { usePaneWords } from "../controls/paneWords";
import { FailureText } from "../messages/FailureText";
import { Message } from "../messages/Message";
import { WorkbookOutcome } from "../sheets/WorkbookState";
import { ScoresNotice } from "./ScoresNotice";

/** What a command had to tell that belongs to no other place of the pane. */
export function CommandNotice({ outcome }: { readonly outcome: CommandOutcome | undefined }) {
  const { commands: words } = usePaneWords();
  switch (outcome?.kind) {
    case "workbookStopped":
      return (
        <div role="status">
          <WorkbookOutcome workbook={outcome.workbook} />
        </div>
      );
    case "scores":
      return (
        <div role="alert">
          <ScoresNotice outcome={outcome.outcome} />
        </div>
      );
    case "failed":
      return (
        <div role="alert">
          <Message
            intent="error"
            title={words.notDone}
            actions={
              <Button size="small" onClick={() => lastOutcome.set()}>
                {words.dismiss}
              </Button>
            }
          >
            <FailureText failure={outcome.failure} />
          </Message>
        </div>
      );
    default:
      return null;
  }
}
