import { useId, useState } from "react";
import type { SheetChoices } from "../../excel/creating/createSheet";
import type { GalleryTemplate } from "../../sheets/gallery";
import { Disclosure } from "../controls/Disclosure";
import { usePaneLanguage, usePaneWords } from "../controls/paneWords";
import type { Creation } from "./creation";
import { CreationState } from "./CreationState";
import { firstForm } from "./sheetForm";
import { SheetOptions } from "./SheetOptions";
import { templatePicture } from "./templatePicture";
import { templateWords } from "./templateWords";

export interface TemplateCardProps {
  readonly template: GalleryTemplate;
  readonly locale: string;
  readonly creation: Creation;
  readonly busy: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onStop: () => void;
  readonly onCreate: (options: SheetChoices) => void;
}

/** One template: its picture, what it is for, its options, and what came of them. */
export function TemplateCard({
  template,
  locale,
  creation,
  busy,
  open,
  onToggle,
  onCreate,
  onStop,
}: TemplateCardProps) {
  const words = usePaneWords();
  const language = usePaneLanguage();
  const { name, purpose, picture } = templateWords(words, template.id);
  const nameId = useId();
  const [form, setForm] = useState(() => firstForm(template, locale));
  return (
    <article className="card" aria-labelledby={nameId} data-template={template.id}>
      <div className="card-head">
        <img
          className="card-picture"
          src={templatePicture(template.id, language)}
          alt={picture}
          width={96}
          height={54}
          loading="lazy"
        />
        <h3 id={nameId}>{name}</h3>
        <p className="card-purpose">{purpose}</p>
      </div>
      <div className="card-body">
        <Disclosure
          label={open ? words.templates.hideOptions : words.templates.chooseOptions}
          open={open}
          onToggle={onToggle}
        >
          <SheetOptions
            template={template}
            locale={locale}
            form={form}
            onChange={setForm}
            busy={busy}
            onCreate={onCreate}
          />
        </Disclosure>
        <CreationState template={template} creation={creation} onStop={onStop} />
      </div>
    </article>
  );
}
