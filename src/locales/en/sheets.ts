import { assumptionLog } from "./assumptionLog";
import { checks } from "./checks";
import { contents } from "./contents";
import { dashboard } from "./dashboard";
import { deals } from "./deals";
import { evaluation } from "./evaluation";
import { kinds } from "./kinds";
import { labels } from "./labels";
import { nativeRegister } from "./nativeRegister";
import { negotiation } from "./negotiation";
import { partners } from "./partners";
import { prescreen } from "./prescreen";
import { projections } from "./projections";
import { robustness } from "./robustness";
import { samples } from "./samples";
import { sensitivity } from "./sensitivity";
import { snapshots } from "./snapshots";
import { terms } from "./terms";

/** Every word of the sheets in English. The Spanish ones have the same shape. */
export const sheets = {
  legend: { input: "Input: type here", result: "Result: calculated", check: "Check: what to do" },
  pages: "Page &P of &N",
  sample: "Illustrative",
  lists: "Lists",
  /** In the sentences beside charts, instead of what a chart shows, and for a name that is missing. */
  charts: {
    nothing: "Nothing to show yet.",
    error: "A cell that this chart draws holds an error.",
    unnamed: "(no name)",
  },
  /** Behind the name of a sheet, in that of its copy. */
  valuesOnly: "values",
  /** On sheets with PARTNER functions, for readers who lack the add-in. */
  banner:
    "Without the Partner Playbook add-in you see the results last calculated. Get it under Home > Add-ins, or ask for a copy with native formulas, which needs none.",
  labels,
  samples,
  kinds,
  checks,
  partners,
  deals,
  prescreen,
  evaluation,
  robustness,
  negotiation,
  terms,
  dashboard,
  snapshots,
  projections,
  sensitivity,
  contents,
  nativeRegister,
  assumptionLog,
} as const;
