import { qualifiedAddress } from "../../excel/reading/selection";
import { usePaneWords } from "../controls/paneWords";
import { GoToButton } from "./GoToButton";

/** More are counted: nobody reads a longer list in a pane. */
const MOST_SHOWN = 50;

export interface ListedCell {
  /** Empty of a name that belongs to the whole workbook: there is nowhere to go. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  /** What is to be said of the cell. */
  readonly note?: string;
}

/** Cells by name, each with a way to it. */
export function CellList({ cells }: { readonly cells: readonly ListedCell[] }) {
  const { share: words } = usePaneWords();
  return (
    <>
      <ul className="cell-list">
        {cells.slice(0, MOST_SHOWN).map((cell, index) => (
          <li key={index}>
            <strong>{cell.sheetId === "" ? cell.address : qualifiedAddress(cell)}</strong>
            {cell.note !== undefined && <>: {cell.note}</>}{" "}
            {cell.sheetId !== "" && (
              <GoToButton
                sheetId={cell.sheetId}
                address={cell.address}
                label={words.goToNamed({ cell: qualifiedAddress(cell) })}
              >
                {words.goTo}
              </GoToButton>
            )}
          </li>
        ))}
      </ul>
      {cells.length > MOST_SHOWN && <p>{words.more({ count: String(cells.length - MOST_SHOWN) })}</p>}
    </>
  );
}
