import { useEffect, useRef, type ReactNode } from "react";

/** Receives the focus when it appears, unless the person is at work in the grid: the focus is never taken from there. */
export function Outcome({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus()) {
      box.current?.focus();
    }
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="outcome">
      {children}
    </div>
  );
}
