import type { ExcelFailure } from "../excel/excelFailure";
import { wordsOf } from "../locales/locale";
import { usePaneLanguage } from "./paneWords";

/** What went wrong in plain words, and what to do next. Excel's own code helps those who are asked for help. */
export function FailureText({ failure }: { readonly failure: ExcelFailure }) {
  const { errors } = wordsOf(usePaneLanguage());
  const { what, next } = errors.byCode[failure.code];
  return (
    <>
      <p>{what}</p>
      <p>{next}</p>
      {failure.missing?.sheet !== undefined && <p>{errors.missing(failure.missing.what, failure.missing.sheet)}</p>}
      {failure.sheets !== undefined && <p>{errors.sheets(failure.sheets)}</p>}
      {failure.code === "unknown" && failure.originalCode !== undefined && (
        <p>{errors.excelsCode(failure.originalCode)}</p>
      )}
    </>
  );
}
