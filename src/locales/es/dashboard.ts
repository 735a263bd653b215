import type { dashboard as words } from "../en/dashboard";

export const dashboard: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
