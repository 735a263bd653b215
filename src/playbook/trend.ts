/** Where a value is heading since the last time it was recorded. */
export type Trend = "up" | "flat" | "down";

export const trendSymbols: Readonly<Record<Trend, string>> = { up: "▲", flat: "►", down: "▼" };

/** A change of this part of the previous value is the least that counts as one. */
export const trendThreshold = 0.01;

/** So that a change of exactly 1 % counts, whatever the last binary digit says. */
const tolerance = 1e-9;

/** `null` without a previous value. From 0, the sign of the current value decides. */
export function trend(current: number, previous: number | null): Trend | null {
  if (previous === null) return null;
  const change = previous === 0 ? Math.sign(current) : (current - previous) / Math.abs(previous);
  if (change >= trendThreshold - tolerance) return "up";
  return change <= -trendThreshold + tolerance ? "down" : "flat";
}
