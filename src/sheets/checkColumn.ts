import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { firstThatHolds, textLiteral } from "./formula";
import type { Row } from "./placedTable";
import { ruleColours } from "./styles";
import type { Column, SheetOfTable } from "./table";
import type { TableColumn } from "./tableDefinition";

/** As the column is headed on every sheet. */
export const checkHeading = {
  heading: (language) => sheetWordsOf(language).checks.heading,
  kind: "check",
} as const satisfies TableColumn;

/** A condition, and what is said where it is the first that holds: a text, or a formula that makes one. */
export type CheckCase = readonly [condition: string, says: string | { readonly formula: string }];

interface SaidOtherwise {
  /** Begins what is said of a row that needs nothing. */
  readonly note?: (language: Language) => string;
  /** What is said where no case holds, if that isn't OK. */
  readonly noCase?: (language: Language) => string;
}

/** The first thing that is wrong with a row, or OK; coloured where it asks for something. */
export function checkColumn<Id extends string, Sheet extends SheetOfTable>(
  width: number | undefined,
  cases: (row: Row<Id>, sheet: Sheet) => readonly CheckCase[],
  { note, noCase = okIn }: SaidOtherwise = {},
): Column<Id | "check", unknown, Sheet> {
  return {
    ...checkHeading,
    ...(width !== undefined && { width }),
    formula: (row, sheet) =>
      firstThatHolds(
        cases(row, sheet).map(([condition, says]) => [
          condition,
          typeof says === "string" ? textLiteral(says) : says.formula,
        ]),
        textLiteral(noCase(sheet.language)),
      ),
    colours: ({ cell: { check } }, { language }) => [
      { when: asksForSomething(check, language, note?.(language)), ...ruleColours.warning },
    ],
  };
}

function okIn(language: Language): string {
  return sheetWordsOf(language).checks.ok;
}

function asksForSomething(check: string, language: Language, note: string | undefined): string {
  const ok = textLiteral(okIn(language));
  if (note === undefined) return `AND(${check}<>"",${check}<>${ok})`;
  return `NOT(OR(${check}="",${check}=${ok},LEFT(${check},${note.length})=${textLiteral(note)}))`;
}
