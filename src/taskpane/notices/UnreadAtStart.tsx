import { Button } from "@fluentui/react-components";
import { usePaneWords } from "../controls/paneWords";

export interface UnreadAtStartProps {
  /** What isn't known for it. */
  readonly text: string;
  readonly onLookAgain: () => void;
}

/** Says quietly that the workbook could not be read at the start: nothing that a person wants has failed yet. */
export function UnreadAtStart({ text, onLookAgain }: UnreadAtStartProps) {
  const { progress } = usePaneWords();
  return (
    <>
      <p className="section-hint">{text}</p>
      <Button size="small" className="section-button" onClick={onLookAgain}>
        {progress.lookAgain}
      </Button>
    </>
  );
}
