import { Field, ProgressBar } from "@fluentui/react-components";
import { wordsOf } from "../locales/locale";
import type { GalleryTemplate } from "../sheets/gallery";
import type { Creation } from "./creation";
import { FailureText } from "./FailureText";
import { GoToSheetButton } from "./GoToSheetButton";
import { Message } from "./Message";
import { Outcome } from "./Outcome";
import { usePaneLanguage, usePaneWords } from "./paneWords";
import { templateWords } from "./templateWords";

export interface CreationStateProps {
  readonly template: GalleryTemplate;
  readonly creation: Creation;
}

/** How the making of a template's sheet stands: progress, then the sheet or what went wrong. */
export function CreationState({ template, creation }: CreationStateProps) {
  return (
    <div role="status" className="card-state">
      {"templateId" in creation && creation.templateId === template.id && (
        <Stage template={template} creation={creation} />
      )}
    </div>
  );
}

function Stage({ template, creation }: CreationStateProps) {
  const words = usePaneWords();
  const { errors } = wordsOf(usePaneLanguage());
  switch (creation.stage) {
    case "idle":
      return null;
    case "creating":
      return (
        <Field
          validationMessage={words.progress.wait}
          validationState="none"
          label={words.progress.creating(templateWords(words, template.id).name)}
        >
          <ProgressBar thickness="large" value={creation.total > 0 ? creation.done / creation.total : undefined} />
        </Field>
      );
    case "created": {
      const wanted = creation.sheets.at(-1);
      const others = creation.sheets.slice(0, -1).map(({ name }) => name);
      if (wanted === undefined) return null;
      return (
        <Outcome>
          <Message
            intent="success"
            title={words.created.title(wanted.name)}
            actions={<GoToSheetButton sheet={wanted} />}
          >
            <p>{others.length > 0 ? words.created.alsoMade(others) : words.created.next}</p>
          </Message>
        </Outcome>
      );
    }
    case "failed": {
      const { leftOver } = creation.failure;
      return (
        <Outcome>
          <Message intent="error" title={errors.title}>
            <FailureText failure={creation.failure} />
            <p>{leftOver === undefined ? errors.nothingLeft : errors.leftOver(leftOver)}</p>
          </Message>
        </Outcome>
      );
    }
  }
}
