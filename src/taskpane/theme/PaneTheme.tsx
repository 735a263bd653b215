import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { darkTheme, lightTheme } from "./theme";

/** The colours of the pane, and the page that it stands on. */
export function PaneTheme({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
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
