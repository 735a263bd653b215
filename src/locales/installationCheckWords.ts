import type { Language } from "../playbook/language";
import { installationCheck as english, type InstallationCheckWords } from "./en/installationCheck";
import { installationCheck as spanish } from "./es/installationCheck";

const words: Readonly<Record<Language, InstallationCheckWords>> = { en: english, es: spanish };

/** The words of the check of the installation. They are apart from the pane's: few people ask for it. */
export function installationCheckWordsOf(language: Language): InstallationCheckWords {
  return words[language];
}
