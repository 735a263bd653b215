import type { contents as words } from "../en/contents";

export const contents: typeof words = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
