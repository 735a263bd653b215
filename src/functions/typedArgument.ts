import type { FunctionParameter } from "./functionTable";
import { argumentOf, type CallArgument } from "./formulaCalls";

/** How the person's Excel writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

export type TypedFault = "missing" | "notANumber" | "unclosed";

/** What a person typed for a parameter: an argument of the formula, or what is wrong with it. */
export function typedArgument(
  typed: string,
  { kind, optional }: Pick<FunctionParameter, "kind" | "optional">,
  signs: NumberSigns,
): CallArgument | { readonly fault: TypedFault } {
  const text = typed.trim();
  if (text === "") return optional ? { text: "", value: { kind: "omitted" } } : { fault: "missing" };
  const number = numberTyped(text, signs);
  const read = argumentOf(number ?? text);
  if (kind === "number") {
    const isText = read?.value.kind === "constant" && typeof read.value.cells[0]?.[0] === "string";
    return read === undefined || isText ? { fault: "notANumber" } : read;
  }
  if (text.startsWith('"')) return read ?? { fault: "unclosed" };
  // A name would look like any word: for a text, only cells and tables are references.
  if (read?.value.kind === "reference" && read.value.reference.kind !== "name") return read;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return { text: quoted, value: { kind: "constant", cells: [[text]] } };
}

/** "1.234,5 %" → "1234.5%" where the decimal sign is a comma; undefined if it is no number. */
export function numberTyped(text: string, { decimal, thousands }: NumberSigns): string | undefined {
  const plain = text.replace(/[\s\u00A0\u202F]/g, "");
  const sign = /^[-+]/.exec(plain)?.[0] ?? "";
  const percent = plain.endsWith("%") ? "%" : "";
  const [whole = "", fraction, ...more] = plain.slice(sign.length, percent ? -1 : undefined).split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const grouped = thousands.trim() === "" ? [whole] : whole.split(thousands);
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
