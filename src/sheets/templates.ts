import type { Template } from "./template";
import { contents } from "./templates/contents";
import { evaluation } from "./templates/evaluation";

/** Every sheet that can be made, in the order in which they are offered. */
export const templates: readonly Template[] = [evaluation, contents];
