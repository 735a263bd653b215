import type { GalleryTemplate } from "../sheets/gallery";

/** The manifest's name of the command that makes a sheet from a template: "evaluation" → "newEvaluation". */
export function commandName(template: GalleryTemplate): string {
  return `new${template.id.charAt(0).toUpperCase()}${template.id.slice(1)}`;
}
