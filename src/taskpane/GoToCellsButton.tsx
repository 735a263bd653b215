import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import { goToCells } from "../excel/goToCells";
import { FailureText } from "./FailureText";
import { usePaneWords } from "./paneWords";

export interface GoToCellsButtonProps {
  readonly sheetId: string;
  readonly sheetName: string;
  /** "I8:I19": the first cell is the one that gets the cursor. */
  readonly address: string;
}

/** Selects cells; says so if their sheet is gone by now. */
export function GoToCellsButton({ sheetId, sheetName, address }: GoToCellsButtonProps) {
  const { shareCheck: words } = usePaneWords();
  const [failure, setFailure] = useState<ExcelFailure>();
  const go = () => {
    setFailure(undefined);
    goToCells(sheetId, address).catch((error: unknown) => setFailure(asExcelFailure(error)));
  };
  return (
    <div>
      <Button size="small" aria-label={words.goTo(sheetName, address)} onClick={go}>
        {address}
      </Button>
      {failure !== undefined && (
        <div role="alert" className="failure">
          <FailureText failure={failure} />
        </div>
      )}
    </div>
  );
}
