export const dashboard = {
  /** In the gallery. */
  card: { name: "", purpose: "", rows: "", picture: "" },
  sheet: {},
};
