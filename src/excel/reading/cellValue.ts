/** What a cell holds, as Excel tells it: errors and blanks are known by the type, never by their text. */
export type ReadValue = number | string | boolean | null | { readonly error: string };

/** Values of a range that was loaded with "values,valueTypes". */
export function readValues({ values, valueTypes }: Pick<Excel.Range, "values" | "valueTypes">): ReadValue[][] {
  return values.map((row, r) => row.map((value: unknown, c) => readValue(value, valueTypes[r]?.[c])));
}

function readValue(value: unknown, type: Excel.RangeValueType | undefined): ReadValue {
  if (type === "Error") return { error: String(value) };
  if (type === "Empty") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

export function errorOf(value: ReadValue): string | undefined {
  return typeof value === "object" && value !== null ? value.error : undefined;
}

/** As Excel shows it without a number format. */
export function textOfValue(value: ReadValue): string {
  return errorOf(value) ?? (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? ""));
}

/** What cells show while their function or their source is awaited. */
const WAITING: readonly (string | undefined)[] = ["#BUSY!", "#GETTING_DATA"];

/** A cell that waits for its function. */
export function isBusy(value: ReadValue): boolean {
  return WAITING.includes(errorOf(value));
}

/** Whether what `formulas` tells of a cell is a formula; a text that looks like one is told as its value, too. */
export function isFormula(content: unknown, value: ReadValue): content is string {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}
