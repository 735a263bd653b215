import { identificationCriteria } from "../../playbook/evaluationGuidance";
import { priorityLabels } from "../../playbook/priority";
import { playbook } from "../assumptions/inputs";
import { namesOf, type SheetSettings } from "../setting";

/** How much a question weighs. */
export const prescreenSettings = {
  templateId: "prescreen",
  settings: {
    priorities: {
      name: "Priorities",
      kind: "choice",
      cells: identificationCriteria.map(({ id, name, priority }) => ({
        id: `priority.${id}`,
        label: ({ words, language }) => `${words.prescreen.priority}: ${name[language]}`,
        unit: "choice",
        given: playbook(priorityLabels[priority]),
      })),
    },
  },
} as const satisfies SheetSettings;

export const prescreenNames = namesOf(prescreenSettings.settings);
