import { folded } from "../../formulas/sameName";
import { beginningOf } from "../../playbook/wholeCharacters";

const LONGEST_SHEET_NAME = 31;

/**
 * The wanted sheet name; if it is in use, with " (2)", " (3)" and so on. Excel doesn't tell capitals apart. Of a long name
 * all is cut but its ending.
 */
export function freeSheetName(wanted: string, used: readonly string[], ending = ""): string {
  return firstFree(used, (count) => {
    const suffix = count === 1 ? ending : `${ending} (${count})`;
    return `${beginningOf(wanted, LONGEST_SHEET_NAME - suffix.length).trimEnd()}${suffix}`;
  });
}

/** The wanted table name, or with a number: tables and defined names share one list in a workbook. */
export function freeTableName(wanted: string, used: readonly string[]): string {
  return firstFree(used, (count) => (count === 1 ? wanted : `${wanted}${count}`));
}

function firstFree(used: readonly string[], candidate: (count: number) => string): string {
  const taken = new Set(used.map(composed));
  for (let count = 1; ; count++) {
    const name = candidate(count);
    if (!taken.has(composed(name))) return name;
  }
}

/** A letter with its accent may be written as one sign or as two. */
function composed(name: string): string {
  return folded(name.normalize("NFC"));
}
