import type { Language } from "../../playbook/language";

/** ISO 4217 codes that are offered: the currencies of the Americas and Europe, and the large ones elsewhere. */
const codes = [
  "ARS",
  "AUD",
  "BOB",
  "BRL",
  "CAD",
  "CHF",
  "CLP",
  "CNY",
  "COP",
  "CRC",
  "CZK",
  "DKK",
  "DOP",
  "EUR",
  "GBP",
  "GTQ",
  "HNL",
  "INR",
  "JPY",
  "KRW",
  "MXN",
  "NIO",
  "NOK",
  "NZD",
  "PAB",
  "PEN",
  "PLN",
  "PYG",
  "SEK",
  "SGD",
  "USD",
  "UYU",
  "ZAR",
] as const;

export interface Currency {
  readonly code: string;
  readonly name: string;
}

/** The currencies by their codes, with their names in a language. */
export function currenciesIn(language: Language): Currency[] {
  const names = new Intl.DisplayNames([language], { type: "currency" });
  return codes.map((code) => ({ code, name: capitalized(names.of(code) ?? code, language) }));
}

function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
