import { parseR1C1Ref } from "@borgar/fx";
import { parseAddress } from "./address";

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at an end, not "History". */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Excel's rules for a defined name or a table: it can't be taken for a cell. */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    parseAddress(name) === null &&
    !looksLikeR1C1(name)
  );
}

function looksLikeR1C1(name: string): boolean {
  const reference = parseR1C1Ref(name);
  return reference !== undefined && "range" in reference;
}
