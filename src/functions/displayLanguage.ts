import { languageOfLocale, type Language } from "../playbook/language";

/** The language in which Excel speaks to the person; English where it is neither of ours or not known yet. */
export function displayLanguage(): Language {
  if (typeof Office === "undefined") {
    return "en";
  }
  // Until Office is ready there is no context, whatever its type says.
  const context = Office.context as Office.Context | undefined;
  return languageOfLocale(context?.displayLanguage);
}
