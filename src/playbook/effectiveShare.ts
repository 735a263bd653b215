import { terms } from "./terms";

/** What exclusivity adds to the share, in percentage points: 20 % becomes 25 %. */
export const exclusivityPoints = pointsOfExclusivity();

/** The share that is paid, exclusivity included. */
export function effectiveShare(share: number, exclusive: boolean): number {
  return exclusive ? share + exclusivityPoints : share;
}

/** What a customer won through the partner costs: the share of the first-year value. */
export function effectiveCac(share: number, firstYearValue: number): number {
  return share * firstYearValue;
}

function pointsOfExclusivity(): number {
  const points = terms.find(({ id }) => id === "exclusivity")?.exampleValue;
  if (points === undefined) throw new Error("The terms say nothing of exclusivity");
  return points;
}
