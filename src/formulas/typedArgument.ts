/** What a person types for a parameter: it goes into the formula exactly as it is, or isn't taken, with the reason. */
import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { findKpi } from "../playbook/kpiLookup";
import type { ArgumentFault } from "./argumentFault";
import { argumentOf, type CallArgument } from "./callArgument";
import { treeOf } from "./formulaTree";
import type { FormulaNotation, NumberSigns } from "./notation/formulaNotation";
import { fromNotation } from "./notation/fromNotation";
import type { FunctionParameter } from "./partnerFunction";
import { unknownIn, type WorkbookNames } from "./unknownNames";

type Read = CallArgument | { readonly fault: ArgumentFault };

/** The argument in English, or what is wrong with it. Without the workbook's names, names are not looked up. */
export function typedArgument(
  typed: string,
  { kind, optional }: Pick<FunctionParameter, "kind" | "optional">,
  notation: FormulaNotation,
  names?: WorkbookNames,
): Read {
  const text = typed.trim();
  if (text === "") return optional ? { text: "", value: { kind: "omitted" } } : { fault: { why: "missing" } };
  return kind === "number" ? numberArgument(text, notation, names) : textArgument(text, notation, names);
}

function numberArgument(text: string, notation: FormulaNotation, names: WorkbookNames | undefined): Read {
  const number = numberTyped(text, notation);
  const read = number === undefined ? expression(text, notation, names) : argumentOf(number);
  if (read === undefined) return { fault: { why: "unreadable" } };
  const isText =
    "value" in read &&
    read.value.kind === "constant" &&
    read.value.cells.flat().every((cell) => typeof cell === "string");
  return isText ? { fault: { why: "notANumber" } } : read;
}

/** A text need not be put in quotes, so it is a formula only if it says something that no plain text says. */
function textArgument(text: string, notation: FormulaNotation, names: WorkbookNames | undefined): Read {
  if (text.startsWith('"') || text.startsWith("=")) return expression(text, notation, names);
  return findKpi(text) === undefined && isFormula(text, notation, names)
    ? expression(text, notation, names)
    : quoted(text);
}

function quoted(text: string): CallArgument {
  return { text: `"${text.replaceAll('"', '""')}"`, value: { kind: "constant", cells: [[text]] } };
}

/** Cells, calls and quotes are no words; a name is one, unless the workbook has it. */
function isFormula(text: string, notation: FormulaNotation, names: WorkbookNames | undefined): boolean {
  const english = fromNotation(text, notation);
  const read = "text" in english ? treeOf(`=${english.text}`) : undefined;
  if (read === undefined) return false;
  const { tokens } = read;
  const isNamed = tokens.some(({ type }) => type === tokenTypes.REF_NAMED);
  const isUnknown = names !== undefined && unknownIn(read.tree, names) !== undefined;
  if (tokens.some(({ type }) => type === tokenTypes.FUNCTION)) return true;
  return isNamed ? names !== undefined && !isUnknown : tokens.some(({ type }) => noWords.includes(type));
}

const noWords: readonly string[] = [
  tokenTypes.STRING,
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_STRUCT,
];

/** A formula's part as the person's Excel writes it. */
function expression(text: string, notation: FormulaNotation, names: WorkbookNames | undefined): Read {
  if (text.startsWith("=")) return { fault: { why: "equalsSign" } };
  const english = fromNotation(text, notation);
  if ("why" in english) return { fault: english };
  const tokens = tokenize(`=${english.text}`, { mergeRefs: true }).slice(1);
  const fault = faultOfTokens(tokens);
  if (fault !== undefined) return { fault };
  const tree = treeOf(`=${english.text}`)?.tree;
  const unknown = tree && names && unknownIn(tree, names);
  if (unknown !== undefined) return { fault: unknown };
  return argumentOf(english.text) ?? { fault: unfinished(tokens) ?? { why: "unreadable" } };
}

const pairs: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["}", "{"],
]);

/** What the parser wouldn't tell in words that help: open quotes, brackets without another, several arguments. */
function faultOfTokens(tokens: readonly Token[]): ArgumentFault | undefined {
  if (tokens.some(({ type, value, unterminated }) => unterminated === true || (type === "unknown" && value === "'"))) {
    return { why: "unclosedText" };
  }
  const open: string[] = [];
  let isOne = true;
  for (const { type, value } of tokens) {
    if (type === "unknown" && value.includes("[")) return { why: "unclosedBracket", sign: "[" };
    if (type !== tokenTypes.OPERATOR) continue;
    if (value === "(" || value === "{") open.push(value);
    if (pairs.has(value) && open.pop() !== pairs.get(value)) return { why: "unopenedBracket", sign: value };
    if (open.length === 0 && (value === "," || value === ";")) isOne = false;
  }
  const [unclosed] = open;
  if (unclosed !== undefined) return { why: "unclosedBracket", sign: unclosed };
  return isOne ? undefined : { why: "severalArguments" };
}

function unfinished(tokens: readonly Token[]): ArgumentFault | undefined {
  const last = tokens.filter(({ type }) => type !== tokenTypes.WHITESPACE).at(-1);
  return last?.type === tokenTypes.OPERATOR && !pairs.has(last.value)
    ? { why: "unfinished", sign: last.value }
    : undefined;
}

/** "1.234,5 %" → "1234.5%" where the decimal sign is a comma; undefined if it is no number. */
export function numberTyped(text: string, { decimal, thousands }: NumberSigns): string | undefined {
  const plain = text.replace(/\s+%$/, "%").replace(/^([-+])\s+/, "$1");
  const sign = /^[-+]/.exec(plain)?.[0] ?? "";
  const percent = plain.endsWith("%") ? "%" : "";
  const [whole = "", fraction, ...more] = plain.slice(sign.length, percent ? -1 : undefined).split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const grouped = whole.split(thousands.trim() === "" ? /\s/ : thousands);
  const isGrouped =
    grouped.length === 1 ||
    (/^\d{1,3}$/.test(grouped[0] ?? "") && grouped.slice(1).every((group) => /^\d{3}$/.test(group)));
  const digits = grouped.join("");
  if (!isGrouped || !/^\d*$/.test(digits) || digits + (fraction ?? "") === "") return undefined;
  return `${sign === "-" ? "-" : ""}${digits || "0"}${fraction ? `.${fraction}` : ""}${percent}`;
}

/** The formula as an analyst types it: what is left out at the end isn't written, in the middle its place stays empty. */
export function formulaText(id: string, args: readonly Pick<CallArgument, "text">[]): string {
  const texts = args.map(({ text }) => text);
  const given = texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
  return `=PARTNER.${id}(${given.join(",")})`;
}
