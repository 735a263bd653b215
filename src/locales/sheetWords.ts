import { sheets as english } from "./en/sheets";
import { sheets as spanish } from "./es/sheets";
import { spokenIn } from "./words";

/** The words of the sheets in a language. They are apart from the pane's, which must be there sooner. */
export const sheetWordsOf = spokenIn<typeof english>({ en: english, es: spanish });

export type SheetWords = ReturnType<typeof sheetWordsOf>;
