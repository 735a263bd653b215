/** Moves the focus among a menu's items by the arrow keys, Home and End. */
export function moveFocus(items: readonly HTMLElement[], event: KeyboardEvent): void {
  const now = items.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
  if (now < 0 || next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}
