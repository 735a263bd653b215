import { isoDate } from "../../playbook/week";
import type { SheetFinding, ShareReport, WorkbookFinding } from "../../sheets/share/shareCheck";
import { usePaneWords } from "../controls/paneWords";
import { FindingsOnSheet, type ToldFinding } from "../findings/FindingsOnSheet";
import { FindingsPanel } from "../findings/FindingsPanel";

/** What the check found: first of the workbook as a whole, then sheet by sheet. */
export function ShareFindings({ report }: { readonly report: ShareReport }) {
  const { shareCheck: words } = usePaneWords();
  const count = report.workbook.length + report.sheets.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <FindingsPanel count={count} none={{ title: words.clean, hint: words.cleanHint }}>
      <OfWorkbook findings={report.workbook} />
      {report.sheets.map((sheet) => (
        <FindingsOnSheet
          key={sheet.sheetId}
          sheet={sheet}
          findings={sheet.findings.map((finding) => told(finding, words.sheet))}
        />
      ))}
    </FindingsPanel>
  );
}

function OfWorkbook({ findings }: { readonly findings: readonly WorkbookFinding[] }) {
  const { shareCheck: words, findings: counted } = usePaneWords();
  if (findings.length === 0) return null;
  const has = (kind: WorkbookFinding["kind"]) => findings.some((finding) => finding.kind === kind);
  return (
    <section>
      <h3>{counted.inSheet({ sheet: words.wholeWorkbook, count: findings.length })}</h3>
      <ul className="findings">
        {findings.map((finding, index) => (
          <li key={index}>
            {finding.kind === "property"
              ? words.property[finding.property]({ value: finding.value })
              : words.names[finding.trait]({ names: finding.names })}
          </li>
        ))}
      </ul>
      {has("property") && <p>{words.property.hint}</p>}
      {has("names") && <p>{words.names.hint}</p>}
    </section>
  );
}

function told(finding: SheetFinding, words: ReturnType<typeof usePaneWords>["shareCheck"]["sheet"]): ToldFinding {
  switch (finding.kind) {
    case "hidden":
    case "veryHidden":
      return { kind: finding.kind, ...words[finding.kind] };
    case "copy":
      return { kind: finding.kind, title: words.copy.title({ name: finding.of }), hint: words.copy.hint };
    case "staleHistory": {
      const { title, hint } = words.staleHistory;
      return {
        ...finding,
        title: title({ days: String(finding.daysAgo) }),
        hint: hint({ date: isoDate(finding.day) }),
      };
    }
    case "errors":
    case "partner":
    case "partnerAtOnce":
    case "external":
    case "volatile":
    case "comments":
      return { ...finding, title: words[finding.kind].title({ count: finding.count }), hint: words[finding.kind].hint };
  }
}
