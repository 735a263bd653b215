import { parse, type AstExpression, type Token } from "@borgar/fx";
import { NotNative } from "./notNative";

/** The tree of a formula; without one, there is no native form. */
export function readableTree(tokens: readonly Token[], formula: string): AstExpression {
  try {
    return parse([...tokens], { looseRefCalls: true });
  } catch {
    // What the parser says of it is of no use to a person.
    throw new NotNative("notParsed", formula);
  }
}
