import { createContext, useContext } from "react";
import type { Locale } from "../../locales/locale";
import { wordsOf } from "../../locales/locale";
import type { Language } from "../../playbook/language";

const PaneLanguageContext = createContext<Language>("en");

export const PaneLanguageProvider = PaneLanguageContext.Provider;

export function usePaneLanguage(): Language {
  return useContext(PaneLanguageContext);
}

/** The words of the pane in its language. */
export function usePaneWords(): Locale["pane"] {
  return wordsOf(usePaneLanguage()).pane;
}
