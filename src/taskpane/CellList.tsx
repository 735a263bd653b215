import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import { goToSheet } from "../excel/goToSheet";
import { qualifiedAddress } from "../excel/selection";
import { FailureText } from "./FailureText";
import { usePaneWords } from "./paneWords";

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
  const [failure, setFailure] = useState<ExcelFailure>();
  const go = ({ sheetId, address }: ListedCell) => {
    setFailure(undefined);
    goToSheet(sheetId, address).catch((error: unknown) => setFailure(asExcelFailure(error)));
  };
  return (
    <>
      <ul className="cell-list">
        {cells.slice(0, MOST_SHOWN).map((cell, index) => (
          <li key={index}>
            <strong>{cell.sheetId === "" ? cell.address : qualifiedAddress(cell)}</strong>
            {cell.note !== undefined && <>: {cell.note}</>}{" "}
            {cell.sheetId !== "" && (
              <Button size="small" aria-label={words.goToNamed(qualifiedAddress(cell))} onClick={() => go(cell)}>
                {words.goTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {cells.length > MOST_SHOWN && <p>{words.more(cells.length - MOST_SHOWN)}</p>}
      {failure !== undefined && (
        <div role="alert" className="failure">
          <FailureText failure={failure} />
        </div>
      )}
    </>
  );
}
