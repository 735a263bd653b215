import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CreatedSheet } from "../excel/createSheet";
import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";
import { goToSheet } from "../excel/goToSheet";
import { FailureText } from "./FailureText";
import { usePaneWords } from "./paneWords";

/** Shows a sheet that was made; says so if it is gone by now. */
export function GoToSheetButton({ sheet }: { readonly sheet: CreatedSheet }) {
  const words = usePaneWords();
  const [failure, setFailure] = useState<ExcelFailure>();
  const go = () => {
    setFailure(undefined);
    goToSheet(sheet.sheetId).catch((error: unknown) => setFailure(asExcelFailure(error)));
  };
  return (
    <div>
      <Button size="small" aria-label={words.created.goToNamed(sheet.name)} onClick={go}>
        {words.created.goTo}
      </Button>
      {failure !== undefined && (
        <div role="alert" className="failure">
          <FailureText failure={failure} />
        </div>
      )}
    </div>
  );
}
