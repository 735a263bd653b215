import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Message } from "./Message";
import { usePaneWords } from "./paneWords";

/** Offers the repair by itself when the workbook has formulas that Excel forgot. */
export function RepairNotice({ onOpen }: { readonly onOpen: () => void }) {
  const { share } = usePaneWords();
  const count = useBrokenCells();
  return (
    <div role="status" data-region="repair-notice" aria-busy={count === undefined}>
      {count !== undefined && count > 0 && (
        <Message
          intent="warning"
          title={share.repair.offer(count)}
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

/** Looked for once the pane is there, which doesn't wait for it. */
function useBrokenCells(): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let gone = false;
    const found = (cells: number) => {
      if (!gone) setCount(cells);
    };
    // A workbook that can't be read now has nothing to offer; the repair itself says why.
    brokenCells().then(found, () => found(0));
    return () => {
      gone = true;
    };
  }, []);
  return count;
}

async function brokenCells(): Promise<number> {
  const [{ countOfBroken }, { formulaReader }] = await Promise.all([
    import("../excel/repair"),
    import("./formulaReader"),
  ]);
  return countOfBroken(formulaReader);
}
