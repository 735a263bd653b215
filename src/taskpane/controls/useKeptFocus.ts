import { useEffect, type RefObject } from "react";
import { focusOnPart } from "./focusOnPart";

/** Parts that a screen reader can name, so that a person hears where they are. */
const PARTS = "article[aria-labelledby], section[aria-labelledby], [role='group'], main";

/**
 * Keeps the focus in the pane when the control that has it goes: a question that was answered, a notice that was
 * dismissed, a button for what is over. The part around the control takes it; what comes of the press may take it from
 * there.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = box.current;
    if (root === null) return;
    let control: Element | undefined;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      control = target as Element;
      around = partsAround(control);
    };
    const keep = () => {
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement === control;
      if (!isLost || control === undefined || isShown(control) || !document.hasFocus()) return;
      const part = around.find(isShown);
      // Nothing moves under the person's eyes.
      if (part) focusOnPart(part, { preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["hidden"] });
    root.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      root.removeEventListener("focusin", remember);
    };
  }, [box]);
}

/** From the nearest one outwards. */
function partsAround(control: Element): HTMLElement[] {
  const part = control.parentElement?.closest<HTMLElement>(PARTS);
  return part ? [part, ...partsAround(part)] : [];
}

/** It is in the page, and nothing around it is hidden. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
