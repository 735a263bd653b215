import { useEffect, useRef, type ReactNode } from "react";
import { focusOnPart } from "../controls/focusOnPart";

/** Receives the focus when it appears, unless the person is at work in the grid: the focus is never taken from there. */
export function Outcome({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current && document.hasFocus()) focusOnPart(box.current);
  }, []);
  return (
    <div ref={box} className="outcome">
      {children}
    </div>
  );
}
