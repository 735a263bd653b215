import type { ReactNode } from "react";
import { usePaneLanguage } from "./paneWords";

export interface HelpLinkProps {
  /** The page's name without its ending: "index", "SCORE". */
  readonly page: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to a page of the help in the pane's language; it opens in the browser, beside Excel. */
export function HelpLink({ page, label, children }: HelpLinkProps) {
  return (
    <a
      className="help-link"
      href={`help/${usePaneLanguage()}/${page}.html`}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
    >
      {children}
    </a>
  );
}
