import type { Language } from "../../playbook/language";
import { architectureTypes, partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { shareRange } from "../../playbook/shareRange";
import { sheetWordsOf } from "../../locales/sheetWords";
import { amountFormat } from "../columnKind";
import { blank, number, text } from "../content";
import { withoutWildcards } from "../formula";
import type { Part } from "../part";
import { placed, type PlacedTable } from "../placedTable";
import { partnersNames } from "../settings/partnersSettings";
import type { CellContent, CellPosition, Cells } from "../spec";
import { runs } from "../table";

export type CatalogueColumn =
  "type" | "subtype" | "shareLow" | "shareHigh" | "kind" | "cacLow" | "cacHigh" | "benefit" | "model";

interface Column {
  readonly width: number;
  readonly of: (type: PartnerType, language: Language) => string | number | undefined;
  /** Of a column that a person may change. */
  readonly inputFormat?: string;
  /** By which other sheets know it. */
  readonly name?: string;
}

const { subtypes, usualShare, usualCac } = partnersNames;

const columns: Readonly<Record<CatalogueColumn, Column>> = {
  type: { width: 130, of: ({ architecture }, language) => architectureTypes[architecture][language] },
  subtype: { width: 210, name: subtypes, of: ({ name }, language) => name[language] },
  shareLow: { width: 60, name: usualShare.low, inputFormat: "0%", of: (type) => shareRange(type).low },
  shareHigh: { width: 60, name: usualShare.high, inputFormat: "0%", of: (type) => shareRange(type).high },
  kind: { width: 84, of: kindOfShare },
  cacLow: { width: 60, name: usualCac.low, inputFormat: amountFormat, of: ({ cac }) => cac?.low },
  cacHigh: { width: 60, name: usualCac.high, inputFormat: amountFormat, of: ({ cac }) => cac?.high },
  benefit: { width: 190, of: ({ benefit, description }, language) => (benefit ?? description)[language] },
  model: { width: 210, of: ({ model }, language) => model?.[language] },
};
const ids = Object.keys(columns) as CatalogueColumn[];

export interface SubtypeCatalogue extends PlacedTable<CatalogueColumn> {
  readonly part: Part;
  readonly widths: readonly number[];
}

/** The subtypes, one a row, under a note and headings. Those of one type stand together: the list of a row is a part of it. */
export function subtypeCatalogue({ row, column }: CellPosition, language: Language): SubtypeCatalogue {
  const { lists: words } = sheetWordsOf(language).partners;
  const types = Object.keys(architectureTypes).flatMap((id) =>
    partnerTypes.filter(({ architecture }) => architecture === id),
  );
  const place = placed(ids, { row: row + 1, column }, types.length);
  return {
    ...place,
    widths: ids.map((id) => columns[id].width),
    part: {
      cells: [
        { row, column, content: [[text(words.note)]], style: "note" },
        { row: row + 1, column, content: [ids.map((id) => text(words[id]))], style: "listHeader" },
        ...runs(ids, (id) => lookOf(columns[id])).map(({ value: look, block: [first, last] }): Cells => {
          const some = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
          return {
            ...place.cells(first, last),
            content: types.map((type) => some.map((id) => contentOf(columns[id].of(type, language)))),
            ...look,
          };
        }),
      ],
      names: ids.flatMap((id) => {
        const { name } = columns[id];
        return name === undefined ? [] : [{ name, block: place.cells(id) }];
      }),
    },
  };
}

/** What the catalogue has in a column for a subtype. */
export function ofSubtype(catalogue: PlacedTable<CatalogueColumn>, id: CatalogueColumn, subtype: string): string {
  return `INDEX(${catalogue.column(id)},MATCH(${withoutWildcards(subtype)},${catalogue.column("subtype")},0))`;
}

function kindOfShare({ share }: PartnerType, language: Language): string {
  const { kinds } = sheetWordsOf(language).partners.lists;
  if (share === undefined) return kinds.generic;
  return share.kind === "margin" ? kinds.margin : kinds.share;
}

function lookOf({ inputFormat }: Column): Pick<Cells, "style" | "numberFormat"> {
  return inputFormat === undefined ? { style: "list" } : { style: "smallInputNumber", numberFormat: inputFormat };
}

function contentOf(value: string | number | undefined): CellContent {
  if (value === undefined) return blank;
  return typeof value === "number" ? number(value) : text(value);
}
