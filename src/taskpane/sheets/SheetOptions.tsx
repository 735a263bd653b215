import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useRef } from "react";
import type { SheetChoices } from "../../excel/creating/createSheet";
import type { GalleryTemplate } from "../../sheets/gallery";
import { CurrencyField } from "../controls/CurrencyField";
import { LanguageField } from "../controls/LanguageField";
import { usePaneWords } from "../controls/paneWords";
import { optionsOf, rowsTyped, type SheetForm } from "./sheetForm";
import { templateWords } from "./templateWords";

export interface SheetOptionsProps {
  readonly template: GalleryTemplate;
  readonly locale: string;
  readonly form: SheetForm;
  readonly busy: boolean;
  readonly onChange: (form: SheetForm) => void;
  readonly onCreate: (options: SheetChoices) => void;
}

/** What a person chooses before a sheet is made. */
export function SheetOptions({ template, locale, form, busy, onChange, onCreate }: SheetOptionsProps) {
  const words = usePaneWords();
  const rowsField = useRef<HTMLInputElement>(null);
  const limits = template.rows;
  const between = { min: String(limits?.min), max: String(limits?.max) };
  const rowsAreWrong = limits !== undefined && rowsTyped(form.rows, limits) === undefined;

  const submit = () => {
    const options = optionsOf(form, template);
    if (options === undefined) {
      rowsField.current?.focus();
    } else if (!busy) {
      onCreate(options);
    }
  };

  return (
    <form
      className="options"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LanguageField
        label={words.options.language}
        language={form.language}
        onChoose={(language) => onChange({ ...form, language })}
      />
      <CurrencyField locale={locale} chosen={form.currency} onChoose={(currency) => onChange({ ...form, currency })} />
      {limits && (
        <Field
          label={templateWords(words, template.id).rows}
          hint={rowsAreWrong ? undefined : words.options.rowsHint(between)}
          validationMessage={rowsAreWrong ? words.options.rowsWrong(between) : undefined}
        >
          <Input
            ref={rowsField}
            type="number"
            inputMode="numeric"
            min={limits.min}
            max={limits.max}
            step={1}
            value={form.rows}
            onChange={(_, { value }) => onChange({ ...form, rows: value })}
          />
        </Field>
      )}
      <Field hint={words.options.sampleHint}>
        <Checkbox
          className="options-sample"
          label={words.options.sample}
          checked={form.sample}
          onChange={(_, { checked }) => onChange({ ...form, sample: checked === true })}
        />
      </Field>
      <Button type="submit" appearance="primary" className="options-create" disabledFocusable={busy}>
        {words.options.create}
      </Button>
    </form>
  );
}
