import type { snapshots as words } from "../en/snapshots";

export const snapshots: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
