/** Stands for the readers of `src/locales/`: whatever language is asked for, it is the pseudo-language. */
import { errors } from "../src/locales/en/errors";
import { installationCheck } from "../src/locales/en/installationCheck";
import { pane } from "../src/locales/en/pane";
import { sheets } from "../src/locales/en/sheets";
import { spoken, type Words } from "../src/locales/words";
import { pseudo } from "./pseudoLanguage";

function spokenPseudo(english: Exclude<Words, string>): () => object {
  const said = spoken<object>(pseudo(english), "en");
  return () => said;
}

export const wordsOf = spokenPseudo({ pane, errors });
export const sheetWordsOf = spokenPseudo(sheets);
export const installationCheckWordsOf = spokenPseudo(installationCheck);
