import { explanations as explanationsInEnglish } from "../../../src/locales/en/explanations";
import { functionDescriptions as descriptionsInEnglish } from "../../../src/locales/en/functionDescriptions";
import { functionMessages as messagesInEnglish } from "../../../src/locales/en/functionMessages";
import { explanations as explanationsInSpanish } from "../../../src/locales/es/explanations";
import { functionDescriptions as descriptionsInSpanish } from "../../../src/locales/es/functionDescriptions";
import { functionMessages as messagesInSpanish } from "../../../src/locales/es/functionMessages";

interface Words {
  readonly [key: string]: string | Words;
}

/** The places of each word by its path, in the order of the alphabet. */
function placesIn(words: Words, path = ""): [string, string[]][] {
  return Object.entries(words).flatMap(([key, word]) => {
    const own = `${path}.${key}`;
    return typeof word === "string"
      ? [[own, [...word.matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place).sort()] as [string, string[]]]
      : placesIn(word, own);
  });
}

test.each<[string, Words, Words]>([
  ["messages", messagesInEnglish, messagesInSpanish],
  ["explanations", explanationsInEnglish, explanationsInSpanish],
  ["descriptions", descriptionsInEnglish, descriptionsInSpanish],
])("the %s have the same words with the same places in each language", (_, english, spanish) => {
  expect(placesIn(spanish)).toEqual(placesIn(english));
});
