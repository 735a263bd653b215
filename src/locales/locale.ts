import { errors as englishErrors } from "./en/errors";
import { pane as englishPane } from "./en/pane";
import { errors as spanishErrors } from "./es/errors";
import { pane as spanishPane } from "./es/pane";
import { spokenIn } from "./words";

const english = { pane: englishPane, errors: englishErrors };

/** The words of the pane in a language, and those of failures. */
export const wordsOf = spokenIn<typeof english>({
  en: english,
  es: { pane: spanishPane, errors: spanishErrors },
});

export type Locale = ReturnType<typeof wordsOf>;
