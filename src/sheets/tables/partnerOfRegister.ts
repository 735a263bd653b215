import { sheetWordsOf } from "../../locales/sheetWords";
import type { Allowed } from "../columnKind";
import { nameOn, type TableLink } from "../linkedWorkbook";
import { partnersNames } from "../settings/partnersSettings";
import type { SheetOfTable } from "../table";
import type { PartnersColumn } from "./partnersTable";

interface SheetOfPartners extends SheetOfTable {
  readonly partners: TableLink<PartnersColumn>;
}

/** A partner that is not in the register may be named all the same. */
export function partnerOfRegister({ language, partners }: SheetOfPartners): Partial<Allowed> {
  return {
    rule: { kind: "listOf", formula: `=${nameOn(partners.sheet, partnersNames.partnerList)}` },
    alert: "warning",
    ...sheetWordsOf(language).kinds.partner,
  };
}
