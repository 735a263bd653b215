/** What is wrong with the data of the generated sheets, or very likely so. */
import type { ShareRange } from "../../playbook/shareRange";
import { blockAddress } from "../address";
import { blocksOfCells } from "../share/blocksOfCells";
import type { CellPosition } from "../spec";
import { staleRecord } from "../staleRecord";
import { datesOutOfOrder } from "./datesOutOfOrder";
import { heldCells, type HeldCell } from "./heldCells";
import { isWronglyNegative, lacksPercentSign } from "./implausibleNumbers";
import { isNumberAsText } from "./numberAsText";
import type { CheckedGroup, QualitySheet, QualityWorkbook } from "./qualityWorkbook";
import { repeatedPartners } from "./repeatedPartners";
import { directCacFor, swappedCacs } from "./swappedCacs";
import { unusualShares } from "./unusualShares";
import { weightsOff } from "./weightsOff";

export interface QualityReport {
  /** How many generated sheets were looked through. */
  readonly checked: number;
  /** Only sheets with something to tell, in the workbook's order. */
  readonly sheets: readonly SheetQuality[];
}

export interface SheetQuality {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  readonly findings: readonly QualityFinding[];
}

interface FoundCells {
  /** How many cells. */
  readonly count: number;
  /** "I8:I19": neighbours together. */
  readonly addresses: readonly string[];
}

/** What is told of single cells. */
export type CellFault = "numberAsText" | "percent" | "negative" | "swappedCac" | "dateOrder";

export type QualityFinding =
  | ({ readonly kind: CellFault } & FoundCells)
  | ({ readonly kind: "unusualShare"; readonly usual: ShareRange } & FoundCells)
  | ({ readonly kind: "repeatedPartner"; readonly partner: string } & FoundCells)
  | { readonly kind: "weights"; readonly sum: number; readonly addresses: readonly string[] }
  | {
      readonly kind: "staleHistory";
      /** As Excel counts days. */
      readonly day: number;
      readonly daysAgo: number;
      readonly addresses: readonly string[];
    }
  | { readonly kind: "tableMissing"; readonly table: string };

export function qualityCheck({ sheets, today }: QualityWorkbook): QualityReport {
  return {
    checked: sheets.length,
    sheets: sheets
      .map((sheet) => ({
        sheetId: sheet.id,
        name: sheet.name,
        visible: sheet.visible,
        findings: sheetFindings(sheet, directCacFor(sheet, sheets), today),
      }))
      .filter(({ findings }) => findings.length > 0),
  };
}

function sheetFindings(sheet: QualitySheet, directCac: number | undefined, today: number): QualityFinding[] {
  const { groups } = sheet;
  const held = groups.flatMap(heldCells);
  const wrong = (isWrong: (value: unknown, holding: HeldCell["holding"]) => boolean) =>
    held.filter(({ value, holding }) => isWrong(value, holding));
  return [
    ...sheet.missingTables.map((table) => ({ kind: "tableMissing", table }) as const),
    ...groups.flatMap(weightsOff).map(({ sum, address }) => ({ kind: "weights", sum, addresses: [address] }) as const),
    ...faults("numberAsText", wrong(isNumberAsText)),
    ...faults("percent", wrong(lacksPercentSign)),
    ...faults("negative", wrong(isWronglyNegative)),
    ...faults(
      "swappedCac",
      groups.flatMap((group) => swappedCacs(group, directCac)),
    ),
    ...shareFindings(groups),
    ...faults("dateOrder", groups.flatMap(datesOutOfOrder)),
    ...groups
      .flatMap(repeatedPartners)
      .map(({ partner, cells }) => ({ kind: "repeatedPartner", partner, ...found(cells) }) as const),
    ...groups.flatMap((group) => historyFindings(group, today)),
  ];
}

function found(cells: readonly CellPosition[]): FoundCells {
  return { count: cells.length, addresses: blocksOfCells(cells).map((block) => blockAddress(block)) };
}

function faults(kind: CellFault, cells: readonly CellPosition[]): QualityFinding[] {
  return cells.length === 0 ? [] : [{ kind, ...found(cells) }];
}

/** Those with the same usual range are told together. */
function shareFindings(groups: readonly CheckedGroup[]): QualityFinding[] {
  const unusual = groups.flatMap((group) => unusualShares(group, groups));
  const ranges = new Map(unusual.map(({ usual }) => [`${usual.low} ${usual.high}`, usual]));
  return [...ranges.values()].map((usual) => ({
    kind: "unusualShare",
    usual,
    ...found(unusual.filter((cell) => cell.usual.low === usual.low && cell.usual.high === usual.high)),
  }));
}

function historyFindings({ checks, fields }: CheckedGroup, today: number): QualityFinding[] {
  const days = checks.recordedOn === undefined ? undefined : fields[checks.recordedOn];
  const stale = days && staleRecord(days, today);
  return stale ? [{ kind: "staleHistory", day: stale.day, daysAgo: stale.daysAgo, addresses: [stale.address] }] : [];
}
