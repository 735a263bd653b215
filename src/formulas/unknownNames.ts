/** What a formula mentions that the workbook doesn't have. */
import { parseA1Ref, parseStructRef, type AstExpression, type CallExpression, type Node } from "@borgar/fx";
import { noNames, withLetNames, withParameters, type BoundNames } from "./boundNames";
import { englishFunction } from "./notation/excelWords";
import { rowOf } from "./partnerNames";
import { sameName } from "./sameName";

/** What the workbook calls things. */
export interface WorkbookNames {
  /** The sheet that the formula goes to: its own names count. */
  readonly here: string;
  readonly sheets: readonly string[];
  /** Without a sheet, the workbook's own. */
  readonly names: readonly { readonly sheet?: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

export type UnknownName =
  | { readonly why: "unknownName" | "unknownSheet" | "unknownTable" | "unknownFunction"; readonly name: string }
  | { readonly why: "unknownColumn"; readonly name: string; readonly table: string };

/** The first thing in a formula that neither Excel nor the workbook has. */
export function unknownIn(tree: AstExpression, names: WorkbookNames): UnknownName | undefined {
  for (const mention of mentioned(tree)) {
    const unknown =
      mention.kind === "function" ? unknownFunction(mention.text, names) : unknownReference(mention.text, names);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

/** A defined name can hold a LAMBDA, and is called like a function then. */
function unknownFunction(name: string, names: WorkbookNames): UnknownName | undefined {
  const isKnown = rowOf(name) !== undefined || englishFunction(name, "en") !== undefined || isDefined(name, names);
  return isKnown ? undefined : { why: "unknownFunction", name };
}

/** Other workbooks are not looked into. */
function unknownReference(text: string, names: WorkbookNames): UnknownName | undefined {
  const part = parseStructRef(text);
  if (part !== undefined) {
    return (part.context ?? []).length > 0 ? undefined : unknownPart(part.table, part.columns ?? [], names);
  }
  const plain = parseA1Ref(text);
  const [sheet, ...more] = plain?.context ?? [];
  if (plain === undefined || more.length > 0 || (sheet !== undefined && /\.xl\w+$/i.test(sheet))) return undefined;
  if (sheet !== undefined && !includes(names.sheets, sheet)) return { why: "unknownSheet", name: sheet };
  return !("name" in plain) || isDefined(plain.name, names, sheet)
    ? undefined
    : { why: "unknownName", name: plain.name };
}

/** Without a table, that around the formula is meant: whether there is one shows where the formula goes. */
function unknownPart(
  table: string | undefined,
  columns: readonly string[],
  names: WorkbookNames,
): UnknownName | undefined {
  if (table === undefined) return undefined;
  const found = names.tables.find(({ name }) => sameName(name, table));
  if (found === undefined) return { why: "unknownTable", name: table };
  const missing = columns.find((column) => !includes(found.columns, column));
  return missing === undefined ? undefined : { why: "unknownColumn", name: missing, table: found.name };
}

function isDefined(name: string, { here, names, tables }: WorkbookNames, sheet = here): boolean {
  return (
    names.some((each) => sameName(each.name, name) && (each.sheet === undefined || sameName(each.sheet, sheet))) ||
    tables.some((table) => sameName(table.name, name))
  );
}

function includes(all: readonly string[], name: string): boolean {
  return all.some((each) => sameName(each, name));
}

/** Everything that a formula names, in its order, but for what LET and LAMBDA bind in it. */
function* mentioned(node: AstExpression | null, names: BoundNames = noNames): Generator<Mention> {
  switch (node?.type) {
    case "ReferenceIdentifier":
      if (!names.has(node.value.toLowerCase())) yield { kind: "reference", text: node.value };
      return;
    case "CallExpression":
      yield* mentionedInCall(node, names);
      return;
    case "UnaryExpression":
    case "BinaryExpression":
      for (const part of node.arguments) yield* mentioned(part as AstExpression | null, names);
      return;
    case "LetExpression": {
      let inner = names;
      for (const { id, init } of node.declarations) {
        yield* mentioned(init, inner);
        inner = withLetNames(inner, id.name, init);
      }
      yield* mentioned(node.body, inner);
      return;
    }
    case "LambdaExpression":
      yield* mentioned(node.body, withParameters(names, node.params));
      return;
    default:
  }
}

interface Mention {
  readonly kind: "reference" | "function";
  readonly text: string;
}

function* mentionedInCall({ callee, arguments: args }: CallExpression, names: BoundNames): Generator<Mention> {
  // A LAMBDA may be called on the spot.
  if ((callee as Node).type !== "Identifier") yield* mentioned(callee as Node as AstExpression, names);
  else if (!names.has(callee.name.toLowerCase())) yield { kind: "function", text: callee.name };
  for (const part of args) yield* mentioned(part as AstExpression | null, names);
}
