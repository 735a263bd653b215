import type { CreatedSheet } from "../excel/createSheet";
import { GoToButton } from "./GoToButton";
import { usePaneWords } from "./paneWords";

/** Shows a sheet. */
export function GoToSheetButton({ sheet }: { readonly sheet: Pick<CreatedSheet, "sheetId" | "name"> }) {
  const { created: words } = usePaneWords();
  return (
    <GoToButton sheetId={sheet.sheetId} label={words.goToNamed(sheet.name)}>
      {words.goTo}
    </GoToButton>
  );
}
