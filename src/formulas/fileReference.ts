import { isReference, parseA1Ref, parseStructRef, tokenize, type Token } from "@borgar/fx/xlsx";

/** A reference as files have it: with the workbook in front that it leads to, if that is another one. */
export type FileReference = NonNullable<ReturnType<typeof parseStructRef> | ReturnType<typeof parseA1Ref>>;

/** What a formula refers to, in its order, also where not all of it can be read. */
export function fileReferencesIn(formula: string): FileReference[] {
  return tokenize(formula, { mergeRefs: true }).flatMap((token) => fileReferenceOf(token) ?? []);
}

export function fileReferenceOf(token: Token): FileReference | undefined {
  if (!isReference(token)) return undefined;
  // First, because the reader of addresses takes a table's name for a plain one.
  return parseStructRef(token.value) ?? parseA1Ref(token.value);
}
