import type { SheetSettings } from "../setting";
import { dashboardSettings } from "./dashboardSettings";
import { dealsSettings } from "./dealsSettings";
import { evaluationSettings } from "./evaluationSettings";
import { negotiationSettings } from "./negotiationSettings";
import { partnersSettings } from "./partnersSettings";
import { prescreenSettings } from "./prescreenSettings";
import { projectionsSettings } from "./projectionsSettings";
import { robustnessSettings } from "./robustnessSettings";
import { sensitivitySettings } from "./sensitivitySettings";
import { termsSettings } from "./termsSettings";

/** The settings of every sheet that has any. */
export const sheetSettings: readonly SheetSettings[] = [
  partnersSettings,
  dealsSettings,
  prescreenSettings,
  evaluationSettings,
  robustnessSettings,
  negotiationSettings,
  termsSettings,
  dashboardSettings,
  projectionsSettings,
  sensitivitySettings,
];
