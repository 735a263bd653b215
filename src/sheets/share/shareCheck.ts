/** What a person who receives the workbook will see in it, or miss, without the add-in. */
import { traitsReader, type FormulaTraits } from "../../formulas/formulaTraits";
import { blockAddress } from "../address";
import type { CellPosition } from "../spec";
import { staleRecord, type RecordedDays } from "../staleRecord";
import { blocksOfCells } from "./blocksOfCells";
import { calculatedAtOpening, type FormulaCell } from "./calculatedAtOpening";
import { readsReader } from "./formulaReads";
import {
  personalProperties,
  type PersonalProperty,
  type SharedName,
  type SharedSheet,
  type SharedWorkbook,
} from "./sharedWorkbook";

export interface ShareReport {
  readonly workbook: readonly WorkbookFinding[];
  /** Only sheets with something to tell, in the workbook's order. */
  readonly sheets: readonly SheetFindings[];
}

export type WorkbookFinding =
  | { readonly kind: "property"; readonly property: PersonalProperty; readonly value: string }
  | { readonly kind: "names"; readonly trait: keyof FormulaTraits; readonly names: readonly string[] };

export interface SheetFindings {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  readonly findings: readonly SheetFinding[];
}

type CellsKind = keyof FormulaTraits | "partnerAtOnce" | "errors" | "comments";

export type SheetFinding =
  | { readonly kind: "hidden" | "veryHidden" }
  | {
      readonly kind: "copy";
      /** The name of the sheet that it was copied from. */
      readonly of: string;
    }
  | {
      /** `partner` without the cells of `partnerAtOnce`, which are calculated as soon as the workbook is opened. */
      readonly kind: CellsKind;
      /** How many cells. */
      readonly count: number;
      /** "I8:I19": neighbours together. */
      readonly addresses: readonly string[];
    }
  | {
      readonly kind: "staleHistory";
      /** The last day that was recorded, as Excel counts days. */
      readonly day: number;
      readonly daysAgo: number;
      /** The cell of the last day. */
      readonly addresses: readonly string[];
    };

const traitsInOrder = ["partner", "external", "volatile"] as const satisfies readonly (keyof FormulaTraits)[];

export type FormulaTrait = keyof FormulaTraits;

export function shareCheck(workbook: SharedWorkbook): ShareReport {
  const read = traitsReader([workbook.name, ...workbook.sheets.map(({ name }) => name)]);
  const names = [
    ...workbook.names,
    ...workbook.sheets.flatMap((sheet) =>
      sheet.names.map(({ name, formula }) => ({ name: `${sheet.name}!${name}`, formula })),
    ),
  ];
  const atOnce = partnerAtOnce(workbook, names, read);
  return {
    workbook: [...propertyFindings(workbook), ...nameFindings(names, read)],
    sheets: workbook.sheets
      .map((sheet) => ({
        sheetId: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        findings: sheetFindings(sheet, read, atOnce, workbook.today),
      }))
      .filter(({ findings }) => findings.length > 0),
  };
}

export function isClean({ workbook, sheets }: ShareReport): boolean {
  return workbook.length === 0 && sheets.length === 0;
}

/** The report without what a formula does in these ways: an action is about to end that. */
export function withoutTraits({ workbook, sheets }: ShareReport, traits: readonly FormulaTrait[]): ShareReport {
  const stays = (kind: string) => !traits.some((trait) => trait === (kind === "partnerAtOnce" ? "partner" : kind));
  return {
    workbook: workbook.filter((finding) => finding.kind !== "names" || stays(finding.trait)),
    sheets: sheets
      .map((sheet) => ({ ...sheet, findings: sheet.findings.filter(({ kind }) => stays(kind)) }))
      .filter(({ findings }) => findings.length > 0),
  };
}

type TraitsOf = (formula: unknown) => FormulaTraits;

function propertyFindings({ properties }: SharedWorkbook): WorkbookFinding[] {
  return personalProperties.flatMap((property): WorkbookFinding[] => {
    const value = properties[property].trim();
    return value === "" ? [] : [{ kind: "property", property, value }];
  });
}

