import { Field, Select } from "@fluentui/react-components";
import { isLanguage, languages, type Language } from "../../playbook/language";
import { usePaneWords } from "./paneWords";

export interface LanguageFieldProps {
  readonly label: string;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** In which of the languages a sheet is made. */
export function LanguageField({ label, language, onChoose }: LanguageFieldProps) {
  const { options } = usePaneWords();
  return (
    <Field label={label}>
      <Select value={language} onChange={(_, { value }) => isLanguage(value) && onChoose(value)}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {options.languages[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
