import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { clearLastOutcome, type CommandOutcome } from "../commands/commandOutcome";
import { FailureText } from "./FailureText";
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
          <MessageBar intent={outcome.kind === "failed" ? "error" : "warning"} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.notDone}</MessageBarTitle>
              {outcome.kind === "failed" ? (
                <FailureText failure={outcome.failure} />
              ) : (
                <p>
                  {"occupied" in outcome.outcome
                    ? words.occupied(outcome.outcome.occupied)
                    : words.wrongSelection(outcome.outcome.wrongSelection)}
                </p>
              )}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={clearLastOutcome}>
                {words.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      );
    default:
      return null;
  }
}
