import { Button } from "@fluentui/react-components";
import { usePaneWords } from "../controls/paneWords";
import { Message } from "../messages/Message";
import { UnreadAtStart } from "./UnreadAtStart";
import { useFoundAtStart } from "./useFoundAtStart";

/** Offers the repair by itself when the workbook has formulas that Excel forgot. */
export function RepairNotice({ onOpen }: { readonly onOpen: () => void }) {
  const { share } = usePaneWords();
  const { found: count, isUnreadable, lookAgain } = useFoundAtStart(brokenCells);
  return (
    <div role="status" data-region="repair-notice" aria-busy={count === undefined && !isUnreadable}>
      {isUnreadable && <UnreadAtStart text={share.repair.unread} onLookAgain={lookAgain} />}
      {count !== undefined && count > 0 && (
        <Message
          intent="warning"
          title={share.repair.offer({ count })}
          actions={
            <Button size="small" onClick={onOpen}>
              {share.repair.open}
            </Button>
          }
        >
          <p>{share.repair.offerHint}</p>
        </Message>
      )}
    </div>
  );
}

async function brokenCells(): Promise<number> {
  const { countOfBroken } = await import("../../excel/sharing/repair");
  return countOfBroken();
}
