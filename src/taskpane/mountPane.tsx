import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { templates } from "../sheets/templates";
import { Pane } from "./Pane";
import { languageOfLocale } from "../playbook/language";
import { PaneLanguageProvider } from "./paneWords";
import { darkTheme, lightTheme } from "./theme";
import { useDarkTheme } from "./useDarkTheme";
import { useSheetCreation } from "./useSheetCreation";

/** Puts the pane in the place of the skeleton. */
export function mountPane(root: HTMLElement): void {
  const locale = Office.context.displayLanguage;
  createRoot(root).render(
    <StrictMode>
      <PaneLanguageProvider value={languageOfLocale(locale)}>
        <Themed>
          <LivePane locale={locale} />
        </Themed>
      </PaneLanguageProvider>
    </StrictMode>,
  );
}

function LivePane({ locale }: { readonly locale: string }) {
  const { session, create } = useSheetCreation();
  return <Pane templates={templates} locale={locale} session={session} onCreate={create} />;
}

function Themed({ children }: { readonly children: ReactNode }) {
  const dark = useDarkTheme();
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className="page"
      style={{ colorScheme: dark ? "dark" : "light" }}
    >
      {children}
    </FluentProvider>
  );
}
