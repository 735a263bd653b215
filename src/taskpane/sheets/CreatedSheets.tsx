import { useId } from "react";
import type { CreatedSheet } from "../../excel/creating/createSheet";
import { usePaneWords } from "../controls/paneWords";
import { GoToSheetButton } from "../messages/GoToSheetButton";

/** The sheets of this session, newest first. A single one is shown where it was made, and needs no list. */
export function CreatedSheets({ sheets }: { readonly sheets: readonly CreatedSheet[] }) {
  const words = usePaneWords();
  const headingId = useId();
  if (sheets.length < 2) {
    return null;
  }
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{words.created.heading}</h2>
      <ul className="section-list rows">
        {sheets.map((sheet) => (
          <li key={sheet.sheetId} className="row">
            <span className="created-name">{sheet.name}</span>
            <GoToSheetButton sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  );
}
