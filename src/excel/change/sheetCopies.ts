import { MARKED_SHEETS, markOf } from "../reading/sheetIdentity";
import type { SheetCopies } from "./workbookChange";

/** What Excel puts behind the name of a copy, which it may cut for it. */
const COPY_NUMBER = / \(\d+\)$/;

/** Whatever was made of the copies: one that isn't marked yet has the mark of its sheet, or only a name like it. */
export async function findCopies(
  context: Excel.RequestContext,
  { sources, idsBefore, namesBefore }: SheetCopies,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load(MARKED_SHEETS);
  await context.sync();
  // A file that was opened may give its sheets other ids.
  const isNew = ({ id, name }: Excel.Worksheet) => !idsBefore.includes(id) && !namesBefore.includes(name);
  const marks = new Set(sources.flatMap(({ identity, copyIdentity }) => [copyIdentity, identity]));
  return worksheets.items.filter(isNew).filter((sheet) => {
    const mark = markOf(sheet, "identity");
    if (mark !== undefined) return marks.has(mark);
    const base = sheet.name.replace(COPY_NUMBER, "");
    return base !== sheet.name && sources.some(({ name }) => name.startsWith(base));
  });
}

export async function removeCopies(context: Excel.RequestContext, copies: SheetCopies): Promise<void> {
  for (const sheet of await findCopies(context, copies)) sheet.delete();
  await context.sync();
}
