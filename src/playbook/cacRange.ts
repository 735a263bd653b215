import type { PartnerType } from "./partnerTypes";
import type { Bilingual } from "./language";

const bases = {
  "low-ticket": { en: "Per low-ticket customer", es: "Por cliente de ticket bajo" },
  other: { en: "Other", es: "Otra" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an acquisition cost is measured on. */
export type CacBasis = keyof typeof bases;

export const cacBases: Readonly<Record<CacBasis, Bilingual>> = bases;

/**
 * The usual acquisition cost of a type, in the playbook's dollars; nothing is converted. It only says something about a
 * cost per low-ticket customer: a cost on another basis is never compared with it.
 */
export function cacRange(
  basis: CacBasis | undefined,
  type?: Pick<PartnerType, "cac">,
): { readonly low: number; readonly high: number } | undefined {
  return basis === "low-ticket" ? type?.cac : undefined;
}
