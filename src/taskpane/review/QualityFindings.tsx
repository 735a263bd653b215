import type { Language } from "../../playbook/language";
import { isoDate } from "../../playbook/week";
import type { QualityFinding, QualityReport } from "../../sheets/quality/qualityCheck";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import { FindingsOnSheet, type ToldFinding } from "../findings/FindingsOnSheet";
import { FindingsPanel } from "../findings/FindingsPanel";

/** What the check of the data found, sheet by sheet. */
export function QualityFindings({ report }: { readonly report: QualityReport }) {
  const { dataQuality: words } = usePaneWords();
  const language = usePaneLanguage();
  const count = report.sheets.reduce((sum, { findings }) => sum + findings.length, 0);
  const none =
    report.checked === 0
      ? { title: words.noSheets, hint: words.noSheetsHint }
      : { title: words.clean, hint: words.cleanHint({ count: report.checked }) };
  return (
    <FindingsPanel count={count} none={none}>
      {report.sheets.map((sheet) => (
        <FindingsOnSheet
          key={sheet.sheetId}
          sheet={sheet}
          findings={sheet.findings.map((finding) => told(finding, words.kinds, language))}
        />
      ))}
    </FindingsPanel>
  );
}

function told(
  finding: QualityFinding,
  words: ReturnType<typeof usePaneWords>["dataQuality"]["kinds"],
  language: Language,
): ToldFinding {
  switch (finding.kind) {
    case "weights": {
      const sum = new Intl.NumberFormat(language, { maximumFractionDigits: 9 }).format(finding.sum);
      return { ...finding, title: words.weights.title({ sum }), hint: words.weights.hint };
    }
    case "unusualShare": {
      const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
      const { low, high } = finding.usual;
      const title = words.unusualShare.title({
        count: finding.count,
        low: percent.format(low),
        high: percent.format(high),
      });
      return { ...finding, title, hint: words.unusualShare.hint };
    }
    case "repeatedPartner": {
      const { title, hint } = words.repeatedPartner;
      return { ...finding, title: title({ partner: finding.partner, cells: String(finding.count) }), hint };
    }
    case "staleHistory": {
      const { title, hint } = words.staleHistory;
      return {
        ...finding,
        title: title({ days: String(finding.daysAgo) }),
        hint: hint({ date: isoDate(finding.day) }),
      };
    }
    case "tableMissing":
      return { ...finding, title: words.tableMissing.title({ table: finding.table }), hint: words.tableMissing.hint };
    case "numberAsText":
    case "percent":
    case "negative":
    case "swappedCac":
    case "dateOrder":
      return { ...finding, title: words[finding.kind].title({ count: finding.count }), hint: words[finding.kind].hint };
  }
}
