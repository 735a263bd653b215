/** How far a part of a change is: as it was before, as it is to be, or changed by somebody since. */
export type PartState = "waiting" | "done" | "strange" | "kept";

/** What is the same before and after is kept, even where its format is not: that can't be told. */
export function stateOf<Content>(
  now: Content,
  { before, after }: { readonly before: Content; readonly after: Content },
  same: (one: Content, other: Content) => boolean,
): PartState {
  if (same(now, before)) return same(now, after) ? "kept" : "waiting";
  return same(now, after) ? "done" : "strange";
}
