import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { goToSheet } from "../../excel/reading/goToSheet";
import { asExcelFailure, type ExcelFailure } from "../../excel/running/excelFailure";
import { FailureText } from "./FailureText";

export interface GoToButtonProps {
  readonly sheetId: string;
  /** Cells of the sheet, which are selected: "I8:I19". */
  readonly address?: string;
  /** For screen readers: where it leads. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Shows a sheet or cells of it; says so if the sheet is gone by now. */
export function GoToButton({ sheetId, address, label, children }: GoToButtonProps) {
  const [failure, setFailure] = useState<ExcelFailure>();
  const go = () => {
    setFailure(undefined);
    goToSheet(sheetId, address).catch((error: unknown) => setFailure(asExcelFailure(error)));
  };
  return (
    <div className="go-to">
      <Button size="small" aria-label={label} onClick={go}>
        {children}
      </Button>
      {failure !== undefined && (
        <div role="alert" className="failure">
          <FailureText failure={failure} />
        </div>
      )}
    </div>
  );
}
