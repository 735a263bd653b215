import type { CreatedSheet } from "../../excel/creating/createSheet";
import { usePaneWords } from "../controls/paneWords";
import { GoToButton } from "./GoToButton";

/** Shows a sheet. */
export function GoToSheetButton({ sheet }: { readonly sheet: Pick<CreatedSheet, "sheetId" | "name"> }) {
  const { created: words } = usePaneWords();
  return (
    <GoToButton sheetId={sheet.sheetId} label={words.goToNamed({ sheet: sheet.name })}>
      {words.goTo}
    </GoToButton>
  );
}
