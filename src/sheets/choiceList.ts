import type { Allowed } from "./columnKind";
import { text } from "./content";
import type { Part } from "./part";
import type { Block, CellPosition } from "./spec";
import type { StyleName } from "./styles";

export interface ChoiceList {
  readonly part: Part;
  /** The values, without the heading. */
  readonly block: Block;
}

/** One of a list's values may be typed. */
export function oneOf({ block }: Pick<ChoiceList, "block">): Pick<Allowed, "rule"> {
  return { rule: { kind: "list", source: block } };
}

/** What the cells of a column may be chosen from, under a heading, to the right of what is printed. */
export function choiceList(
  { row, column }: CellPosition,
  heading: string | undefined,
  labels: readonly string[],
  headingStyle: StyleName = "label",
): ChoiceList {
  const block: Block = { row: row + 1, column, rows: labels.length, columns: 1 };
  return {
    block,
    part: {
      cells: [
        ...(heading === undefined ? [] : [{ row, column, content: [[text(heading)]], style: headingStyle }]),
        { ...block, content: labels.map((label) => [text(label)]), style: "list" },
      ],
    },
  };
}
