import type { Template } from "./template";
import { evaluation } from "./templates/evaluation";
import { prescreen } from "./templates/prescreen";
import { robustness } from "./templates/robustness";

/** Every sheet that can be made, in the order in which they are offered. */
export const templates: readonly Template[] = [evaluation, prescreen, robustness];
