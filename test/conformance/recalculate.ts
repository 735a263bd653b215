import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { dateToExcel, Workbook } from "@cj-tech-master/excelts";
import type { CellValue as ReadValue } from "@cj-tech-master/excelts";
import { libreOfficeProgram } from "./libreOffice";

/** A cell after recalculation: an error is its text, with `error: true`. */
export interface Recalculated {
  readonly value: number | string | boolean | null;
  readonly error: boolean;
}

/** Addresses ("B7") to cells, by sheet. */
export type RecalculatedWorkbook = ReadonlyMap<string, ReadonlyMap<string, Recalculated>>;

/** LibreOffice's settings: every formula is calculated on loading (0), whatever the file has cached. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * The workbook as LibreOffice calculates it. Each run has a user profile of its own, so that runs at the same time
 * don't share a process.
 */
export async function recalculate(file: Uint8Array): Promise<RecalculatedWorkbook> {
  const program = libreOfficeProgram();
  if (program === undefined) {
    throw new Error("LibreOffice is not installed.");
  }
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    await writeFile(join(folder, "saved.xlsx"), file);
    await promisify(execFile)(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "recalculated"),
      join(folder, "saved.xlsx"),
    ]);
    return await readWorkbook(await readFile(join(folder, "recalculated", "saved.xlsx")));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readWorkbook(file: Uint8Array): Promise<RecalculatedWorkbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  return new Map(
    workbook.worksheets.map((worksheet) => {
      const cells = new Map<string, Recalculated>();
      worksheet.eachRow((row) => {
        row.eachCell((cell) => {
          // Of merged cells only the first holds anything; the reader answers its value for all of them.
          if (cell.isMerged && cell.master !== cell) return;
          cells.set(cell.address, recalculated(cell.formula === undefined ? cell.value : cell.result));
        });
      });
      return [worksheet.name, cells] as const;
    }),
  );
}

function recalculated(value: ReadValue): Recalculated {
  if (value instanceof Date) {
    return { value: dateToExcel(value), error: false };
  }
  if (value !== null && typeof value === "object") {
    if ("error" in value) {
      return { value: value.error, error: true };
    }
    // A text in several fonts: LibreOffice takes another one for signs that the cell's font lacks.
    if ("richText" in value) {
      return { value: (value.richText ?? []).map(({ text }) => text).join(""), error: false };
    }
    throw new TypeError(`A cell that isn't read: ${JSON.stringify(value)}`);
  }
  return { value: value ?? null, error: false };
}
