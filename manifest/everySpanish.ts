/** The manifest's languages. Excel takes an override for its own locale only: "es-ES" says nothing to "es-AR". */

/** Every Spanish that Windows and Office tell apart. */
export const spanishLocales = [
  "es-ES",
  "es-AR",
  "es-BO",
  "es-CL",
  "es-CO",
  "es-CR",
  "es-DO",
  "es-EC",
  "es-GT",
  "es-HN",
  "es-MX",
  "es-NI",
  "es-PA",
  "es-PE",
  "es-PR",
  "es-PY",
  "es-SV",
  "es-US",
  "es-UY",
  "es-VE",
] as const;

/** The manifest, in which Spanish stands once, with each of its overrides for every Spanish. */
export function forEverySpanish(manifest: string): string {
  return manifest.replaceAll(/^ *<(?:bt:)?Override Locale="es-ES".*\n/gm, (line) =>
    spanishLocales.map((locale) => line.replace("es-ES", locale)).join(""),
  );
}
