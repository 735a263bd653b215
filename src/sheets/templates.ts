import type { Template } from "./template";
import { contents } from "./templates/contents";
import { dashboard } from "./templates/dashboard";
import { deals } from "./templates/deals";
import { evaluation } from "./templates/evaluation";
import { negotiation } from "./templates/negotiation";
import { partners } from "./templates/partners";
import { prescreen } from "./templates/prescreen";
import { projections } from "./templates/projections";
import { robustness } from "./templates/robustness";
import { sensitivity } from "./templates/sensitivity";
import { snapshots } from "./templates/snapshots";
import { terms } from "./templates/terms";

/** Every sheet that can be made, in the order in which they are offered. */
export const templates: readonly Template[] = [
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
];
