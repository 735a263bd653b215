import { createSheet } from "../excel/createSheet";
import { officeLanguage } from "../excel/officeLanguage";
import { templates } from "../sheets/templates";
import type { Template } from "../sheets/template";
import { registerRecordWeek } from "./recordWeekCommand";
import { clearLastFailure, reportFailure } from "./commandOutcome";

/** The manifest's name of the command that makes a sheet from a template: "evaluation" → "newEvaluation". */
export function commandName(template: Template): string {
  return `new${template.id.charAt(0).toUpperCase()}${template.id.slice(1)}`;
}

/** One ribbon command for each template, and one to record the week. Call it once Office is ready. */
export function registerCommands(): void {
  for (const template of templates) {
    Office.actions.associate(commandName(template), (event: Office.AddinCommands.Event) => {
      void newSheet(template, event);
    });
  }
  registerRecordWeek();
}

/** Excel shows a command as running until it is completed, so it always is. */
async function newSheet(template: Template, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await createSheet(template, { language: officeLanguage(), sample: true, rows: template.rows?.default ?? 0 });
    clearLastFailure();
  } catch (error) {
    reportFailure(template.id, error);
    await showPane();
  } finally {
    event.completed();
  }
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The failure is reported already: the pane tells it whenever somebody opens it.
  }
}
