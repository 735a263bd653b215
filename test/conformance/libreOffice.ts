import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** LibreOffice's program, or undefined where it isn't installed. */
export function libreOfficeProgram(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // that is the question
  }
}

/** `describe` where LibreOffice is installed; elsewhere the tests are reported as skipped, with the reason. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (libreOfficeProgram()) {
    describe(name, tests);
  } else {
    describe.skip(`${name} (skipped: LibreOffice is not installed)`, tests);
  }
}
