/** The shape of words: the same ids, each with any text. */
export type Texts<Words> = { readonly [Id in keyof Words]: Words[Id] extends string ? string : Texts<Words[Id]> };
