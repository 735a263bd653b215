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

/** How every sheet of the gallery is built, in its order. */
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

export function templateOf(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`No template ${id}`);
  return found;
}
