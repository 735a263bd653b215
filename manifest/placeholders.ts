import { commandName } from "../src/commands/commandName";
import type { GalleryTemplate } from "../src/sheets/gallery";

/** What `{command}` and `{Command}` of the skeleton are for a template: "newEvaluation" and "NewEvaluation". */
export function placeholders(template: GalleryTemplate): { readonly command: string; readonly Command: string } {
  const command = commandName(template);
  return { command, Command: `${command.charAt(0).toUpperCase()}${command.slice(1)}` };
}
