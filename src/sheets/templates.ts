import type { Template } from "./template";
import { dashboard } from "./templates/dashboard";
import { deals } from "./templates/deals";
import { evaluation } from "./templates/evaluation";
import { partners } from "./templates/partners";
import { snapshots } from "./templates/snapshots";

/** Every sheet that can be made, in the order in which they are offered. */
export const templates: readonly Template[] = [partners, deals, evaluation, dashboard, snapshots];
