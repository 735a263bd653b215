import type { Language } from "../../playbook/language";

/** The picture of a template in the gallery: its sheet with sample data, as the demo draws it. */
export function templatePicture(id: string, language: Language): string {
  return `assets/templates/${id}.${language}.jpg`;
}
