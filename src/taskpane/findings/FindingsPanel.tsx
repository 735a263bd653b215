import type { ReactNode } from "react";
import { usePaneWords } from "../controls/paneWords";

export interface FindingsPanelProps {
  readonly count: number;
  /** What is said if there are none. */
  readonly none: { readonly title: string; readonly hint: string };
  readonly children: ReactNode;
}

/** What a check found, under the number of findings. */
export function FindingsPanel({ count, none, children }: FindingsPanelProps) {
  const { findings: words } = usePaneWords();
  if (count === 0) {
    return (
      <div className="panel">
        <h3>{none.title}</h3>
        <p>{none.hint}</p>
      </div>
    );
  }
  return (
    <div className="stack panel">
      <p>
        <strong>{words.found({ count })}</strong>
      </p>
      {children}
    </div>
  );
}
