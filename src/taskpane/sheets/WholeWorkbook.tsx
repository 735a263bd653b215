import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { WorkbookChoices } from "../../excel/creating/createWorkbook";
import { languageOfLocale, type Language } from "../../playbook/language";
import { CurrencyField } from "../controls/CurrencyField";
import { LanguageField } from "../controls/LanguageField";
import { usePaneWords } from "../controls/paneWords";
import type { WorkbookCreation } from "./useWorkbookCreation";
import { WorkbookState } from "./WorkbookState";

export interface WholeWorkbookProps {
  readonly locale: string;
  readonly creation: WorkbookCreation;
  /** While a single sheet is made. */
  readonly busy: boolean;
  readonly onCreate: (choices: WorkbookChoices) => void;
  readonly onStop: () => void;
}

/** Every sheet at once, with a cover: the options, and what came of them. */
export function WholeWorkbook({ locale, creation, busy, onCreate, onStop }: WholeWorkbookProps) {
  const { wholeWorkbook: words } = usePaneWords();
  const headingId = useId();
  const [language, setLanguage] = useState<Language>(languageOfLocale(locale));
  const [currency, setCurrency] = useState<string>();
  const [sample, setSample] = useState(true);
  const waits = busy || creation.stage === "creating";
  return (
    <section aria-labelledby={headingId} data-region="whole-workbook">
      <h2 id={headingId}>{words.heading}</h2>
      <p className="section-hint">{words.hint}</p>
      <form
        className="options panel"
        onSubmit={(event) => {
          event.preventDefault();
          if (!waits) onCreate({ language, currency, sample });
        }}
      >
        <LanguageField label={words.language} language={language} onChoose={setLanguage} />
        <CurrencyField locale={locale} chosen={currency} onChoose={setCurrency} />
        <Checkbox
          className="options-sample"
          label={words.sample}
          checked={sample}
          onChange={(_, { checked }) => setSample(checked === true)}
        />
        <Button type="submit" appearance="primary" className="options-create" disabledFocusable={waits}>
          {words.create}
        </Button>
        <WorkbookState creation={creation} onStop={onStop} />
      </form>
    </section>
  );
}
