import type { Language } from "../../playbook/language";
import { architectureTypes, partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { shareRange } from "../../playbook/shareRange";
import { sheetWordsOf } from "../../locales/sheetWords";
import { text } from "../content";
import { withoutWildcards } from "../formula";
import { headed, type HeadingId } from "../headed";
import { joined } from "../part";
import type { PlacedTable } from "../placedTable";
import { partnersNames } from "../settings/partnersSettings";
import type { CellPosition } from "../spec";
import { plainTableOf, widthsOf, type Column, type SheetOfTable, type Table } from "../table";

export type CatalogueColumn = HeadingId<"subtypes">;
type OwnColumn = Column<CatalogueColumn, PartnerType, SheetOfTable>;

const { subtypes, usualShare, usualCac } = partnersNames;

const told = { kind: "text", written: true, style: "list" } as const;
/** What a person may change to what is usual for them. */
const usual = { written: true, style: "smallInputNumber", width: 60 } as const;

const columns: Readonly<Record<CatalogueColumn, OwnColumn>> = headed("subtypes", {
  type: { ...told, width: 130, sample: ({ architecture }, { language }) => architectureTypes[architecture][language] },
  subtype: { ...told, width: 210, sample: ({ name }, { language }) => name[language] },
  shareLow: { ...usual, kind: "share", sample: (type) => shareRange(type).low },
  shareHigh: { ...usual, kind: "share", sample: (type) => shareRange(type).high },
  kind: { ...told, width: 84, sample: kindOfShare },
  cacLow: { ...usual, kind: "amount", sample: ({ cac }) => cac?.low },
  cacHigh: { ...usual, kind: "amount", sample: ({ cac }) => cac?.high },
  benefit: {
    ...told,
    width: 190,
    sample: ({ benefit, description }, { language }) => (benefit ?? description)[language],
  },
  model: { ...told, width: 210, sample: ({ model }, { language }) => model?.[language] },
});

/** By which other sheets know them. */
const names: Readonly<Partial<Record<CatalogueColumn, string>>> = {
  subtype: subtypes,
  shareLow: usualShare.low,
  shareHigh: usualShare.high,
  cacLow: usualCac.low,
  cacHigh: usualCac.high,
};

/** The subtypes, one a row, under a note and headings. Those of one type stand together: the list of a row is a part of it. */
export function subtypeCatalogue({ row, column }: CellPosition, language: Language): Table<CatalogueColumn> {
  const types = Object.keys(architectureTypes).flatMap((id) =>
    partnerTypes.filter(({ architecture }) => architecture === id),
  );
  const table = plainTableOf(columns, {
    at: { row: row + 1, column },
    rows: types.length,
    samples: types,
    sheet: { language, currency: "" },
    headerStyle: "listHeader",
  });
  const named = Object.entries(names) as [CatalogueColumn, string][];
  return {
    ...table,
    widths: widthsOf(columns),
    part: joined([
      { cells: [{ row, column, content: [[text(sheetWordsOf(language).partners.lists.note)]], style: "note" }] },
      table.part,
      { names: named.map(([id, name]) => ({ name, block: table.cells(id) })) },
    ]),
  };
}

/** What the catalogue has in a column for a subtype. */
export function ofSubtype(catalogue: PlacedTable<CatalogueColumn>, id: CatalogueColumn, subtype: string): string {
  return `INDEX(${catalogue.column(id)},MATCH(${withoutWildcards(subtype)},${catalogue.column("subtype")},0))`;
}

function kindOfShare({ share }: PartnerType, { language }: SheetOfTable): string {
  const { kinds } = sheetWordsOf(language).partners.lists;
  if (share === undefined) return kinds.generic;
  return share.kind === "margin" ? kinds.margin : kinds.share;
}
