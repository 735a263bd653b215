/** The text of a locale file with other words. */
import ts from "typescript";
import { formsOf, type Word } from "../src/locales/words";
import { formIn, nameOf, type LocaleFile } from "./localeFile";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Only the literals change whose texts do, and forms that are new stand before the last one. */
export function withWords(file: LocaleFile, wordAt: (path: string) => Word): string {
  return edited(
    file.text,
    file.entries.flatMap(({ path, node }) => changes(node, wordAt(path))),
  );
}

/** The file for another language, made of the English one. */
export function ofAnotherLanguage(english: LocaleFile, wordAt: (path: string) => Word): string {
  const { name, typed, words, text, entries } = english;
  const type = { start: typed.parent.getStart() + name.length, end: typed.parent.getStart() + name.length };
  const imports = [
    `import type { ${name} as english } from "../en/${name}";`,
    'import type { Translation } from "../words";',
  ];
  return edited(text, [
    { start: 0, end: 0, text: `${imports.join("\n")}\n${text.startsWith("import") ? "" : "\n"}` },
    { ...type, text: ": Translation<typeof english>" },
    { start: words.end, end: typed.end, text: "" },
    ...entries.flatMap(({ path, node }) => changes(node, wordAt(path))),
  ]);
}

function edited(text: string, edits: readonly Edit[]): string {
  // What goes to the same place keeps its order.
  return edits
    .toReversed()
    .toSorted((one, other) => other.start - one.start)
    .reduce((sofar, edit) => sofar.slice(0, edit.start) + edit.text + sofar.slice(edit.end), text);
}

function changes(node: ts.Expression, word: Word): Edit[] {
  const whole = { start: node.getStart(), end: node.end, text: literal(word) };
  if (typeof word === "string") return ts.isStringLiteral(node) && node.text === word ? [] : [whole];
  if (!ts.isObjectLiteralExpression(node)) return [whole];
  const isGone = node.properties.filter(ts.isPropertyAssignment).some((property) => !(nameOf(property) in word));
  const last = formIn(node, "other");
  if (isGone || last === undefined) return [whole];
  return formsOf(word).flatMap(([category, form]) => {
    const there = formIn(node, category);
    if (there !== undefined) return changes(there.initializer, form);
    return [{ start: last.getStart(), end: last.getStart(), text: `${category}: ${literal(form)}, ` }];
  });
}

function literal(word: Word): string {
  return JSON.stringify(word);
}
