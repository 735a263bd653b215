import type { prescreen as words } from "../en/prescreen";

export const prescreen: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
