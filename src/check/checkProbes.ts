import type { Probe } from "./probes/probe";
import { readSettled } from "./readSettled";
import type { ProbeAnswer } from "./report";
import type { Workplace } from "./workplace";
import { inExcel } from "../excel/inExcel";

/** Asks this Excel, on a sheet that is removed afterwards. */
export async function askProbe(workplace: Workplace, { id, answers, ask }: Probe): Promise<ProbeAnswer> {
  return inExcel({ ...workplace.run, repeatable: true }, async (context) => {
    const sheet = await workplace.addSheet(context);
    const added = [sheet.id];
    const remember = (sheetId: string) => {
      workplace.remember(sheetId);
      added.push(sheetId);
    };
    const settled = async () => {
      await readSettled(context, [sheet.id]);
    };
    const answer = await ask({ context, sheet, sheetName: sheet.name, remember, settled });
    await workplace.remove(context, added);
    return { id, answer, holds: answers[answer] === "supported" };
  });
}
