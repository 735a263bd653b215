import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..", "..");

/** What the preview is made of, in the order in which a path is looked up: the page itself, then the add-in. */
export const previewFolders = [join(root, "build", "preview"), join(root, "build", "addin")];

export function requirePreviewFolders(): void {
  for (const folder of previewFolders) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build:preview" first.`);
  }
}
