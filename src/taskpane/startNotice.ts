import type { Locale } from "../locales/locale";
import { wordsOf } from "../locales/locale";
import type { Language } from "../playbook/language";
import { loadNewVersion } from "./messages/newVersion";

export type StartNotice = Exclude<keyof Locale["pane"]["start"], "loading">;

/** Says, in the place of the skeleton, why the pane isn't there and what to do. Needs neither Office nor React. */
export function showStartNotice(notice: StartNotice, language: Language): void {
  const { pane } = wordsOf(language);
  const { title, text, steps } = pane.start[notice];
  const box = document.createElement("div");
  box.className = "start-notice";
  const list = document.createElement("ol");
  list.append(...steps.map((step) => withText("li", step)));
  box.append(withText("h2", title), withText("p", text), list);
  if (notice === "broken") box.append(loadButton(pane.broken.reload, language));
  if (notice === "updated") box.append(loadButton(pane.newVersion.load, language));
  startState().replaceChildren(box);
}

/** Gives the page and the skeleton their language. */
export function setStartLanguage(language: Language): void {
  document.documentElement.lang = language;
  const loading = document.getElementById("start-loading");
  if (loading) {
    loading.textContent = wordsOf(language).pane.start.loading;
  }
}

function startState(): HTMLElement {
  const state = document.getElementById("start-state");
  if (!state) {
    throw new Error("taskpane.html has no #start-state.");
  }
  return state;
}

/** Closing the pane doesn't load it again: its page lives on for the functions. */
function loadButton(label: string, language: Language): HTMLElement {
  const { loading, unreachable } = wordsOf(language).pane.newVersion;
  const button = document.createElement("button");
  const outcome = document.createElement("p");
  button.className = "start-button";
  button.textContent = label;
  button.addEventListener("click", () => {
    button.textContent = loading;
    outcome.textContent = "";
    void loadNewVersion().then((isLoading) => {
      if (isLoading) return;
      button.textContent = label;
      outcome.textContent = unreachable;
    });
  });
  const way = document.createElement("div");
  way.append(button, outcome);
  return way;
}

function withText(tag: "h2" | "p" | "li", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
