/** For what a state doesn't lead on to. */
export function ignore(): void {
  // The page shows states, and no way from one to the next.
}
