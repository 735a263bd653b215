import type { partners as words } from "../en/partners";

export const partners: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
