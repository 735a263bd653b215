import type { AstExpression } from "@borgar/fx";
import type { Cell } from "../playbook/cell";

/** The values of a part of a formula that says them itself: a value, or an array of values. */
export function constantOf(node: AstExpression): Cell[][] | undefined {
  if (node.type === "ArrayExpression") {
    const rows = node.elements.map((row) => row.map((each) => scalarOf(each as AstExpression)));
    return rows.some((row) => row.includes(undefined)) ? undefined : (rows as Cell[][]);
  }
  const scalar = scalarOf(node);
  return scalar === undefined ? undefined : [[scalar]];
}

function scalarOf(node: AstExpression): Cell | undefined {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return { error: node.value };
  if (node.type !== "UnaryExpression") return undefined;
  const [operand] = node.arguments;
  const value = operand && scalarOf(operand as AstExpression);
  if (typeof value !== "number") return undefined;
  if (node.operator === "%") return value / 100;
  return node.operator === "-" ? -value : node.operator === "+" ? value : undefined;
}
