import { manifest as english } from "../src/locales/en/manifest";
import { manifest as spanish } from "../src/locales/es/manifest";
import { wordsOf } from "../src/locales/locale";
import type { Language } from "../src/playbook/language";
import { gallery } from "../src/sheets/gallery";
import { templateWords } from "../src/taskpane/sheets/templateWords";
import { placeholders } from "./placeholders";

/** The texts of a language by their ids in the manifest. */
type Texts = Readonly<Record<string, string>>;

export type ManifestWords = Readonly<Record<Language, Texts>>;

/** Everything that Excel shows from the manifest: the words of its own, and those of the gallery for each template. */
export const manifestWords: ManifestWords = {
  en: { ...english, ...galleryTexts("en") },
  es: { ...spanish, ...galleryTexts("es") },
};

function galleryTexts(language: Language): Texts {
  const words = wordsOf(language).pane;
  return Object.fromEntries(
    gallery.flatMap((template) => {
      const { name, purpose } = templateWords(words, template.id);
      const { Command } = placeholders(template);
      return [
        [`${Command}.Label`, name],
        [`${Command}.Tip`, purpose],
      ];
    }),
  );
}
