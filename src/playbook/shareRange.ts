import type { PartnerType } from "./partnerTypes";
import { terms } from "./terms";

/** 0.1 + 0.2 is a hair above 0.3. */
const tolerance = 1e-9;

/** The usual share of a deal's first-year value, as fractions. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

/** The generic range of the agreement's terms: 10–30 %. */
const genericShareRange: ShareRange = genericRange();

/** The range of the partner's type goes first; the generic one holds for a type without a range of its own. */
export function shareRange(type?: Pick<PartnerType, "share">): ShareRange {
  return type?.share ?? genericShareRange;
}

/** A share at either end of the range is usual. */
export function isUsualShare(share: number, type?: Pick<PartnerType, "share">): boolean {
  const { low, high } = shareRange(type);
  return share >= low - tolerance && share <= high + tolerance;
}

function genericRange(): ShareRange {
  const range = terms.find(({ id }) => id === "revenue-share")?.range;
  if (range === undefined) throw new Error("The terms have no range for the revenue share");
  return range;
}
