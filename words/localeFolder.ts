/** The files of words of a language, as they stand in a folder of locales. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { localeFile, type LocaleFile } from "./localeFile";

export function localeFiles(locales: string, language: string): LocaleFile[] {
  const folder = join(locales, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => localeFile(file.slice(0, -".ts".length), readFileSync(join(folder, file), "utf8")));
}
