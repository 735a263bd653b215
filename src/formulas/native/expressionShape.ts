/** How many rows and columns an expression answers, as far as its text tells. */
import type { AstExpression } from "@borgar/fx";
import { gridOf, single, type Shape } from "../shape";

/** The shape of a part of the formula; `undefined` where nobody knows. */
export type ShapeOf = (node: AstExpression) => Shape | undefined;

function named(names: string): string[] {
  return names.split(" ");
}

/** Functions that answer one value, whatever they read. */
const ONE_VALUE = new Set(
  named(
    "SUM SUMPRODUCT SUMSQ PRODUCT AVERAGE MEDIAN MIN MAX COUNT COUNTA COUNTBLANK STDEV STDEV.S STDEV.P VAR VAR.S VAR.P " +
      "AND OR ROWS COLUMNS SUBTOTAL NPV IRR XNPV XIRR NA PI NOW TODAY TRUE FALSE CONCAT TEXTJOIN",
  ),
);

/** Functions that work element by element on all of their arguments. */
const EACH_ELEMENT = new Set(
  named(
    "IFERROR IFNA NOT ISNUMBER ISTEXT ISBLANK ISERROR ISNA ABS SIGN INT ROUND ROUNDUP ROUNDDOWN MOD SQRT POWER EXP LN LOG " +
      "LOG10 VALUE TEXT TRIM UPPER LOWER PROPER LEFT RIGHT MID LEN SUBSTITUTE CONCATENATE DATE YEAR MONTH DAY EDATE",
  ),
);

/** Functions that answer one value for each value of some arguments: their places. */
const BY_ARGUMENTS: ReadonlyMap<string, (place: number) => boolean> = new Map([
  ["SUMIF", (place) => place === 1],
  ["COUNTIF", (place) => place === 1],
  ["AVERAGEIF", (place) => place === 1],
  ["SUMIFS", (place) => place > 0 && place % 2 === 0],
  ["AVERAGEIFS", (place) => place > 0 && place % 2 === 0],
  ["MAXIFS", (place) => place > 0 && place % 2 === 0],
  ["MINIFS", (place) => place > 0 && place % 2 === 0],
  ["COUNTIFS", (place) => place % 2 === 1],
  ["VLOOKUP", (place) => place !== 1],
  ["HLOOKUP", (place) => place !== 1],
  ["MATCH", (place) => place !== 1],
  ["LARGE", (place) => place === 1],
  ["SMALL", (place) => place === 1],
]);

/** The shape of an expression from those of its parts. */
export function combinedShape(node: AstExpression, shapeOf: ShapeOf): Shape | undefined {
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
      return single;
    case "ArrayExpression":
      return { rows: node.elements.length, columns: node.elements[0]?.length ?? 0 };
    case "UnaryExpression":
      return node.operator === "#" ? undefined : node.operator === "@" ? single : together(node.arguments, shapeOf);
    case "BinaryExpression":
      return [":", ",", " "].includes(node.operator) ? undefined : together(node.arguments, shapeOf);
    case "CallExpression":
      return node.callee.type === "Identifier" ? shapeOfCall(node.callee.name, node.arguments, shapeOf) : undefined;
    default:
      return undefined;
  }
}

type Parts = readonly (unknown | null)[];

function shapeOfCall(name: string, parts: Parts, shapeOf: ShapeOf): Shape | undefined {
  const id = name.toUpperCase();
  if (ONE_VALUE.has(id)) return single;
  if (id === "IF") return shapeOfChoice(parts, shapeOf);
  if (id === "INDEX") return shapeOfIndex(parts, shapeOf);
  const counts = EACH_ELEMENT.has(id) ? () => true : BY_ARGUMENTS.get(id);
  return (
    counts &&
    together(
      parts.filter((_, place) => counts(place)),
      shapeOf,
    )
  );
}

/** A single condition chooses between the shapes of what follows it: they have to be the same. */
function shapeOfChoice([condition, ...choices]: Parts, shapeOf: ShapeOf): Shape | undefined {
  const asked = together([condition], shapeOf);
  const shapes = choices.map((choice) => together([choice], shapeOf));
  const isSingle = asked?.rows === 1 && asked.columns === 1;
  const differ = shapes.some((each) => each?.rows !== shapes[0]?.rows || each?.columns !== shapes[0]?.columns);
  return isSingle && differ ? undefined : together([condition, ...choices], shapeOf);
}

/** One value, or a whole row or column where the formula itself says 0 or nothing. */
function shapeOfIndex([range, row, column]: Parts, shapeOf: ShapeOf): Shape | undefined {
  const whole = range ? shapeOf(range as AstExpression) : undefined;
  if (whole === undefined || row === undefined) return undefined;
  if (column === undefined && whole.rows > 1 && whole.columns > 1) return undefined;
  const places = together(
    [row, column].filter((place) => place !== undefined && !isZero(place)),
    shapeOf,
  );
  if (places === undefined || places.rows > 1 || places.columns > 1) return undefined;
  if (column === undefined) return isZero(row) ? whole : single;
  return { rows: isZero(row) ? whole.rows : 1, columns: isZero(column) ? whole.columns : 1 };
}

function isZero(place: unknown): boolean {
  const node = place as AstExpression | null;
  return node === null || (node.type === "Literal" && node.value === 0);
}

function together(parts: Parts, shapeOf: ShapeOf): Shape | undefined {
  const shapes = parts.flatMap((part) => (part === null ? [] : [shapeOf(part as AstExpression)]));
  const known = shapes.flatMap((shape) => shape ?? []);
  return known.length < shapes.length ? undefined : (gridOf(known) ?? undefined);
}
