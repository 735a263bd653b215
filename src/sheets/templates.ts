import type { Template } from "./template";
import { contents } from "./templates/contents";
import { deals } from "./templates/deals";
import { evaluation } from "./templates/evaluation";
import { negotiation } from "./templates/negotiation";
import { partners } from "./templates/partners";
import { terms } from "./templates/terms";

/** Every sheet that can be made, in the order in which they are offered. */
export const templates: readonly Template[] = [partners, deals, evaluation, negotiation, terms, contents];
