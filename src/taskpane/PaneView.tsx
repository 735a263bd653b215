import { Spinner } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { focusOnPart } from "./controls/focusOnPart";
import { usePaneWords } from "./controls/paneWords";
import { PartBoundary } from "./PartBoundary";
import { viewId, type View } from "./views";

export interface PaneViewProps {
  readonly view: View;
  readonly shown: boolean;
  readonly children: ReactNode;
}

/**
 * One view. It is made when it is first shown, and stays: what a person typed is there when they come back. The focus
 * goes to it on a switch, unless the person is at work in the grid.
 */
export function PaneView({ view, shown, children }: PaneViewProps) {
  const words = usePaneWords();
  const box = useRef<HTMLDivElement>(null);
  const wasShown = useRef(shown);
  const [seen, setSeen] = useState(shown);
  if (shown && !seen) {
    setSeen(true);
  }
  useEffect(() => {
    if (box.current && shown && !wasShown.current && document.hasFocus()) focusOnPart(box.current);
    wasShown.current = shown;
  }, [shown]);
  return (
    <div ref={box} id={viewId(view)} className="view" role="group" aria-label={words.views[view]} hidden={!shown}>
      {seen && (
        <PartBoundary>
          <Suspense fallback={<Spinner label={words.start.loading} />}>{children}</Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
