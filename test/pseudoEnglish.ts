/** Imported before all else, it puts the pseudo-language in the place of the English words, whoever reads them. */
import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import type { Words } from "../src/locales/words";
import { pseudo } from "./pseudoLanguage";

const folder = join(__dirname, "../src/locales/en");

for (const { name } of readdirSync(folder).map((file) => parse(file))) {
  const file = join(folder, name);
  jest.doMock(file, () => pseudo(jest.requireActual<Readonly<Record<string, Words>>>(file)));
}
