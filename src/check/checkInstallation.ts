import { minute } from "../excel/reading/today";
import { asExcelFailure } from "../excel/running/excelFailure";
import type { Wait } from "../excel/running/excelRun";
import type { Language } from "../playbook/language";
import { templates } from "../sheets/templates";
import { checkAsConstants, checkInCells } from "./checkFunctions";
import { askProbe } from "./checkProbes";
import { checkLive, checkNative } from "./checkSharing";
import { checkSheets } from "./checkSheets";
import type { Compared, ReadSheet } from "./compare";
import { readEnvironment } from "./environment";
import { goldenSeparators } from "./golden/goldenSheet";
import { goldenSheetOf } from "./golden/goldenSheets";
import { probes } from "./probes/probes";
import {
  sectionIds,
  type Difference,
  type Environment,
  type InstallationReport,
  type ProbeAnswer,
  type SectionId,
} from "./report";
import { Workplace } from "./workplace";

/** What is under way: a part of the check, or the sheet of a template. */
export type CheckStep = { readonly section: SectionId } | { readonly templateId: string };

export interface CheckProgress {
  readonly step: CheckStep;
  /** From 0 to 1. */
  readonly share: number;
}

export interface CheckRun {
  /** Of the sheets that are made. */
  readonly language: Language;
  /** Ends the check after the step that is under way. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CheckProgress) => void;
  /** Told why Excel keeps it waiting; of nothing, once it goes on. */
  readonly onWaiting: (wait: Wait | undefined) => void;
}

/**
 * Lets this Excel calculate everything that the add-in has, on sheets that are removed afterwards, and compares.
 * @returns the report, also of a check that was stopped; nothing if the workbook isn't empty: then nothing was done.
 */
export async function checkInstallation(run: CheckRun): Promise<InstallationReport | undefined> {
  try {
    const workplace = await Workplace.inEmptyWorkbook({ onWaiting: run.onWaiting });
    if (workplace === undefined) return undefined;
    const environment = await readEnvironment();
    const check = new Check(workplace, environment, run);
    let leftOver: readonly string[];
    try {
      await check.make();
    } finally {
      leftOver = await workplace.leave();
    }
    return check.report(leftOver);
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** A check under way. A step that fails is a finding, and the next one follows. */
class Check {
  readonly #compared = new Map<SectionId, { compared: number; differences: Difference[] }>();
  readonly #answers: ProbeAnswer[] = [];
  readonly #numbersToo: boolean;
  #done = 0;
  #stopped = false;
  readonly #workplace: Workplace;
  readonly #environment: Environment;
  readonly #run: CheckRun;

  constructor(workplace: Workplace, environment: Environment, run: CheckRun) {
    this.#workplace = workplace;
    this.#environment = environment;
    this.#run = run;
    const { decimal, thousands } = environment;
    this.#numbersToo = decimal === goldenSeparators.decimal && thousands === goldenSeparators.thousands;
  }

  async make(): Promise<void> {
    await this.#functions();
    await this.#probes();
    await this.#sharing(await this.#sheets());
  }

  report(leftOver: readonly string[]): InstallationReport {
    return {
      end: this.#stopped ? "stopped" : "complete",
      sections: sectionIds.flatMap((id) => {
        const compared = this.#compared.get(id);
        return compared === undefined ? [] : [{ id, ...compared }];
      }),
      probes: this.#answers,
      textsSkipped: !this.#numbersToo,
      environment: this.#environment,
      when: minute(new Date()),
      leftOver,
    };
  }

  async #functions(): Promise<void> {
    await this.#step({ section: "cells" }, "cells", async () => {
      this.#add("cells", await checkInCells(this.#workplace));
    });
    await this.#step({ section: "constants" }, "constants", async () => {
      this.#add("constants", await checkAsConstants(this.#workplace));
    });
  }

  async #probes(): Promise<void> {
    for (const probe of probes) {
      await this.#step(
        { section: "probes" },
        "probes",
        async () => {
          const answer = await askProbe(this.#workplace, probe);
          this.#answers.push(answer);
          const differences = answer.holds ? [] : [{ kind: "unsupported" as const, ...answer }];
          this.#add("probes", { compared: 1, differences });
        },
        probe.id,
      );
    }
  }

  /** Answers the ids of the sheets that were made. */
  async #sheets(): Promise<string[]> {
    const { language } = this.#run;
    const made = new Map<string, string>();
    for (const template of templates) {
      // Made already, because an earlier one reads it.
      if (made.has(template.id)) continue;
      await this.#step(
        { templateId: template.id },
        "values",
        async () => {
          const golden = (templateId: string) => goldenSheetOf(templateId, language);
          const checked = await checkSheets(this.#workplace, template, language, {
            golden,
            numbersToo: this.#numbersToo,
          });
          for (const { templateId, sheetId } of checked.created) made.set(templateId, sheetId);
          this.#add("values", checked.values);
          this.#add("texts", checked.texts);
        },
        template.id,
      );
    }
    return [...made.values()];
  }

  async #sharing(sheetIds: readonly string[]): Promise<void> {
    const { language } = this.#run;
    let before: readonly ReadSheet[] | undefined;
    await this.#step({ section: "native" }, "native", async () => {
      const native = await checkNative(this.#workplace, sheetIds, language);
      before = native.before;
      this.#add("native", native);
    });
    await this.#step({ section: "live" }, "live", async () => {
      if (before !== undefined) this.#add("live", await checkLive(this.#workplace, sheetIds, before));
    });
  }

  async #step(step: CheckStep, section: SectionId, work: () => Promise<void>, place: string = section): Promise<void> {
    if (this.#stopped || this.#run.signal.aborted) {
      this.#stopped = true;
      return;
    }
    this.#run.onProgress({ step, share: this.#done / STEPS });
    try {
      await work();
    } catch (error) {
      const { code, originalCode } = asExcelFailure(error);
      const failed = { kind: "failed" as const, place, code: originalCode ?? code };
      this.#add(section, { compared: 1, differences: [failed] });
    }
    this.#done++;
  }

  #add(section: SectionId, { compared, differences }: Compared): void {
    const before = this.#compared.get(section) ?? { compared: 0, differences: [] };
    this.#compared.set(section, {
      compared: before.compared + compared,
      differences: [...before.differences, ...differences],
    });
  }
}

/** Functions twice, native and live; every probe and sheet. */
const STEPS = 4 + probes.length + templates.length;
