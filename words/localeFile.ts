/** A file of `src/locales/<language>/` as a translator sees it: its words, each with the comments above it. */
import ts from "typescript";
import type { Word } from "../src/locales/words";

export interface Entry {
  /** The names on the way to it: "native.done". */
  readonly path: string;
  readonly word: Word;
  readonly node: ts.Expression;
  /** The comments above it and above what it stands in, from the outermost on. */
  readonly notes: readonly string[];
}

export interface LocaleFile {
  /** Without its ending. What the file exports has the same name. */
  readonly name: string;
  readonly text: string;
  /** The object with the words. */
  readonly words: ts.ObjectLiteralExpression;
  /** The object with the type that it is said to have. */
  readonly typed: ts.Expression;
  readonly entries: readonly Entry[];
}

export function localeFile(name: string, text: string): LocaleFile {
  const source = ts.createSourceFile(`${name}.ts`, text, ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const typed = statement.declarationList.declarations[0]?.initializer;
    const words = typed && withoutType(typed);
    if (typed === undefined || words === undefined || !ts.isObjectLiteralExpression(words)) continue;
    return { name, text, words, typed, entries: entriesIn(words, "", commentsAbove(statement, text), text) };
  }
  throw new Error(`${name}.ts exports no object of words.`);
}

function withoutType(expression: ts.Expression): ts.Expression {
  const isTyped = ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression);
  return isTyped ? withoutType(expression.expression) : expression;
}

/** Names of other files stand for their words, which are entries of their own files. */
function entriesIn(node: ts.Expression, path: string, notes: readonly string[], text: string): Entry[] {
  const word = wordOf(node);
  if (word !== undefined) return [{ path, word, node, notes }];
  const below = (child: ts.Expression, name: string, own: readonly string[]) =>
    entriesIn(child, path === "" ? name : `${path}.${name}`, [...notes, ...own], text);
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.flatMap((element, index) => below(element, `${index}`, commentsAbove(element, text)));
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties
    .filter(ts.isPropertyAssignment)
    .flatMap((property) => below(property.initializer, nameOf(property), commentsAbove(property, text)));
}

function wordOf(node: ts.Expression): Word | undefined {
  if (ts.isStringLiteral(node)) return node.text;
  if (!ts.isObjectLiteralExpression(node) || formIn(node, "by") === undefined) return undefined;
  const forms = node.properties
    .filter(ts.isPropertyAssignment)
    .map((property) => [nameOf(property), wordOf(property.initializer)]);
  return Object.fromEntries(forms) as Word;
}

/** The form of a category in plural forms. */
export function formIn(forms: ts.ObjectLiteralExpression, category: string): ts.PropertyAssignment | undefined {
  return forms.properties.filter(ts.isPropertyAssignment).find((property) => nameOf(property) === category);
}

export function nameOf({ name }: ts.PropertyAssignment): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function commentsAbove(node: ts.Node, text: string): string[] {
  return (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).map(({ pos, end }) =>
    text
      .slice(pos, end)
      .replace(/^\/\*+|\*\/$|^\/\//g, "")
      .replace(/^\s*\* ?/gm, "")
      .trim(),
  );
}
