import { currencyOfLocale } from "../../playbook/localeCurrency";
import type { LinkedSheet } from "../../sheets/linkedWorkbook";
import type { Template } from "../../sheets/template";
import { ExcelFailure } from "../running/excelFailure";
import type { WorkbookContents } from "./workbookContents";

/**
 * The currency of sheets that are made together: that of the sheets which they read, since amounts are never converted;
 * else the one asked for, or the workbook's own.
 *
 * @throws ExcelFailure `currenciesDiffer` if the sheets that are read don't agree, `currencyOther` if another one is
 * asked for; with these sheets and their currencies.
 */
export function currencyFor(
  templates: readonly Template[],
  asked: string | undefined,
  contents: Pick<WorkbookContents, "generated" | "currency">,
): string {
  const read = templates.flatMap(({ amounts, needs = [] }) => (amounts ? needs : []));
  const sheets = [...new Set(read)].flatMap((id) => {
    const sheet = contents.generated.find(({ templateId }) => templateId === id);
    return sheet === undefined ? [] : [sheet];
  });
  return currencyOfAll(sheets, asked) ?? asked ?? contents.currency ?? officeCurrency();
}

/** The one currency of sheets; undefined if none has amounts. Fails as `currencyFor` does. */
export function currencyOfAll(sheets: readonly LinkedSheet[], asked: string | undefined): string | undefined {
  const known = sheets.flatMap(({ name, currency }) => (currency === undefined ? [] : [{ name, currency }]));
  const [first] = known;
  const place = { kind: "currencies", sheets: known } as const;
  if (known.some(({ currency }) => currency !== first?.currency)) throw new ExcelFailure("currenciesDiffer", { place });
  if (first !== undefined && asked !== undefined && asked !== first.currency) {
    throw new ExcelFailure("currencyOther", { place });
  }
  return first?.currency;
}

/** What a workbook begins with. */
export function officeCurrency(): string {
  return currencyOfLocale(Office.context.displayLanguage);
}
