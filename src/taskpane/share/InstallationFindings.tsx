import { tally, type InstallationReport } from "../../check/report";
import { reportText, toldDifference, toldSection, verdict } from "../../check/reportText";
import { installationCheckWordsOf } from "../../locales/installationCheckWords";
import { CopyText } from "../controls/CopyText";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import { Message } from "../messages/Message";

/** More are in the report: nobody reads a longer list in a pane. */
const MOST_SHOWN = 20;

/** What the check of the installation found, and its report to be sent. */
export function InstallationFindings({ report }: { readonly report: InstallationReport }) {
  const { share } = usePaneWords();
  const words = { ...installationCheckWordsOf(usePaneLanguage()), reasons: share.reasons };
  const { sections, leftOver } = report;
  const { right, of } = tally(sections);
  const differences = sections.flatMap((section) => section.differences);
  return (
    <>
      <Message
        intent={right < of ? "warning" : report.end === "stopped" ? "info" : "success"}
        title={verdict(report, words)}
      >
        <ul className="cell-list">
          {sections.map((section) => (
            <li key={section.id}>{toldSection(section, words)}</li>
          ))}
        </ul>
        {report.textsSkipped && <p>{words.textsSkipped}</p>}
        {leftOver.length > 0 && <p>{words.leftOver({ names: leftOver.join(", ") })}</p>}
      </Message>
      {differences.length > 0 && (
        <div className="panel">
          <h3>{words.differences}</h3>
          <ul className="cell-list">
            {differences.slice(0, MOST_SHOWN).map((each, index) => (
              <li key={index}>{toldDifference(each, words)}</li>
            ))}
          </ul>
          {differences.length > MOST_SHOWN && <p>{words.more({ count: String(differences.length - MOST_SHOWN) })}</p>}
        </div>
      )}
      <CopyText text={reportText(report, words)} words={words} />
    </>
  );
}
