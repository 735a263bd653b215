import { useRef, useState } from "react";
import type { CommandOutcome } from "../commands/commandOutcome";
import type { SheetChoices } from "../excel/creating/createSheet";
import type { WorkbookChoices } from "../excel/creating/createWorkbook";
import type { GalleryTemplate } from "../sheets/gallery";
import { HelpLink } from "./controls/HelpLink";
import { usePaneWords } from "./controls/paneWords";
import { useKeptFocus } from "./controls/useKeptFocus";
import { FunctionList } from "./formulas/FunctionList";
import { loadedLater } from "./loadedLater";
import { CommandNotice } from "./notices/CommandNotice";
import { PendingChangeNotice } from "./notices/PendingChangeNotice";
import { RepairNotice } from "./notices/RepairNotice";
import { PaneView } from "./PaneView";
import { PartBoundary } from "./PartBoundary";
import { CreatedSheets } from "./sheets/CreatedSheets";
import type { Session } from "./sheets/creation";
import { RecordWeek } from "./sheets/RecordWeek";
import { TemplateGallery } from "./sheets/TemplateGallery";
import type { WorkbookCreation } from "./sheets/useWorkbookCreation";
import { WholeWorkbook } from "./sheets/WholeWorkbook";
import type { View } from "./views";
import { ViewSwitch } from "./ViewSwitch";

const AssumptionLog = loadedLater(() => import("./review/AssumptionLog"));
const FormulaBuilder = loadedLater(() => import("./formulas/FormulaBuilder"));
const ExplainCell = loadedLater(() => import("./formulas/ExplainCell"));
const DataQuality = loadedLater(() => import("./review/DataQuality"));
const CheckInstallation = loadedLater(() => import("./share/CheckInstallation"));
const ShareCheck = loadedLater(() => import("./share/ShareCheck"));
const ShareWorkbook = loadedLater(() => import("./share/ShareWorkbook"));

export interface PaneProps {
  readonly templates: readonly GalleryTemplate[];
  /** Office's locale, such as "es-MX": what the options begin with. */
  readonly locale: string;
  readonly session: Session;
  readonly onCreate: (templateId: string, options: SheetChoices) => void;
  /** Stops the making of a sheet. */
  readonly onStop: () => void;
  readonly workbookCreation: WorkbookCreation;
  readonly onCreateWorkbook: (choices: WorkbookChoices) => void;
  readonly onStopWorkbook: () => void;
  readonly commandOutcome: CommandOutcome | undefined;
}

/** The pane in its views: the sheets that can be made, formulas, what stands behind a cell, review, and sharing. */
export function Pane(props: PaneProps) {
  const { templates, locale, session, onCreate, workbookCreation, commandOutcome } = props;
  const words = usePaneWords();
  const [view, setView] = useState<View>("sheets");
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  // A command may ask for a view: each outcome once, so that a person can leave it.
  const [followed, setFollowed] = useState<CommandOutcome>();
  if (commandOutcome !== followed) {
    setFollowed(commandOutcome);
    if (commandOutcome?.kind === "explain") setView("explain");
    if (commandOutcome?.kind === "sheetFailed" || commandOutcome?.kind === "week") setView("sheets");
  }
  return (
    <div ref={box} className="pane">
      <header>
        <div className="brand">
          <img src="assets/icon-64.png" alt="" width={32} height={32} />
          <h1>Partner Playbook</h1>
        </div>
        <p className="intro">{words.intro}</p>
      </header>
      <ViewSwitch view={view} onSwitch={setView} />
      <main className="main">
        <PartBoundary>
          <PendingChangeNotice />
        </PartBoundary>
        <PartBoundary>
          <CommandNotice outcome={commandOutcome} />
        </PartBoundary>
        <PartBoundary>{view !== "share" && <RepairNotice onOpen={() => setView("share")} />}</PartBoundary>
        <PaneView view="sheets" shown={view === "sheets"}>
          <WholeWorkbook
            locale={locale}
            creation={workbookCreation}
            busy={session.creation.stage === "creating"}
            onCreate={props.onCreateWorkbook}
            onStop={props.onStopWorkbook}
          />
          <TemplateGallery
            templates={templates}
            locale={locale}
            creation={session.creation}
            busy={workbookCreation.stage === "creating"}
            onCreate={onCreate}
            onStop={props.onStop}
          />
          <RecordWeek />
          <CreatedSheets sheets={session.sheets} />
        </PaneView>
        <PaneView view="formulas" shown={view === "formulas"}>
          <FormulaBuilder />
          <FunctionList />
        </PaneView>
        <PaneView view="explain" shown={view === "explain"}>
          <ExplainCell wanted={commandOutcome?.kind === "explain" ? commandOutcome.cell : undefined} />
        </PaneView>
        <PaneView view="review" shown={view === "review"}>
          <DataQuality />
          <AssumptionLog />
        </PaneView>
        <PaneView view="share" shown={view === "share"}>
          <ShareCheck />
          <ShareWorkbook />
          <CheckInstallation />
        </PaneView>
      </main>
      <footer className="footer">
        <HelpLink page="index">{words.footer.help}</HelpLink>
      </footer>
    </div>
  );
}
