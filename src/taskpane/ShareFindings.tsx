import { isoDate } from "../playbook/week";
import type { SheetFinding, SheetFindings, ShareReport, WorkbookFinding } from "../sheets/share/shareCheck";
import { GoToButton } from "./GoToButton";
import { usePaneWords } from "./paneWords";

/** What the check found: first of the workbook as a whole, then sheet by sheet. */
export function ShareFindings({ report }: { readonly report: ShareReport }) {
  const { shareCheck: words } = usePaneWords();
  const count = report.workbook.length + report.sheets.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count === 0) {
    return (
      <div className="panel">
        <h3>{words.clean}</h3>
        <p>{words.cleanHint}</p>
      </div>
    );
  }
  return (
    <div className="stack panel">
      <p>
        <strong>{words.found(count)}</strong>
      </p>
      <OfWorkbook findings={report.workbook} />
      {report.sheets.map((sheet) => (
        <OfSheet key={sheet.sheetId} sheet={sheet} />
      ))}
    </div>
  );
}

function OfWorkbook({ findings }: { readonly findings: readonly WorkbookFinding[] }) {
  const { shareCheck: words } = usePaneWords();
  if (findings.length === 0) return null;
  const has = (kind: WorkbookFinding["kind"]) => findings.some((finding) => finding.kind === kind);
  return (
    <section>
      <h3>{words.inSheet(words.wholeWorkbook, findings.length)}</h3>
      <ul className="findings">
        {findings.map((finding, index) => (
          <li key={index}>
            {finding.kind === "property"
              ? words.property[finding.property](finding.value)
              : words.names[finding.trait](finding.names)}
          </li>
        ))}
      </ul>
      {has("property") && <p>{words.property.hint}</p>}
      {has("names") && <p>{words.names.hint}</p>}
    </section>
  );
}

function OfSheet({ sheet }: { readonly sheet: SheetFindings }) {
  const { shareCheck: words } = usePaneWords();
  const hasCells = sheet.findings.some((finding) => "addresses" in finding);
  return (
    <section>
      <h3>{words.inSheet(sheet.name, sheet.findings.length)}</h3>
      <ul className="findings">
        {sheet.findings.map((finding) => (
          <li key={finding.kind} data-finding={finding.kind}>
            <FindingText finding={finding} />
            {"addresses" in finding && <Cells sheet={sheet} addresses={finding.addresses} />}
          </li>
        ))}
      </ul>
      {!sheet.visible && hasCells && <p>{words.notShown}</p>}
    </section>
  );
}

function FindingText({ finding }: { readonly finding: SheetFinding }) {
  const { sheet: words } = usePaneWords().shareCheck;
  const [title, hint] = textOf(finding, words);
  return (
    <>
      <strong>{title}</strong>
      <p>{hint}</p>
    </>
  );
}

function textOf(
  finding: SheetFinding,
  words: ReturnType<typeof usePaneWords>["shareCheck"]["sheet"],
): readonly [title: string, hint: string] {
  switch (finding.kind) {
    case "hidden":
    case "veryHidden":
      return [words[finding.kind].title, words[finding.kind].hint];
    case "staleHistory":
      return [words.staleHistory.title(finding.daysAgo), words.staleHistory.hint(isoDate(finding.day))];
    case "errors":
    case "partner":
    case "external":
    case "volatile":
    case "comments":
      return [words[finding.kind].title(finding.count), words[finding.kind].hint];
  }
}

/** Enough to see where; a sheet may hold thousands. */
const MOST_LINKS = 8;

function Cells({ sheet, addresses }: { readonly sheet: SheetFindings; readonly addresses: readonly string[] }) {
  const { shareCheck: words } = usePaneWords();
  const shown = addresses.slice(0, MOST_LINKS);
  return (
    <div className="finding-cells">
      {shown.map((address) =>
        sheet.visible ? (
          <GoToButton key={address} sheetId={sheet.sheetId} address={address} label={words.goTo(sheet.name, address)}>
            {address}
          </GoToButton>
        ) : (
          <span key={address}>{address}</span>
        ),
      )}
      {addresses.length > shown.length && <span>{words.more(addresses.length - shown.length)}</span>}
    </div>
  );
}
