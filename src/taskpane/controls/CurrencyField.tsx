import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { currenciesIn } from "./currencies";
import { usePaneLanguage, usePaneWords } from "./paneWords";
import { useWorkbookCurrency } from "./useWorkbookCurrency";

export interface CurrencyFieldProps {
  /** Office's locale, which tells the currency of a workbook that has none yet. */
  readonly locale: string;
  /** Undefined until a person chooses one. */
  readonly chosen: string | undefined;
  readonly onChoose: (currency: string) => void;
}

/** The currency of a sheet: the workbook's own unless another is chosen. */
export function CurrencyField({ locale, chosen, onChoose }: CurrencyFieldProps) {
  const words = usePaneWords();
  const language = usePaneLanguage();
  const currencies = useMemo(() => currenciesIn(language), [language]);
  const ofWorkbook = useWorkbookCurrency(locale);
  const shown = chosen ?? ofWorkbook;
  return (
    <Field label={words.options.currency}>
      <Select value={shown} onChange={(_, { value }) => onChoose(value)}>
        {!currencies.some(({ code }) => code === shown) && <option value={shown}>{shown}</option>}
        {currencies.map(({ code, name }) => (
          <option key={code} value={code}>
            {/* In a narrow pane the end is cut off. */}
            {`${code}: ${name}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
