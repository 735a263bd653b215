import type { SheetChoices } from "../excel/createSheet";
import type { Template } from "../sheets/template";
import { CreatedSheets } from "./CreatedSheets";
import type { Session } from "./creation";
import { FunctionList } from "./FunctionList";
import { HelpLink } from "./HelpLink";
import { usePaneWords } from "./paneWords";
import { RecordWeek } from "./RecordWeek";
import { TemplateGallery } from "./TemplateGallery";

export interface PaneProps {
  readonly templates: readonly Template[];
  /** Office's locale, such as "es-MX": what the options begin with. */
  readonly locale: string;
  readonly session: Session;
  readonly onCreate: (template: Template, options: SheetChoices) => void;
}

/** The pane: the sheets that can be made, those that were made, and the functions. */
export function Pane({ templates, locale, session, onCreate }: PaneProps) {
  const words = usePaneWords();
  return (
    <div className="pane">
      <header>
        <div className="brand">
          <img src="assets/icon-64.png" alt="" width={32} height={32} />
          <h1>Partner Playbook</h1>
        </div>
        <p className="intro">{words.intro}</p>
      </header>
      <main className="main">
        <TemplateGallery templates={templates} locale={locale} creation={session.creation} onCreate={onCreate} />
        <RecordWeek />
        <CreatedSheets sheets={session.sheets} />
        <FunctionList />
      </main>
      <footer className="footer">
        <HelpLink page="index">{words.footer.help}</HelpLink>
      </footer>
    </div>
  );
}
