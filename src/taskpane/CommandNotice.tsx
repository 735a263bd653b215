import { Button } from "@fluentui/react-components";
import { clearLastOutcome, type CommandOutcome } from "../commands/commandOutcome";
import { FailureText } from "./FailureText";
import { Message } from "./Message";
import { usePaneWords } from "./paneWords";
import { WorkbookOutcome } from "./WorkbookState";

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
    case "notScored":
    case "failed":
      return (
        <div role="alert">
          <Message
            intent={outcome.kind === "failed" ? "error" : "warning"}
            title={words.notDone}
            actions={
              <Button size="small" onClick={clearLastOutcome}>
                {words.dismiss}
              </Button>
            }
          >
            {outcome.kind === "failed" ? (
              <FailureText failure={outcome.failure} />
            ) : (
              <p>
                {"occupied" in outcome.outcome
                  ? words.occupied(outcome.outcome.occupied)
                  : words.wrongSelection(outcome.outcome.wrongSelection)}
              </p>
            )}
          </Message>
        </div>
      );
    default:
      return null;
  }
}
