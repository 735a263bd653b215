import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

export interface CopyTextProps {
  readonly text: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** What the text is, for screen readers. */
    readonly report: string;
  };
}

/** Copies a text. Where a host keeps the clipboard from the pane, the text is shown, selected. */
export function CopyText({ text, words }: CopyTextProps) {
  const [state, setState] = useState<"idle" | "copied" | "blocked">("idle");
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === "blocked") box.current?.select();
  }, [state]);
  const copy = () => {
    copyToClipboard(text).then(
      () => setState("copied"),
      () => setState("blocked"),
    );
  };
  return (
    <div className="stack copy-text">
      <Button onClick={copy}>{words.copy}</Button>
      <div role="status">
        {state === "copied" && <p>{words.copied}</p>}
        {state === "blocked" && <p>{words.notCopied}</p>}
      </div>
      {state === "blocked" && (
        <Field label={words.report}>
          <Textarea ref={box} readOnly rows={10} resize="vertical" value={text} />
        </Field>
      )}
    </div>
  );
}

/** Rejects also where there is no clipboard at all. */
async function copyToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
