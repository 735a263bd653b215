import type { Cell } from "../../playbook/cell";
import { comparableText } from "../../playbook/comparableText";
import { partnerTypes } from "../../playbook/partnerTypes";
import { genericShareRange, isUsualShare, shareRange, type ShareRange } from "../../playbook/shareRange";
import type { CellPosition } from "../spec";
import { cellsIn, type CheckedGroup } from "./qualityWorkbook";

export interface UnusualShare extends CellPosition {
  readonly usual: ShareRange;
}

/** `sheet`: all groups of the group's sheet, one of which may hold the usual ranges that a person set. */
export function unusualShares(group: CheckedGroup, sheet: readonly CheckedGroup[]): UnusualShare[] {
  const { share } = group.checks;
  if (share === undefined) return [];
  const rangeAt = usualRangeAt(group, share.usual, sheet);
  return cellsIn(group, share.cells).flatMap(({ row, column, value }, index) => {
    // What can't be a share at all is told as such.
    if (typeof value !== "number" || value < 0 || value > 1) return [];
    const usual = rangeAt(index);
    return isUsualShare(value, { share: { ...usual, kind: "revenue share" } }) ? [] : [{ row, column, usual }];
  });
}

type Usual = NonNullable<CheckedGroup["checks"]["share"]>["usual"];

function usualRangeAt(
  group: CheckedGroup,
  usual: Usual,
  sheet: readonly CheckedGroup[],
): (index: number) => ShareRange {
  if ("subtype" in usual) {
    const subtypes = cellsIn(group, usual.subtype);
    const own = ownRanges(sheet);
    return (index) => rangeOfSubtype(subtypes[index]?.value ?? null, own);
  }
  const [low, high] = [cellsIn(group, usual.low), cellsIn(group, usual.high)];
  return (index) => rangeFrom(low[index]?.value, high[index]?.value) ?? genericShareRange;
}

function ownRanges(sheet: readonly CheckedGroup[]): ReadonlyMap<string, ShareRange> {
  return new Map(
    sheet.flatMap((group) => {
      const { usualShares } = group.checks;
      if (usualShares === undefined) return [];
      const [low, high] = [cellsIn(group, usualShares.low), cellsIn(group, usualShares.high)];
      return cellsIn(group, usualShares.subtype).flatMap(({ value }, index) => {
        const range = rangeFrom(low[index]?.value, high[index]?.value);
        return range === undefined ? [] : [[comparable(value), range] as const];
      });
    }),
  );
}

/** The sheet's own range of the subtype, else the playbook's. */
function rangeOfSubtype(subtype: Cell, own: ReadonlyMap<string, ShareRange>): ShareRange {
  const name = comparable(subtype);
  const type = partnerTypes.find((known) => Object.values(known.name).some((each) => comparable(each) === name));
  return own.get(name) ?? shareRange(type);
}

function rangeFrom(low: Cell | undefined, high: Cell | undefined): ShareRange | undefined {
  return typeof low === "number" && typeof high === "number" ? { low, high } : undefined;
}

function comparable(subtype: Cell): string {
  return typeof subtype === "string" ? comparableText(subtype) : "";
}
