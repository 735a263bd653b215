/** The parts of the pane, in the order in which they are offered. */
export const views = ["sheets", "formulas", "explain", "review", "share"] as const;

export type View = (typeof views)[number];

/** The id of a view's element, which takes the focus when a person switches to it. */
export function viewId(view: View): string {
  return `view-${view}`;
}
