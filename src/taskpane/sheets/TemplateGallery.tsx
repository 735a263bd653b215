import { useId, useState } from "react";
import type { SheetChoices } from "../../excel/creating/createSheet";
import type { GalleryTemplate } from "../../sheets/gallery";
import { usePaneWords } from "../controls/paneWords";
import type { Creation } from "./creation";
import { TemplateCard } from "./TemplateCard";

export interface TemplateGalleryProps {
  readonly templates: readonly GalleryTemplate[];
  readonly locale: string;
  readonly creation: Creation;
  /** While the whole workbook is made. */
  readonly busy: boolean;
  readonly onCreate: (templateId: string, options: SheetChoices) => void;
  readonly onStop: () => void;
}

/** Every sheet that can be made; the options of one are open at a time. */
export function TemplateGallery({ templates, locale, creation, busy, onCreate, onStop }: TemplateGalleryProps) {
  const words = usePaneWords();
  const headingId = useId();
  const [openId, setOpenId] = useState<string>();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{words.templates.heading}</h2>
      <p className="section-hint">{words.templates.hint}</p>
      <ul className="section-list cards">
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard
              template={template}
              locale={locale}
              creation={creation}
              busy={busy || creation.stage === "creating"}
              open={template.id === openId}
              onToggle={() => setOpenId(template.id === openId ? undefined : template.id)}
              onCreate={(options) => onCreate(template.id, options)}
              onStop={onStop}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
