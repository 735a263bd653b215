/** Excel keeps this many digits of a number when it becomes a text. */
const DIGITS = 15;

/** A number as Excel joins it to a text, whatever format its cell has. */
export function generalText(value: number): string {
  const [mantissa = "", exponent] = String(Number(value.toPrecision(DIGITS))).split("e");
  if (exponent === undefined) return mantissa;
  const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
}
