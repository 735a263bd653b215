import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ExcelFailure } from "../../../src/excel/running/excelFailure";
import { functionTable } from "../../../src/formulas/functionTable";
import { wordsOf } from "../../../src/locales/locale";
import type { Language } from "../../../src/playbook/language";
import { templates } from "../../../src/sheets/templates";
import { PaneLanguageProvider } from "../../../src/taskpane/controls/paneWords";
import { FunctionList } from "../../../src/taskpane/formulas/FunctionList";
import { Pane } from "../../../src/taskpane/Pane";
import { CreatedSheets } from "../../../src/taskpane/sheets/CreatedSheets";
import { newSession, type Creation } from "../../../src/taskpane/sheets/creation";
import { CreationState } from "../../../src/taskpane/sheets/CreationState";
import { lightTheme } from "../../../src/taskpane/theme/theme";

function markup(language: Language, children: ReactNode): string {
  return renderToStaticMarkup(
    <PaneLanguageProvider value={language}>
      <FluentProvider theme={lightTheme}>{children}</FluentProvider>
    </PaneLanguageProvider>,
  );
}

function stateOf(creation: Creation, language: Language = "en"): string {
  return templates
    .slice(0, 1)
    .map((template) => markup(language, <CreationState template={template} creation={creation} onStop={jest.fn()} />))
    .join("");
}

const templateId = templates[0]?.id ?? "";
const sheet = { sheetId: "{1}", name: "Evaluation <1>", templateId, language: "en" as const };

describe.each(["en", "es"] as const)("the pane in %s", (language) => {
  const { pane } = wordsOf(language);
  const html = markup(
    language,
    <Pane
      templates={templates}
      locale={language}
      session={newSession}
      onCreate={jest.fn()}
      onStop={jest.fn()}
      workbookCreation={{ stage: "idle" }}
      onCreateWorkbook={jest.fn()}
      onStopWorkbook={jest.fn()}
      commandOutcome={undefined}
    />,
  );

  it("shows every template with its name, and nothing else", () => {
    expect(html.match(/<article/g)).toHaveLength(templates.length);
  });

  it("labels every field and the button", () => {
    const labels = [pane.options.language, pane.options.currency, pane.options.sample, pane.options.create];
    expect(labels.filter((label) => !html.includes(label))).toEqual([]);
    expect(html.match(/<select/g)).toHaveLength(2 * templates.length + 2);
  });

  it("has one main heading, one main region, and a description for every picture that says something", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img(?![^>]*alt=)/);
  });

  it("links every function to its page of the help in the same language", () => {
    const list = markup(language, <FunctionList />);
    const pages = functionTable.map(({ id }) => `href="help/${language}/${id}.html"`);
    expect(pages.filter((page) => !list.includes(page))).toEqual([]);
  });
});

describe("the state of a creation", () => {
  it("shows nothing before a sheet is made, and nothing of another template", () => {
    expect(stateOf({ stage: "idle" })).not.toContain("fui-MessageBar");
    expect(stateOf({ stage: "created", templateId: "another", sheets: [sheet] })).not.toContain(sheet.sheetId);
  });

  it("shows progress as a share of the whole", () => {
    expect(stateOf({ stage: "creating", templateId, done: 1, total: 4, stopping: false })).toContain(
      'aria-valuenow="0.25"',
    );
  });

  it("can be stopped, and says why it waits", () => {
    const { progress } = wordsOf("en").pane;
    const html = stateOf({ stage: "creating", templateId, done: 1, total: 4, waiting: "busy", stopping: false });
    expect(html).toContain(progress.waiting.busy);
    expect(html).toContain(`>${progress.cancel}</button>`);
    expect(stateOf({ stage: "creating", templateId, done: 1, total: 4, stopping: true })).toContain(progress.stopping);
  });

  it("says of what was stopped that nothing was changed, and nothing of a failure", () => {
    const html = stateOf({ stage: "failed", templateId, failure: new ExcelFailure("stopped") });
    expect(html).toContain("Stopped. Nothing was changed.");
    expect(html).not.toContain(wordsOf("en").errors.title);
  });

  it("shows progress without a share while the whole is unknown", () => {
    expect(stateOf({ stage: "creating", templateId, done: 0, total: 0, stopping: false })).not.toContain(
      "aria-valuenow",
    );
  });

  it("names the sheet that was made, as text, and leads there", () => {
    const html = stateOf({ stage: "created", templateId, sheets: [sheet] });
    expect(html).toContain("“Evaluation &lt;1&gt;” is ready");
    expect(html).toContain(wordsOf("en").pane.created.goTo);
  });

  it("names the sheets that were made with it", () => {
    const also = { ...sheet, name: "Deals" };
    expect(stateOf({ stage: "created", templateId, sheets: [also, sheet] })).toContain(
      "It reads “Deals”, added with it.",
    );
  });

  it("says what went wrong, what to do, and that nothing was left behind", () => {
    const html = stateOf({ stage: "failed", templateId, failure: new ExcelFailure("readOnly") }, "es");
    const { byCode, title, nothingLeft } = wordsOf("es").errors;
    expect(
      [title, byCode.readOnly.what, byCode.readOnly.next, nothingLeft].filter((text) => !html.includes(text)),
    ).toEqual([]);
  });

  it("names the sheet that was left behind, and doesn't claim that there is none", () => {
    const failure = new ExcelFailure("unknown", { leftOver: "Evaluation", originalCode: "GeneralException" });
    const html = stateOf({ stage: "failed", templateId, failure });
    expect(html).toContain("“Evaluation”, may be left");
    expect(html).toContain("GeneralException");
    expect(html).not.toContain(wordsOf("en").errors.nothingLeft);
  });
});

describe("the list of sheets", () => {
  it("is not there for a single sheet, which is shown where it was made", () => {
    expect(markup("en", <CreatedSheets sheets={[sheet]} />)).not.toContain(sheet.name);
  });

  it("names each sheet and its button", () => {
    const html = markup("en", <CreatedSheets sheets={[{ ...sheet, sheetId: "{2}", name: "Second" }, sheet]} />);
    expect(html.match(/aria-label="Go to sheet/g)).toHaveLength(2);
    expect(html.indexOf("Second")).toBeLessThan(html.indexOf("Evaluation &lt;1&gt;"));
  });
});
