import { installationCheck as english } from "./en/installationCheck";
import { installationCheck as spanish } from "./es/installationCheck";
import { spokenIn } from "./words";

/** The words of the check of the installation in a language. They are apart from the pane's: few people ask for it. */
export const installationCheckWordsOf = spokenIn<typeof english>({ en: english, es: spanish });

export type InstallationCheckWords = ReturnType<typeof installationCheckWordsOf>;

export type ProbeId = keyof InstallationCheckWords["probeDetails"];

export type LookId = keyof InstallationCheckWords["lookDetails"];
