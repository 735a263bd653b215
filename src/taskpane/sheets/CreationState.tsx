import { wordsOf } from "../../locales/locale";
import type { GalleryTemplate } from "../../sheets/gallery";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import { FailureMessage } from "../messages/FailureMessage";
import { GoToSheetButton } from "../messages/GoToSheetButton";
import { Message } from "../messages/Message";
import { Outcome } from "../messages/Outcome";
import { UnderWay } from "../messages/UnderWay";
import type { Creation } from "./creation";
import { templateWords } from "./templateWords";

export interface CreationStateProps {
  readonly template: GalleryTemplate;
  readonly creation: Creation;
  readonly onStop: () => void;
}

/** How the making of a template's sheet stands: progress, then the sheet or what went wrong. */
export function CreationState({ template, creation, onStop }: CreationStateProps) {
  return (
    <div role="status" className="card-state">
      {"templateId" in creation && creation.templateId === template.id && (
        <Stage template={template} creation={creation} onStop={onStop} />
      )}
    </div>
  );
}

function Stage({ template, creation, onStop }: CreationStateProps) {
  const words = usePaneWords();
  const { errors } = wordsOf(usePaneLanguage());
  switch (creation.stage) {
    case "idle":
      return null;
    case "creating":
      return (
        <UnderWay
          label={words.progress.creating({ sheet: templateWords(words, template.id).name })}
          work={creation}
          progress={{ share: creation.total > 0 ? creation.done / creation.total : undefined }}
          onStop={onStop}
        />
      );
    case "created": {
      const wanted = creation.sheets.at(-1);
      const others = creation.sheets.slice(0, -1).map(({ name }) => name);
      if (wanted === undefined) return null;
      return (
        <Outcome>
          <Message
            intent="success"
            title={words.created.title({ sheet: wanted.name })}
            actions={<GoToSheetButton sheet={wanted} />}
          >
            <p>{others.length > 0 ? words.created.alsoMade({ sheets: others }) : words.created.next}</p>
          </Message>
        </Outcome>
      );
    }
    case "failed": {
      const { leftOver } = creation.failure;
      return (
        <Outcome>
          <FailureMessage title={errors.title} failure={creation.failure}>
            <p>{leftOver === undefined ? errors.nothingLeft : errors.leftOver({ sheet: leftOver })}</p>
          </FailureMessage>
        </Outcome>
      );
    }
  }
}
