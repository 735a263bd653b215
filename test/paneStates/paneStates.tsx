import { useEffect, type ReactNode } from "react";
import type { Language } from "../../src/playbook/language";
import { gallery } from "../../src/sheets/gallery";
import { usePaneLanguage } from "../../src/taskpane/controls/paneWords";
import { loadedLater } from "../../src/taskpane/loadedLater";
import { Pane } from "../../src/taskpane/Pane";
import { newSession } from "../../src/taskpane/sheets/creation";
import { showStartNotice, type StartNotice } from "../../src/taskpane/startNotice";
import { views } from "../../src/taskpane/views";
import { explainStates, formulasStates } from "./formulasStates";
import { ignore } from "./ignore";
import { noticeStates } from "./noticeStates";
import type { PaneState } from "./paneState";
import { reviewStates } from "./reviewStates";
import { shareStates } from "./shareStates";
import { sheetsStates } from "./sheetsStates";

const nothingFound = { pendingChange: undefined, brokenFormulas: 0 };

function wholePane(language: Language): ReactNode {
  return (
    <Pane
      templates={gallery}
      locale={language}
      session={newSession}
      onCreate={ignore}
      onStop={ignore}
      workbookCreation={{ stage: "idle" }}
      onCreateWorkbook={ignore}
      onStopWorkbook={ignore}
      commandOutcome={undefined}
    />
  );
}

const paneStates: readonly PaneState[] = views.map((view, index) => ({
  name: `pane-${view}`,
  place: "pane",
  show: wholePane,
  answers: nothingFound,
  acts: [{ press: `nav.views button:nth-child(${index + 1})` }],
  seen: `#view-${view} section`,
}));

const startNotices = ["libraryMissing", "slow", "outside", "updated", "broken"] as const satisfies StartNotice[];

function StartPage({ notice }: { readonly notice: StartNotice }) {
  const language = usePaneLanguage();
  useEffect(() => showStartNotice(notice, language), [notice, language]);
  return (
    <>
      <header className="brand">
        <img src="assets/icon-64.png" alt="" width={32} height={32} />
        <h1>Partner Playbook</h1>
      </header>
      <main>
        <div id="start-state" role="status" />
      </main>
    </>
  );
}

const startStates: readonly PaneState[] = startNotices.map((notice) => ({
  name: `start-${notice.toLowerCase()}`,
  place: "start",
  show: () => <StartPage notice={notice} />,
  seen: ".start-notice",
}));

const NeverLoaded = loadedLater(() => new Promise<never>(() => undefined));

/** Every state of the pane, in the order of the index. */
export const allStates: readonly PaneState[] = [
  ...paneStates,
  ...startStates,
  { name: "view-loading", place: "review", show: () => <NeverLoaded />, seen: "[role=progressbar]" },
  ...noticeStates,
  ...sheetsStates,
  ...formulasStates,
  ...explainStates,
  ...reviewStates,
  ...shareStates,
];
