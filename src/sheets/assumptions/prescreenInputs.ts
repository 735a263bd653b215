import { identificationCriteria } from "../../playbook/evaluationGuidance";
import { priorityLabels } from "../../playbook/priority";
import { prioritiesName } from "../templates/prescreenTable";
import { playbook, type SheetInputs } from "./inputs";

export const prescreenInputs: readonly SheetInputs[] = [
  {
    kind: "cells",
    name: prioritiesName,
    inputs: identificationCriteria.map(({ id, name, priority }) => ({
      id: `priority.${id}`,
      label: ({ words, language }) => `${words.prescreen.priority}: ${name[language]}`,
      unit: "choice",
      given: playbook(priorityLabels[priority]),
    })),
  },
];