function nameFindings(names: readonly SharedName[], traitsOf: TraitsOf): WorkbookFinding[] {
  const read = names.map(({ name, formula }) => ({ name, traits: traitsOf(formula) }));
  return traitsInOrder.flatMap((trait): WorkbookFinding[] => {
    const found = read.filter(({ traits }) => traits[trait]).map(({ name }) => name);
    return found.length === 0 ? [] : [{ kind: "names", trait, names: found }];
  });
}

/** The cells with a PARTNER function that hang on volatile ones. */
function partnerAtOnce(
  workbook: SharedWorkbook,
  names: readonly SharedName[],
  traitsOf: TraitsOf,
): readonly FormulaCell[] {
  const cells = workbook.sheets.flatMap((sheet) => formulaCells(sheet, traitsOf));
  const isVolatile = [...cells, ...names.map(({ formula }) => traitsOf(formula))].some((each) => each.volatile);
  if (!isVolatile || !cells.some(({ partner }) => partner)) return [];
  const atOpening = calculatedAtOpening(cells, readsReader(workbook, traitsOf));
  return cells.filter((cell) => cell.partner && atOpening.has(cell));
}

function formulaCells(sheet: SharedSheet, traitsOf: TraitsOf): (FormulaCell & { readonly partner: boolean })[] {
  return sheet.blocks.flatMap(({ row, column, formulas }) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c) => {
        if (formula === null) return [];
        const { partner, volatile } = traitsOf(formula);
        return [{ sheet, row: row + r, column: column + c, formula, partner, volatile }];
      }),
    ),
  );
}

function sheetFindings(
  sheet: SharedSheet,
  traitsOf: TraitsOf,
  atOnce: readonly FormulaCell[],
  today: number,
): SheetFinding[] {
  const { errors, partner, external, volatile } = cellsToTell(sheet, traitsOf);
  const first = atOnce.filter((cell) => cell.sheet === sheet).map(({ row, column }) => ({ row, column }));
  const isFirst = new Set(first.map(({ row, column }) => `${row},${column}`));
  const later = partner.filter(({ row, column }) => !isFirst.has(`${row},${column}`));
  return [
    ...visibilityFinding(sheet),
    ...copyFinding(sheet),
    ...cellsFinding("errors", errors),
    ...cellsFinding("partnerAtOnce", first),
    ...cellsFinding("partner", later),
    ...cellsFinding("external", external),
    ...cellsFinding("volatile", volatile),
    ...cellsFinding("comments", sheet.comments),
    ...(sheet.recordedDays ? historyFinding(sheet.recordedDays, today) : []),
  ];
}

function visibilityFinding({ visibility }: SharedSheet): SheetFinding[] {
  if (visibility === "Visible") return [];
  return [{ kind: visibility === "Hidden" ? "hidden" : "veryHidden" }];
}

/** A copy looks like its sheet, but commands know that one only. */
function copyFinding({ copyOf }: SharedSheet): SheetFinding[] {
  return copyOf === undefined ? [] : [{ kind: "copy", of: copyOf }];
}

type CellsToTell = Readonly<Record<keyof FormulaTraits | "errors", CellPosition[]>>;

function cellsToTell({ blocks }: SharedSheet, traitsOf: TraitsOf): CellsToTell {
  const cells: CellsToTell = { errors: [], partner: [], external: [], volatile: [] };
  for (const { row, column, formulas, errors } of blocks) {
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const cell = { row: row + r, column: column + c };
        const traits = traitsOf(formula);
        for (const trait of traitsInOrder) if (traits[trait]) cells[trait].push(cell);
        if (errors[r]?.[c]) cells.errors.push(cell);
      }),
    );
  }
  return cells;
}

function cellsFinding(kind: CellsKind, cells: readonly CellPosition[]): SheetFinding[] {
  if (cells.length === 0) return [];
  return [{ kind, count: cells.length, addresses: blocksOfCells(cells).map((block) => blockAddress(block)) }];
}

function historyFinding(days: RecordedDays, today: number): SheetFinding[] {
  const stale = staleRecord(days, today);
  return stale ? [{ kind: "staleHistory", day: stale.day, daysAgo: stale.daysAgo, addresses: [stale.address] }] : [];
}
