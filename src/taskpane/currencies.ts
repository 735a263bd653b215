import type { Language } from "../playbook/language";

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

/** The currencies by their names in a language, in that language's order. */
export function currenciesIn(language: Language): Currency[] {
  const names = new Intl.DisplayNames([language], { type: "currency" });
  return codes
    .map((code) => ({ code, name: capitalized(names.of(code) ?? code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Currencies of regions outside the euro. */
const byRegion: Readonly<Record<string, string>> = {
  AR: "ARS",
  AU: "AUD",
  BO: "BOB",
  BR: "BRL",
  CA: "CAD",
  CH: "CHF",
  CL: "CLP",
  CN: "CNY",
  CO: "COP",
  CR: "CRC",
  CZ: "CZK",
  DK: "DKK",
  DO: "DOP",
  EC: "USD",
  GB: "GBP",
  GT: "GTQ",
  HN: "HNL",
  IN: "INR",
  JP: "JPY",
  KR: "KRW",
  LI: "CHF",
  MX: "MXN",
  NI: "NIO",
  NO: "NOK",
  NZ: "NZD",
  PA: "PAB",
  PE: "PEN",
  PL: "PLN",
  PR: "USD",
  PY: "PYG",
  SE: "SEK",
  SG: "SGD",
  SV: "USD",
  US: "USD",
  UY: "UYU",
  ZA: "ZAR",
};

const euroRegions = new Set([
  "AD",
  "AT",
  "BE",
  "BG",
  "CY",
  "DE",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MC",
  "MT",
  "NL",
  "PT",
  "SI",
  "SK",
  "SM",
]);

/** The currency to begin with, from Office's locale: "es-MX" begins with Mexican pesos. */
export function currencyOfLocale(locale: string): string {
  const region = /-([A-Z]{2})\b/i.exec(locale)?.[1]?.toUpperCase() ?? "";
  return euroRegions.has(region) ? "EUR" : (byRegion[region] ?? "USD");
}
