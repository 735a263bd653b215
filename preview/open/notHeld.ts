/** Kinds of things in a file that the preview has a word for in the person's language, though it can't hold them. */
export const NOT_HELD_KINDS = [
  "picture",
  "shape",
  "comment",
  "pivotTable",
  "macro",
  "externalLink",
  "slicer",
  "sparkline",
  "dataBar",
  "colourRule",
  "validation",
  "chart",
  "chartFormat",
  "hyperlink",
  "filter",
  "totalsRow",
  "tableHeadings",
  "grouping",
  "protection",
  "richText",
  "oldArrayFormula",
  "dataTable",
  "unknownFunction",
  "pattern",
  "cellFormat",
  "view",
  "printSetting",
  "customProperty",
  "connection",
  "control",
  "name",
  "other",
] as const;

export type NotHeldKind = (typeof NOT_HELD_KINDS)[number];

/** Something in a file that the workbook lacks after opening it. */
export interface NotHeld {
  /** The sheet that it belongs to; left out when it belongs to the workbook. */
  readonly sheet?: string;
  readonly kind: NotHeldKind;
  /** Which: a function's name, a cell, an element of the file. */
  readonly detail?: string;
  readonly count: number;
}

/** Gathers what can't be held; the same thing of a sheet is counted. */
export class NotHeldList {
  readonly #found = new Map<string, NotHeld>();

  add(kind: NotHeldKind, sheet?: string, detail?: string, count = 1): void {
    const key = JSON.stringify([kind, sheet, detail]);
    this.#found.set(key, {
      kind,
      count: (this.#found.get(key)?.count ?? 0) + count,
      ...(sheet !== undefined && { sheet }),
      ...(detail !== undefined && { detail }),
    });
  }

  all(): NotHeld[] {
    return [...this.#found.values()];
  }
}
