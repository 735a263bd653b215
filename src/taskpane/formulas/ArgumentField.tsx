import { Button, Field, Input } from "@fluentui/react-components";
import type { FunctionParameter } from "../../formulas/partnerFunction";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";

export interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onTakeSelection: () => void;
}

/** An argument: what a person types, what is wrong with it, and a button that takes the selection. */
export function ArgumentField({ parameter, value, fault, onChange, onTakeSelection }: ArgumentFieldProps) {
  const { builder: words } = usePaneWords();
  const language = usePaneLanguage();
  const name = parameter.name[language];
  return (
    <Field label={name} hint={parameter.help[language]} validationMessage={fault}>
      {(field) => (
        <div className="argument">
          <Input {...field} value={value} spellCheck={false} onChange={(_, { value: text }) => onChange(text)} />
          <Button size="small" aria-label={words.useSelectionFor({ parameter: name })} onClick={onTakeSelection}>
            {words.useSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}
