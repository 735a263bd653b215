import type { quotation as english } from "../en/quotation";
import type { Translation } from "../words";

/** How names stand in a list. */
export const quotation: Translation<typeof english> = { name: "«{name}»" };
