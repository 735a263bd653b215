import type { CellPlace } from "../reading/sheetCells";
import { inRequests } from "../running/inRequests";
import type { CellContent } from "./workbookChange";

/** Each is an object of its own in the request. */
const MOST_ASKED = 1000;

interface ReadContent<Place> {
  readonly place: Place;
  readonly now: CellContent;
}

/**
 * What cells hold themselves. One that only shows what the formula of another cell spills over it is empty, and Excel
 * tells its value all the same: those in doubt are asked about.
 */
export async function ownContents<Place extends CellPlace>(
  context: Excel.RequestContext,
  read: readonly ReadContent<Place>[],
  isInDoubt: (each: ReadContent<Place>) => boolean,
): Promise<ReadContent<Place>[]> {
  const doubtful = read.filter((each) => !isEmpty(each.now) && isInDoubt(each));
  const spilled = new Set<Place>();
  for (const request of inRequests(doubtful, () => 1, MOST_ASKED)) {
    const asked = request.map(({ place }) => ({ place, parent: spillParent(context, place) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
    for (const { place, parent } of asked) {
      const isOwn = parent.isNullObject || (parent.rowIndex === place.row && parent.columnIndex === place.column);
      if (!isOwn) spilled.add(place);
    }
  }
  return read.map((each) =>
    spilled.has(each.place) ? { ...each, now: { value: null, numberFormat: each.now.numberFormat } } : each,
  );
}

export function isEmpty(content: CellContent): boolean {
  return "value" in content && (content.value ?? "") === "";
}

function spillParent({ workbook }: Excel.RequestContext, { sheetId, row, column }: CellPlace): Excel.Range {
  const cell = workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
  return cell.getSpillParentOrNullObject().load("rowIndex,columnIndex");
}
