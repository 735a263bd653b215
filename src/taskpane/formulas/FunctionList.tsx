import { useId } from "react";
import { functionTable } from "../../formulas/functionTable";
import { HelpLink } from "../controls/HelpLink";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";

/** The functions, each with a line on what it does and its page of the help. */
export function FunctionList() {
  const words = usePaneWords();
  const language = usePaneLanguage();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{words.functions.heading}</h2>
      <p className="section-hint">{words.functions.hint}</p>
      <ul className="section-list rows">
        {functionTable.map(({ id, summary }) => (
          <li key={id} className="row">
            <div>
              <h3>{`PARTNER.${id}`}</h3>
              <p className="function-purpose">{summary[language]}</p>
            </div>
            <HelpLink page={id} label={words.functions.helpOn({ name: `PARTNER.${id}` })}>
              {words.functions.help}
            </HelpLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
