import type { Explanation } from "../functions/explanation";
import { usePaneWords } from "./paneWords";

/** One function's way to its result. */
export function ExplanationSteps({ explanation }: { readonly explanation: Explanation }) {
  const { explain: words } = usePaneWords();
  const { call, place, steps, remarks, isFault, section } = explanation;
  return (
    <section className="explanation" aria-label={call}>
      <code>{call}</code>
      {place !== undefined && <p>{place}</p>}
      {steps.length > 0 && (
        <table className="steps">
          <tbody>
            {steps.map(({ label, calculation, value, total }) => (
              <tr key={label} className={total ? "total" : undefined}>
                <th scope="row">
                  {label}
                  {calculation !== undefined && <span className="calculation">{calculation}</span>}
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={isFault ? "failure" : "remark"}>
          {remark}
        </p>
      ))}
      <p className="section-hint">{words.section(section)}</p>
    </section>
  );
}
