import type { Explanation } from "../../functions/explanation";
import { usePaneWords } from "../controls/paneWords";

export interface ExplanationStepsProps {
  readonly explanation: Explanation;
  /** Where the formula is more than this call, the call is shown. */
  readonly named: boolean;
}

/** One function's way to its result. */
export function ExplanationSteps({ explanation, named }: ExplanationStepsProps) {
  const { explain: words } = usePaneWords();
  const { call, use, place, steps, remarks, isFault, section } = explanation;
  return (
    <section className="explanation" aria-label={call}>
      {named && <code className="call">{call}</code>}
      {use !== undefined && <p className="remark">{use}</p>}
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
      <p className="section-hint">{words.section({ name: section })}</p>
    </section>
  );
}
