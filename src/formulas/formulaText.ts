/** Where the parts of a formula stand in its text, and the text with parts replaced. */
import type { AstExpression, Node, Token } from "@borgar/fx";

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The formula's text from start to end, with the edits that fall into it. */
export function edited(formula: string, edits: readonly Edit[], start: number, end: number): string {
  let text = "";
  let copied = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += formula.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return text + formula.slice(copied, end);
}

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where a call that starts there ends, and its arguments, with the parentheses and blanks that the tree leaves out. */
export function partsOf(tokens: readonly Token[], start: number): Part & { readonly args: readonly Part[] } {
  const opening = tokens.findIndex(({ loc }) => loc?.[0] === start) + 1;
  const args: Part[] = [];
  let level = 0;
  let from = tokens[opening]?.loc?.[1] ?? start;
  for (const { type, value, loc: [begin = 0, stop = 0] = [] } of tokens.slice(opening)) {
    if (type !== "operator") continue;
    if (value === "(" || value === "{") level += 1;
    if (value === ")" || value === "}") level -= 1;
    if (level === 0 || (level === 1 && value === ",")) {
      args.push({ start: from, end: begin });
      from = stop;
    }
    if (level === 0) break;
  }
  return { start, end: from, args };
}

/** The position of `#` and `%` is their own sign, behind what they belong to. */
export function startOf(node: Node): number {
  const parts = "arguments" in node && node.type !== "CallExpression" ? (node.arguments as Node[]) : [];
  return Math.min(node.loc?.[0] ?? 0, ...parts.map(startOf));
}

/** Whether a part needs parentheses where another one stood alone. */
export function needsParentheses(node: AstExpression): boolean {
  if (node.type === "BinaryExpression") return node.operator !== ":";
  return node.type === "UnaryExpression" && node.operator !== "#";
}
