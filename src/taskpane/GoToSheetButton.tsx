import type { CreatedSheet } from "../excel/createSheet";
import { GoToButton } from "./GoToButton";
import { usePaneWords } from "./paneWords";

/** Shows a sheet that was made. */
export function GoToSheetButton({ sheet }: { readonly sheet: CreatedSheet }) {
  const { created: words } = usePaneWords();
  return (
    <GoToButton sheetId={sheet.sheetId} label={words.goToNamed(sheet.name)}>
      {words.goTo}
    </GoToButton>
  );
}
