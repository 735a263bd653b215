export const robustness = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
