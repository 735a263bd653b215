import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { asExcelFailure } from "../../../src/excel/running/excelFailure";
import { wordsOf } from "../../../src/locales/locale";
import type { Language } from "../../../src/playbook/language";
import { BrokenPart } from "../../../src/taskpane/BrokenPart";
import { PaneLanguageProvider } from "../../../src/taskpane/controls/paneWords";
import { FailureText } from "../../../src/taskpane/messages/FailureText";
import { lightTheme } from "../../../src/taskpane/theme/theme";

/** As webpack rejects where a file of code can't be loaded. */
const chunkLoadError = Object.assign(new Error("Loading chunk 1 failed."), { name: "ChunkLoadError" });

function markup(language: Language, children: ReactNode): string {
  return renderToStaticMarkup(
    <PaneLanguageProvider value={language}>
      <FluentProvider theme={lightTheme}>{children}</FluentProvider>
    </PaneLanguageProvider>,
  );
}

describe.each(["en", "es"] as const)("in %s", (language) => {
  const { broken, newVersion } = wordsOf(language).pane;
  const told = (error: unknown) => markup(language, <BrokenPart error={error} resetErrorBoundary={() => undefined} />);

  test("an exception is told without its technical text, with two ways on", () => {
    const html = told(new TypeError("x is not a function"));
    for (const text of [broken.title, broken.text, broken.tryAgain, broken.reload]) expect(html).toContain(text);
    expect(html).not.toContain("x is not a function");
    expect(html).not.toContain(newVersion.load);
  });

  test("code that is gone is told as such, with the new version", () => {
    const html = told(chunkLoadError);
    for (const text of [newVersion.title, newVersion.load, broken.tryAgain]) expect(html).toContain(text);
  });

  test("a command whose code is gone offers the new version, and any other failure doesn't", () => {
    const { what } = wordsOf(language).errors.byCode.partMissing;
    const gone = markup(language, <FailureText failure={asExcelFailure(chunkLoadError)} />);
    expect(gone).toContain(what);
    expect(gone).toContain(newVersion.load);
    expect(markup(language, <FailureText failure={asExcelFailure(new Error())} />)).not.toContain(newVersion.load);
  });
});
