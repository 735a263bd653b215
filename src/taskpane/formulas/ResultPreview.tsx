import type { CalledResult } from "../../functions/callFunction";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";

const MOST_ROWS = 5;
const MOST_COLUMNS = 5;

/** What the formula answers: a value, the first of several, or an error with what to do. */
export function ResultPreview({ results }: { readonly results: readonly (readonly CalledResult[])[] | undefined }) {
  const { builder: words } = usePaneWords();
  const language = usePaneLanguage();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const textOf = (result: CalledResult | undefined) =>
    typeof result === "number" ? format.format(result) : typeof result === "object" ? result.code : (result ?? "");
  const rows = results?.length ?? 0;
  const columns = results?.[0]?.length ?? 0;
  const only = rows === 1 && columns === 1 ? results?.[0]?.[0] : undefined;
  return (
    <div>
      <h3>{words.result}</h3>
      <output className="result">
        {results === undefined && words.calculatedOnly}
        {only !== undefined && <span className="result-value">{textOf(only)}</span>}
        {typeof only === "object" && only.message !== undefined && <p className="failure">{only.message}</p>}
        {results !== undefined && only === undefined && (
          <>
            <div className="scroll">
              <table className="steps">
                <tbody>
                  {results.slice(0, MOST_ROWS).map((row, r) => (
                    <tr key={r}>
                      {row.slice(0, MOST_COLUMNS).map((result, c) => (
                        <td key={c}>{textOf(result)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="section-hint">{words.more({ rows, columns })}</p>
          </>
        )}
      </output>
    </div>
  );
}
