import { ExcelObject } from "./excelObject";

/** The decimal and thousands separators of a locale. */
export function separators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" } as Intl.NumberFormatOptions).formatToParts(
    12_345.6,
  );
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}

/** Excel.CultureInfo. */
export class CultureInfo extends ExcelObject {
  readonly #locale: string;

  constructor(locale: string) {
    super("CultureInfo");
    this.#locale = locale;
  }

  get name(): string {
    return this.#locale;
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.#locale);
  }
}

/** Excel.NumberFormatInfo. */
export class NumberFormatInfo extends ExcelObject {
  readonly #locale: string;

  constructor(locale: string) {
    super("NumberFormatInfo");
    this.#locale = locale;
  }

  get numberDecimalSeparator(): string {
    return separators(this.#locale).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this.#locale).group;
  }
}
