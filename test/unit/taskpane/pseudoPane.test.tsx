import "../../pseudoEnglish";
import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { CommandOutcome } from "../../../src/commands/commandOutcome";
import { ExcelFailure, type ExcelFailureCode } from "../../../src/excel/running/excelFailure";
import { functionTable } from "../../../src/formulas/functionTable";
import { wordsOf } from "../../../src/locales/locale";
import type { Template } from "../../../src/sheets/template";
import { templates } from "../../../src/sheets/templates";
import { PaneLanguageProvider } from "../../../src/taskpane/controls/paneWords";
import { FunctionList } from "../../../src/taskpane/formulas/FunctionList";
import { FailureMessage } from "../../../src/taskpane/messages/FailureMessage";
import { CommandNotice } from "../../../src/taskpane/notices/CommandNotice";
import type { Creation } from "../../../src/taskpane/sheets/creation";
import { CreationState } from "../../../src/taskpane/sheets/CreationState";
import { lightTheme } from "../../../src/taskpane/theme/theme";
import { allStates } from "../../paneStates/paneStates";
import { isPseudo } from "../../pseudoLanguage";

/** What a person sees of a part, or hears of it. */
function textsOf(part: ReactNode): string[] {
  const html = renderToStaticMarkup(
    <PaneLanguageProvider value="en">
      <FluentProvider theme={lightTheme}>{part}</FluentProvider>
    </PaneLanguageProvider>,
  ).replaceAll(/<style.*?<\/style>/gs, "");
  const attributes = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  return [...attributes, ...html.split(/<[^>]*>/)]
    .map((text) => text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&").trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

function stringsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}

/** What is no word of `locales/`: the product's name, currencies, and what the functions are called and say of themselves. */
const ofFunctions = new Set(stringsIn(functionTable));

function isOther(text: string): boolean {
  const isCurrency = /^[A-Z]{3}(: .+)?$/.test(text);
  return text === "Partner Playbook" || isCurrency || ofFunctions.has(text.replace(/^PARTNER\./, ""));
}

function untouched(part: ReactNode): string[] {
  return textsOf(part).filter((text) => !isPseudo(text) && !isOther(text));
}

// What is loaded later is no part of a page that is rendered at once.
const states = allStates.filter(({ name }) => name !== "view-loading");

test.each(states.map((state) => [state.name, state] as const))("%s has no untouched English at first", (_, state) => {
  expect(untouched(state.show("en"))).toEqual([]);
});

const sheet = { sheetId: "{1}", name: "Ĕ1", templateId: "evaluation", language: "en" as const };
const failure = new ExcelFailure("unknown", { leftOver: "Ĕ1" });
const outcomes: readonly (readonly [string, CommandOutcome])[] = [
  ["a sheet that was not made", { kind: "sheetFailed", templateId: "evaluation", failure }],
  ["scores that would go where something stands", { kind: "scores", outcome: { occupied: "F1" } }],
  ["scores without a selection", { kind: "scores", outcome: { wrongSelection: "A1" } }],
  ["a command that failed", { kind: "failed", failure }],
];

test.each(outcomes)("a command’s notice of %s has no untouched English", (_, outcome) => {
  expect(untouched(<CommandNotice outcome={outcome} />)).toEqual([]);
});

const creations: readonly Creation[] = [
  { stage: "creating", templateId: "evaluation", done: 1, total: 4, waiting: "busy", stopping: false },
  { stage: "created", templateId: "evaluation", sheets: [sheet, { ...sheet, sheetId: "{2}" }] },
  { stage: "failed", templateId: "evaluation", failure },
];

test.each(creations)("a sheet that is $stage is told without untouched English", (creation) => {
  const template = templates.find(({ id }) => id === "evaluation") as Template;
  const part = <CreationState template={template} creation={creation} onStop={jest.fn()} />;
  expect(textsOf(part).some(isPseudo)).toBe(true);
  expect(untouched(part)).toEqual([]);
});

test.each(Object.keys(wordsOf("en").errors.byCode) as ExcelFailureCode[])(
  "the failure %s is told without it",
  (code) => {
    const part = <FailureMessage title="Ƒ" failure={new ExcelFailure(code, { originalCode: "Ĝ" })} />;
    expect(textsOf(part).some(isPseudo)).toBe(true);
    expect(untouched(part)).toEqual([]);
  },
);

test("the list of functions has no untouched English but the functions’ own", () => {
  expect(untouched(<FunctionList />)).toEqual([]);
});

test("a text that is written where it is shown is noticed", () => {
  expect(untouched(<p title="Not translated">Neither is this</p>)).toEqual(["Not translated", "Neither is this"]);
});
