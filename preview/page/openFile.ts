import type { UniverGrid } from "../grid/univerGrid";
import type { WorkbookModel } from "../model/workbookModel";
import type { NotHeld } from "../open/notHeld";
import type { PreviewWords } from "./words";

export interface OpeningParts {
  readonly grid: UniverGrid;
  readonly model: WorkbookModel;
  readonly customFunctions: readonly string[];
  readonly words: PreviewWords;
  /** Starts the add-in anew, as Excel does for another workbook. */
  readonly restartAddin: () => Promise<void>;
}

/**
 * Opens an .xlsx file in the place of the workbook; answers what it holds and the preview can't. The reader is loaded with
 * the first file. What fails is told in the person's language, and the workbook stays as it was.
 */
export async function openFile(bytes: Uint8Array, parts: OpeningParts): Promise<readonly NotHeld[]> {
  const { grid, model, customFunctions, words } = parts;
  const { readWorkbook, UnopenableFile } = await import("../open/opening");
  const isKnown = (name: string): boolean => grid.knowsFunction(name);
  const { workbook, notHeld } = await readWorkbook(bytes, { customFunctions, isKnown }).catch((error: unknown) => {
    if (!(error instanceof UnopenableFile)) throw error;
    throw new Error(words.unopenable[error.reason], { cause: error });
  });
  // A call that is out would never be answered once the add-in's page is gone.
  await grid.settled();
  await model.load(workbook);
  await parts.restartAddin();
  return notHeld;
}
