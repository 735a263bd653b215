/** What became of a formula's references, as a formula shows that was made of it and went with every change. */
import {
  isReference,
  parse,
  parseA1Ref,
  stringifyA1Ref,
  tokenize,
  type AstExpression,
  type Node,
  type RangeA1,
  type ReferenceA1,
} from "@borgar/fx";
import { frameOf, referenceKey } from "../formulaFrame";

/** A formula, and its native form of the same time. */
export interface FormulaPair {
  readonly live: string;
  readonly native: string;
}

/** The same for pairs that differ in their references alone: one of them tells how the others are written. */
export function patternOf({ live, native }: FormulaPair): string {
  const [one, other] = [frameOf(native), frameOf(live)];
  const keys = [...one.references, ...other.references].map(referenceKey);
  return JSON.stringify([one.words, other.words, keys.map((key) => keys.indexOf(key))]);
}

/**
 * The live formula as Excel would write it by now, had it stood in its cell all the time. `current` is what Excel made
 * of the native form since: after sheets, tables, headings and names were renamed, and rows and columns were inserted.
 * Undefined if it is another formula, or doesn't tell of a reference.
 */
export function followedFormula({ live, native }: FormulaPair, current: string): string | undefined {
  const [before, now] = [frameOf(native), frameOf(current)];
  if (before.words !== now.words) return undefined;
  const moves = before.references.map((text, place): Move => ({ from: text, to: now.references[place] ?? "" }));
  const became = new Map<string, string>();
  for (const { from, to } of moves) {
    const known = became.get(referenceKey(from));
    if (known !== undefined && referenceKey(known) !== referenceKey(to)) return undefined;
    became.set(referenceKey(from), to);
  }
  const isMoved = moves.some(({ from, to }) => referenceKey(from) !== referenceKey(to));
  const bound = boundNames(live);
  if (bound === undefined) return undefined;
  const texts = tokenize(live, { mergeRefs: true }).map((token) => {
    if (!isReference(token)) return token.value;
    const kept = bound.has(token.value.toLowerCase()) || !isMoved ? token.value : undefined;
    return became.get(referenceKey(token.value)) ?? wholeOf(token.value, moves) ?? kept;
  });
  return texts.includes(undefined) ? undefined : texts.join("");
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** The names that LET and LAMBDA bind, lower case; undefined if the formula can't be read. */
function boundNames(formula: string): ReadonlySet<string> | undefined {
  try {
    return new Set(namesUnder(parse(tokenize(formula, { mergeRefs: true }), { looseRefCalls: true }) as AstExpression));
  } catch {
    return undefined;
  }
}

function namesUnder(node: AstExpression | null): string[] {
  if (node === null) return [];
  switch (node.type) {
    case "LetExpression":
      return [
        ...node.declarations.flatMap(({ id, init }) => [id.name.toLowerCase(), ...namesUnder(init)]),
        ...namesUnder(node.body),
      ];
    case "LambdaExpression":
      return [...node.params.map(({ name }) => name.toLowerCase()), ...namesUnder(node.body)];
    case "CallExpression":
      // The type leaves it out, but what is called may be a LAMBDA on the spot.
      return [node.callee as Node, ...node.arguments].flatMap((part) => namesUnder(part as AstExpression | null));
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments.flatMap((part) => namesUnder(part as AstExpression | null));
    default:
      return [];
  }
}

/** Of a range that the native form reads in parts: the range around what its parts became. */
function wholeOf(text: string, moves: readonly Move[]): string | undefined {
  const whole = cellsOf(text);
  if (whole === undefined) return undefined;
  const parts = moves.flatMap(({ from, to }) => {
    const [old, now] = [cellsOf(from), cellsOf(to)];
    return old && now && sameSheet(old, whole) && isInside(old.range, whole.range) ? [{ old, now }] : [];
  });
  const [first] = parts;
  if (first === undefined || parts.some(({ now }) => !sameSheet(now, first.now))) return undefined;
  const known = around(parts.map(({ old }) => old.range));
  if (!isInside(whole.range, known)) return undefined;
  return stringifyA1Ref({ ...first.now, range: { ...whole.range, ...around(parts.map(({ now }) => now.range)) } });
}

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Cells = ReferenceA1 & { readonly range: RangeA1 & Bounds };

/** A block of cells; whole rows and columns are none. */
function cellsOf(text: string): Cells | undefined {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (parsed === undefined || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return [top, left, bottom, right].every((each) => typeof each === "number") ? (parsed as Cells) : undefined;
}

function sameSheet(one: Cells, other: Cells): boolean {
  const key = ({ context = [] }: Cells) => context.join("!").toUpperCase();
  return key(one) === key(other);
}

function isInside(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

function around(blocks: readonly Bounds[]): Bounds {
  return {
    top: Math.min(...blocks.map(({ top }) => top)),
    left: Math.min(...blocks.map(({ left }) => left)),
    bottom: Math.max(...blocks.map(({ bottom }) => bottom)),
    right: Math.max(...blocks.map(({ right }) => right)),
  };
}
