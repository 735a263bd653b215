/**
 * Puts the focus on a part of the pane that is no control. Office.js on the web looks up the next stop of Tab by itself,
 * and leaves the pane from an element that is no stop: so the part is one for as long as it has the focus.
 */
export function focusOnPart(part: HTMLElement, options?: FocusOptions): void {
  const onBlur = () => {
    // The window lost the focus, not the part: both get it back.
    if (document.activeElement === part) return;
    part.removeAttribute("tabindex");
    part.removeEventListener("blur", onBlur);
  };
  part.tabIndex = 0;
  part.addEventListener("blur", onBlur);
  part.focus(options);
}
