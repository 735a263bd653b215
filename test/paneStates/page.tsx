import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { lastOutcome } from "../../src/commands/commandOutcome";
import { lastRecord } from "../../src/commands/recordOutcome";
import type { Language } from "../../src/playbook/language";
import { PaneLanguageProvider } from "../../src/taskpane/controls/paneWords";
import { PaneView } from "../../src/taskpane/PaneView";
import { PaneTheme } from "../../src/taskpane/theme/PaneTheme";
import { views } from "../../src/taskpane/views";
import { ViewSwitch } from "../../src/taskpane/ViewSwitch";
import { installCustomFunctions, setDisplayLanguage } from "../unit/functions/customFunctionsShim";
import { perform, shown } from "./acts";
import { lastChange, setAnswers, writeClipboard } from "./fakeWorkbook";
import { ignore } from "./ignore";
import type { PaneState } from "./paneState";
import { allStates } from "./paneStates";
import { shownElements } from "./shownElements";

export interface Look {
  readonly state: string;
  readonly language: Language;
  readonly theme: "light" | "dark";
}

/** What tests use; it is there as soon as the page has loaded. */
export interface PaneStatesPage {
  readonly names: readonly string[];
  /** Resolves when the state is there. */
  show(look: Look): Promise<void>;
  /** The elements of the pane's components that were shown since the page was loaded: "Message.tsx:22:5". */
  shownElements(): string[];
}

declare global {
  interface Window {
    paneStates: PaneStatesPage;
  }
}

const root = createRoot(document.getElementById("pane") as HTMLElement);
let shows = 0;

async function show({ state: name, language, theme }: Look): Promise<void> {
  const state = allStates.find((each) => each.name === name);
  if (state === undefined) throw new Error(`There is no state ${name}`);
  setAnswers(typeof state.answers === "function" ? state.answers(language) : (state.answers ?? {}));
  lastChange.set(state.lastChange);
  lastRecord.set(state.lastRecord);
  lastOutcome.set();
  setDisplayLanguage(language);
  document.documentElement.lang = language;
  shows += 1;
  const mark = String(shows);
  root.render(
    <PaneLanguageProvider value={language}>
      <PaneTheme dark={theme === "dark"} key={mark}>
        <div data-show={mark}>
          <Placed state={state}>{state.show(language)}</Placed>
        </div>
      </PaneTheme>
    </PaneLanguageProvider>,
  );
  await shown(`[data-show="${mark}"]`);
  for (const act of state.acts ?? []) await perform(act);
  if (state.seen !== undefined) await shown(state.seen);
  await atRest();
}

/** Colours go over into others, even where motion is reduced. */
async function atRest(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
}

/** Where in the pane a state has its place. */
function Placed({ state: { place }, children }: { readonly state: PaneState; readonly children: ReactNode }) {
  if (place === "pane") return children;
  if (place === "start") return <div className="pane">{children}</div>;
  const view = views.find((each) => each === place);
  return (
    <div className="pane">
      <header className="brand">
        <img src="assets/icon-64.png" alt="" width={32} height={32} />
        <h1>Partner Playbook</h1>
      </header>
      <ViewSwitch view={view ?? "sheets"} onSwitch={ignore} />
      <main className="main">
        {place === "notices" && children}
        {views.map((each) => (
          <PaneView key={each} view={each} shown={each === (view ?? "sheets")}>
            {each === place && children}
          </PaneView>
        ))}
      </main>
    </div>
  );
}

function Index() {
  return (
    <div className="pane">
      <h1>States of the pane</h1>
      <ul>
        {allStates.map(({ name }) => (
          <li key={name}>
            {name}:{" "}
            {["language=en", "language=es", "language=en&theme=dark", "language=es&theme=dark"].map((look) => (
              <span key={look}>
                <a href={`?state=${name}&${look}`}>{look.replace(/\w+=/g, "").replace("&", " ")}</a>{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

installCustomFunctions();
Object.defineProperty(navigator, "clipboard", { value: { writeText: writeClipboard } });
window.paneStates = {
  names: allStates.map(({ name }) => name),
  show,
  shownElements: () => [...shownElements],
};

const asked = new URLSearchParams(window.location.search);
const wanted = asked.get("state");
if (wanted === null) {
  root.render(<Index />);
} else {
  void show({
    state: wanted,
    language: asked.get("language") === "es" ? "es" : "en",
    theme: asked.get("theme") === "dark" ? "dark" : "light",
  });
}
