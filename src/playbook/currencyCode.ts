/** Names of currencies, asked of the platform: it knows every ISO 4217 code. */
const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });

/** Whether a text is the code of a currency: "EUR" is, "CRM" isn't. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text) && names.of(text) !== undefined;
}
