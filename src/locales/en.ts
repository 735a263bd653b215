/** Every word of the pane and the sheets in English. `es.ts` has the same shape. */
export const en = {
  pane: {},
  errors: {},
  sheets: {},
};
