/** The names of a word's places: "argument" of "{argument}: this needs text". */
type PlaceOf<Word extends string> = Word extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceOf<Rest>
  : never;

/** The word with its places filled. What is put in stays as it is, also with braces. */
export function filled<Word extends string>(word: Word, places: Readonly<Record<PlaceOf<Word>, string>>): string {
  return word.replace(/\{(\w+)\}/g, (_, place: PlaceOf<Word>) => places[place]);
}
