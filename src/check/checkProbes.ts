import type { Probe } from "./probes/probe";
import { readSettled } from "./readSettled";
import type { ProbeAnswer } from "./report";
import type { Workplace } from "./workplace";

/** Asks this Excel, on a sheet that is removed afterwards. */
export function askProbe(workplace: Workplace, { id, answers, ask }: Probe): Promise<ProbeAnswer> {
  return workplace.onNewSheet(async (place) => {
    const { context, sheet } = place;
    const settled = async () => {
      await readSettled(context, [sheet.id]);
    };
    const answer = await ask({ ...place, sheetName: sheet.name, settled });
    return { id, answer, holds: answers[answer] === "supported" };
  });
}
