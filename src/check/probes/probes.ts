import { chartProbes } from "./charts";
import { nameProbes } from "./names";
import type { Probe } from "./probe";
import { sheetProbes } from "./sheets";
import { tableProbes } from "./tables";
import { valueProbes } from "./values";

/** Everything that only a real Excel can answer. docs/limitations.md points to each by its id. */
export const probes: readonly Probe[] = [...nameProbes, ...tableProbes, ...valueProbes, ...chartProbes, ...sheetProbes];
