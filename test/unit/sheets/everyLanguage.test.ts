import { tokenize, tokenTypes } from "@borgar/fx";
import { fallbackLanguage, languages } from "../../../src/playbook/language";
import type { Block, SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";
import { specOf } from "./specWorkbook";

const placeOf = ({ row, column }: Pick<Block, "row" | "column">) => `${row},${column}`;

/** The contents of a kind by their places. */
function contents(spec: SheetSpec, kind: "formula" | "text"): ReadonlyMap<string, string> {
  const cells = spec.cells.flatMap((block) =>
    block.content.flatMap((line, row) =>
      line.map((cell, column) => [placeOf({ row: block.row + row, column: block.column + column }), cell] as const),
    ),
  );
  return new Map(
    cells.flatMap(([place, cell]): [string, string][] => {
      if (cell.kind === "formula" && kind === "formula") return [[place, cell.formula]];
      return cell.kind === "text" && kind === "text" ? [[place, cell.text]] : [];
    }),
  );
}

/** Every formula of a sheet, by what holds it and where. */
function formulasOf(spec: SheetSpec): ReadonlyMap<string, string> {
  const rules = spec.colourRules.map(
    ({ block, formula }, index) => [`rule ${index} ${placeOf(block)}`, formula] as const,
  );
  const lists = spec.validations.flatMap(({ block, rule }) =>
    "formula" in rule ? [[`entry ${placeOf(block)}`, rule.formula] as const] : [],
  );
  return new Map([...contents(spec, "formula"), ...rules, ...lists]);
}

interface Compared {
  /** Where the formulas differ in more than their words. */
  readonly otherwise: readonly string[];
  /** Each word with all that stand for it in the other language. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

function compared(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Compared {
  const otherwise = [...other.keys()].filter((place) => !one.has(place));
  const pairs = new Map<string, Set<string>>();
  for (const [place, formula] of one) {
    const [ours, theirs] = [piecesOf(formula), piecesOf(other.get(place) ?? "")];
    const isAlike =
      ours.length === theirs.length &&
      ours.every(({ type, text }, at) => type === theirs[at]?.type && (isWord(type) || text === theirs[at].text));
    if (!isAlike) {
      otherwise.push(place);
      continue;
    }
    ours.forEach(({ type, text }, at) => {
      if (isWord(type)) pairs.set(text, (pairs.get(text) ?? new Set()).add(theirs[at]?.text ?? ""));
    });
  }
  return { otherwise, pairs };
}

interface Piece {
  /** As the tokenizer calls it, or the sheet before a reference. */
  readonly type: string;
  readonly text: string;
}

const SHEET = "sheet";
const references: readonly string[] = [tokenTypes.REF_NAMED, tokenTypes.REF_RANGE];

/** Texts, headings and names of sheets are in the sheet's language; nothing else is. */
function isWord(type: string): boolean {
  return type === tokenTypes.STRING || type === tokenTypes.REF_STRUCT || type === SHEET;
}

function piecesOf(formula: string): Piece[] {
  return tokenize(formula).flatMap(({ type, value }): Piece[] => {
    const ofSheet = references.includes(type) ? value.lastIndexOf("!") + 1 : 0;
    const piece = { type, text: value.slice(ofSheet) };
    return ofSheet === 0 ? [piece] : [{ type: SHEET, text: value.slice(0, ofSheet) }, piece];
  });
}

const withoutQuotes = (word: string) => word.replace(/^"|"$/g, "").replaceAll('""', '"');

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const cases = languages
    .filter((language) => language !== fallbackLanguage)
    .flatMap((language) => [true, false].map((sample) => [language, sample] as const));

  test.each(cases)(
    "calculates in %s what it calculates in English, word for word (with sample data: %s)",
    (language, sample) => {
      const choices = { sample, currency: "USD" };
      const english = specOf(template, { ...choices, language: fallbackLanguage });
      const translated = specOf(template, { ...choices, language });
      const { otherwise, pairs } = compared(formulasOf(english), formulasOf(translated));
      expect(otherwise).toEqual([]);
      // One word for another, both ways: what is compared or looked up in one language is so in the other.
      expect([...pairs].filter(([, theirs]) => theirs.size > 1)).toEqual([]);
      const theirs = [...pairs.values()].flatMap((each) => [...each]);
      expect(theirs.filter((word, at) => theirs.indexOf(word) !== at)).toEqual([]);
      // The texts in cells that formulas mention are the same pairs.
      const texts = new Map([...pairs].map(([word, [their = ""]]) => [withoutQuotes(word), withoutQuotes(their)]));
      const typed = contents(translated, "text");
      const others = [...contents(english, "text")].filter(
        ([place, text]) => texts.has(text) && texts.get(text) !== typed.get(place),
      );
      expect(others).toEqual([]);
    },
  );
});
