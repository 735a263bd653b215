import { StrictMode, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { lastOutcome } from "../commands/commandOutcome";
import { languageOfLocale } from "../playbook/language";
import { gallery } from "../sheets/gallery";
import { PaneLanguageProvider } from "./controls/paneWords";
import { Pane } from "./Pane";
import { PartBoundary } from "./PartBoundary";
import { useSheetCreation } from "./sheets/useSheetCreation";
import { useWorkbookCreation } from "./sheets/useWorkbookCreation";
import { PaneTheme } from "./theme/PaneTheme";
import { useDarkTheme } from "./theme/useDarkTheme";

/** Puts the pane in the place of the skeleton. */
export function mountPane(root: HTMLElement): void {
  const locale = Office.context.displayLanguage;
  createRoot(root).render(
    <StrictMode>
      <PaneLanguageProvider value={languageOfLocale(locale)}>
        <Themed>
          <PartBoundary>
            <LivePane locale={locale} />
          </PartBoundary>
        </Themed>
      </PaneLanguageProvider>
    </StrictMode>,
  );
}

function LivePane({ locale }: { readonly locale: string }) {
  const commandOutcome = useSyncExternalStore(lastOutcome.subscribe, lastOutcome.get);
  const { session, create, stop, add } = useSheetCreation(commandOutcome);
  const workbook = useWorkbookCreation(add);
  return (
    <Pane
      templates={gallery}
      locale={locale}
      session={session}
      onCreate={create}
      onStop={stop}
      workbookCreation={workbook.creation}
      onCreateWorkbook={workbook.create}
      onStopWorkbook={workbook.stop}
      commandOutcome={commandOutcome}
    />
  );
}

function Themed({ children }: { readonly children: ReactNode }) {
  return <PaneTheme dark={useDarkTheme()}>{children}</PaneTheme>;
}
