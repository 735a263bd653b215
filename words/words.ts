/** `npm run words -- export xliff|json [language]` and `npm run words -- import FILE`: words to a translator and back. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import prettier from "prettier";
import { fallbackLanguage, languages } from "../src/playbook/language";
import type { Format } from "./exchange";
import { exportWords } from "./exportWords";
import { importWords } from "./importWords";
import { json } from "./json";
import { xliff } from "./xliff";

const root = join(__dirname, "..");
const locales = join(root, "src/locales");
const formats: Readonly<Record<string, Format>> = { xliff, json };

const usage = `npm run words -- export xliff|json [language]
npm run words -- import FILE`;

async function run([command, what = "", language]: readonly string[]): Promise<void> {
  const format = formats[what];
  if (command === "export" && format) {
    const translated = languages.filter((each) => each !== fallbackLanguage);
    for (const each of language === undefined ? translated : [language]) exportTo(format, each);
  } else if (command === "import" && what !== "") {
    await importFrom(what);
  } else {
    throw new Error(usage);
  }
}

function exportTo({ ending, write }: Format, language: string): void {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) throw new Error(`No plural rules for "${language}".`);
  const folder = join(root, "build/words");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${language}.${ending}`);
  writeFileSync(file, write(exportWords(locales, language)));
  console.log(file);
}

async function importFrom(file: string): Promise<void> {
  const format = Object.values(formats).find(({ ending }) => `.${ending}` === extname(file));
  if (format === undefined) throw new Error(`Words come as .xlf or .json, not as ${file}.`);
  const incoming = format.read(readFileSync(file, "utf8"));
  const { faults, files } = importWords(locales, incoming);
  if (faults.length > 0) throw new Error(`Nothing was written:\n${faults.join("\n")}`);
  const folder = join(locales, incoming.language);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) await writeFormatted(join(folder, `${name}.ts`), text);
  if (files.length === 0) console.log("Every word is as it was.");
}

async function writeFormatted(file: string, text: string): Promise<void> {
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
  console.log(file);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
