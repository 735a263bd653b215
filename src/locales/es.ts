import type { Locale } from "./locale";

export const es: Locale = {
  pane: {},
  errors: {},
  sheets: {},
};
