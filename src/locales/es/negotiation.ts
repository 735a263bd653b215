import type { negotiation as words } from "../en/negotiation";

export const negotiation: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
