import type { LookId } from "../../locales/installationCheckWords";

/** What Excel tells to nobody but a person who looks. */
export const looks: readonly LookId[] = [
  "colour-rules-are-repainted",
  "fit-to-width-when-printed",
  "arrows-in-text",
  "list-from-a-range-with-blanks",
];
