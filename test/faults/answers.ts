import { readFileSync } from "node:fs";
import type { FaultyAnswer } from "./fault";

/** All codes of Excel's, as its types list them. */
export function excelCodes(): readonly string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const ofExcel = types.slice(types.indexOf("declare namespace Excel {"));
  const [list = ""] = /enum ErrorCodes \{[^}]*\}/.exec(ofExcel) ?? [];
  return [...list.matchAll(/^\s*\w+ = "(\w+)"/gm)].map(([, code = ""]) => code);
}

/** Numbers of the host that the library makes codes of, and one that it doesn't know. */
const hostErrors = [1014, 5001, 5012, 5016, 5102, 5103, 5104, 7000];

export function allAnswers(): readonly FaultyAnswer[] {
  return [...excelCodes().map((code) => ({ code })), ...hostErrors.map((hostError) => ({ hostError }))];
}

/** One of each kind: a fault of Excel's own, something locked, gone, taken, refused, busy, and a host that is busy or gone. */
export const tenAnswers: readonly FaultyAnswer[] = [
  { code: "GeneralException" },
  { code: "AccessDenied" },
  { code: "ItemNotFound" },
  { code: "ItemAlreadyExists" },
  { code: "InvalidArgument" },
  { code: "InvalidOperation" },
  { code: "InvalidOperationInCellEditMode" },
  { code: "RequestAborted" },
  { hostError: 5102 },
  { hostError: 5012 },
];
