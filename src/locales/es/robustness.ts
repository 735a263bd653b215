import type { robustness as words } from "../en/robustness";

export const robustness: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
