import type { Template } from "./template";
import { contents } from "./templates/contents";
import { deals } from "./templates/deals";
import { evaluation } from "./templates/evaluation";
import { partners } from "./templates/partners";
import { projections } from "./templates/projections";
import { sensitivity } from "./templates/sensitivity";

/** Every sheet that can be made, in the order in which they are offered. */
export const templates: readonly Template[] = [partners, deals, evaluation, projections, sensitivity, contents];
