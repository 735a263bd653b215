import { referencedBlocks } from "../../excel/reading/referencedBlocks";
import type { FormulaPlace } from "../../excel/reading/referenceRange";
import { referencesIn } from "../../formulas/reference";
import { readByBlock, type ReadBy } from "./readsItself";

/** The cells of the formula's own sheet that it reads by names, by tables and by what spills there. */
export async function namedReads(formula: string, at: FormulaPlace): Promise<ReadBy[]> {
  const references = referencesIn(formula).filter(({ kind, ...rest }) => kind !== "cells" || "spilled" in rest);
  const blocks = await referencedBlocks(references, at);
  return blocks.flatMap((found, index) => {
    const reference = references[index];
    if (found === undefined || found.sheetName !== at.sheetName) return [];
    return [readByBlock(found, reference?.kind === "table" && reference.part === "thisRow")];
  });
}
