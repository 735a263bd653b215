import { isVague, type ExcelFailure, type FailurePlace } from "../../excel/running/excelFailure";
import { wordsOf } from "../../locales/locale";
import { usePaneLanguage } from "../controls/paneWords";
import { LoadNewVersion } from "./LoadNewVersion";

/** What went wrong in plain words, and what to do next. Excel's own code helps those who are asked for help. */
export function FailureText({ failure }: { readonly failure: ExcelFailure }) {
  const { errors } = wordsOf(usePaneLanguage());
  const { what, next } = errors.byCode[failure.code];
  return (
    <>
      <p>{what}</p>
      <p>{next}</p>
      {failure.code === "partMissing" && <LoadNewVersion />}
      {failure.missing?.sheet !== undefined && (
        <p>{errors.missing({ what: failure.missing.what, sheet: failure.missing.sheet })}</p>
      )}
      {failure.sheets !== undefined && <p>{errors.sheets({ names: failure.sheets })}</p>}
      {failure.place !== undefined && <Place place={failure.place} />}
      {isVague(failure) && failure.originalCode !== undefined && (
        <p>{errors.excelsCode({ code: failure.originalCode })}</p>
      )}
    </>
  );
}

/** Where a person has to look. */
function Place({ place }: { readonly place: FailurePlace }) {
  const { errors } = wordsOf(usePaneLanguage());
  switch (place.kind) {
    case "headings":
      return <p>{errors.headings({ names: place.headings, sheet: place.sheet })}</p>;
    case "cell": {
      const { address, sheet, shows } = place;
      return (
        <p>
          {shows === undefined ? errors.cell({ address, sheet }) : errors.cellShows({ address, sheet, shown: shows })}
        </p>
      );
    }
    case "currencies":
      return place.sheets.map(({ name, currency }) => <p key={name}>{errors.currency({ sheet: name, currency })}</p>);
  }
}
