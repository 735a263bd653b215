/** The page's second script, after the functions: the commands at once, the pane when it is seen. */
import { registerCommands } from "../commands/commands";
import { failureCode } from "../excel/running/excelFailure";
import { languageOfLocale } from "../playbook/language";
import { setStartLanguage, showStartNotice } from "./startNotice";
import { whenSeen } from "./whenSeen";

/** Long enough for a slow line; after it the page says what it waits for, and waits on. */
const patienceInMilliseconds = 15_000;

async function start(): Promise<void> {
  const browserLanguage = languageOfLocale(navigator.language);
  setStartLanguage(browserLanguage);
  if (typeof Office === "undefined") {
    showStartNotice("libraryMissing", browserLanguage);
    return;
  }
  const patience = window.setTimeout(() => showStartNotice("slow", browserLanguage), patienceInMilliseconds);
  const { host } = await Office.onReady();
  window.clearTimeout(patience);
  if (host !== Office.HostType.Excel) {
    showStartNotice("outside", browserLanguage);
    return;
  }
  registerCommands();
  const language = languageOfLocale(Office.context.displayLanguage);
  setStartLanguage(language);
  whenSeen(paneRoot(), () => {
    showPane().catch((error: unknown) => {
      showStartNotice(failureCode(error) === "partMissing" ? "updated" : "broken", language);
      throw error;
    });
  });
}

async function showPane(): Promise<void> {
  const { mountPane } = await import("./mountPane");
  mountPane(paneRoot());
}

function paneRoot(): HTMLElement {
  const root = document.getElementById("pane");
  if (!root) {
    throw new Error("taskpane.html has no #pane.");
  }
  return root;
}

void start();
