/** The texts that a word needs in a language: one, or one for each form that the language tells apart. */
import type { Word } from "../src/locales/words";
import type { PluralCategory } from "./pluralCategories";

export interface Form {
  /** The categories on the way to it: ["one", "many"] of a sentence with two counts; none of a plain word. */
  readonly categories: readonly string[];
  /** The English text that it translates. */
  readonly source: string;
  /** What the language has for it. */
  readonly target: string | undefined;
  /** The places whose numbers choose it. */
  readonly counts: readonly string[];
}

/** The word in a language with these categories, made of the forms that it has there, or else of the English ones. */
export function inForms(
  english: Word,
  own: Word | undefined,
  categories: readonly PluralCategory[],
  say: (form: Form) => string,
): Word {
  const made = (shape: Word, target: Word | undefined, chosen: ReadonlyMap<string, string>): Word => {
    if (typeof shape === "string") {
      const text = typeof target === "string" ? target : undefined;
      const source = sourceOf(english, chosen);
      return say({ categories: [...chosen.values()], source, target: text, counts: [...chosen.keys()] });
    }
    const { by } = shape;
    const forms = categories.map((category) => {
      const form = typeof target === "object" ? target[category] : undefined;
      return [category, made(form ?? shape[category] ?? shape.other, form, new Map([...chosen, [by, category]]))];
    });
    return { by, ...Object.fromEntries(forms) } as Word;
  };
  return made(own ?? english, own, new Map());
}

/** The English form for the categories that were chosen, or for the other numbers. */
function sourceOf(english: Word, chosen: ReadonlyMap<string, string>): string {
  if (typeof english === "string") return english;
  const form = english[(chosen.get(english.by) ?? "other") as PluralCategory] ?? english.other;
  return sourceOf(form, chosen);
}
