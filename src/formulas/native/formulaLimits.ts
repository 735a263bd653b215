/** How long and how deep a formula may be in Excel. */
import { tokenize } from "@borgar/fx";
import { NotNative } from "./notNative";

export const maxCharacters = 8192;

const maxLevels = 64;

/** `formula` is the one of which the native form was made. */
export function checkLimits(native: string, formula: string): void {
  if (native.length > maxCharacters) throw new NotNative("tooLong", formula);
  let level = 0;
  for (const { type, value } of tokenize(native)) {
    if (type === "operator" && value === "(") level += 1;
    if (type === "operator" && value === ")") level -= 1;
    if (level > maxLevels) throw new NotNative("tooDeep", formula);
  }
}
