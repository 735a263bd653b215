import { readBoolean, readNumber, readOneOf, readRecord, readText } from "./arguments";
import { isWholeRows, MAX_COLUMNS } from "./block";
import { invalidArgument, notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";
import { HeaderFooterGroup } from "./headerFooter";
import { Range } from "./range";
import type { PrintState } from "./sheetState";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel's normal margins, in points. */
export const NORMAL_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4 };
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGIN_SIDES = ["top", "bottom", "left", "right"] as const;

type Side = (typeof MARGIN_SIDES)[number];

/** Excel.PageLayout: the print set-up of a sheet. Margins are in points. */
export class PageLayout extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;

  constructor(state: WorkbookState, sheetId: string) {
    super("PageLayout");
    this.#state = state;
    this.#sheetId = sheetId;
  }

  get orientation(): string {
    return this.#print.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(value: unknown) {
    this.#print.orientation = readOneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait";
  }

  get paperSize(): string | null {
    const { paper } = this.#print;
    return paper === undefined ? null : paper === "a4" ? "A4" : "Letter";
  }

  set paperSize(value: unknown) {
    const paper = readText(value);
    if (paper !== "A4" && paper !== "Letter") throw notImplemented(`PageLayout.paperSize.${paper}`);
    this.#print.paper = paper === "A4" ? "a4" : "letter";
  }

  get zoom(): unknown {
    const { fitToPagesWide, fitToPagesTall, scale = 100 } = this.#print;
    return fitToPagesWide === undefined && fitToPagesTall === undefined
      ? { scale }
      : { horizontalFitToPages: fitToPagesWide ?? null, verticalFitToPages: fitToPagesTall ?? null };
  }

  set zoom(value: unknown) {
    const zoom = readRecord(value);
    const wide = pages(zoom.horizontalFitToPages);
    const tall = pages(zoom.verticalFitToPages);
    const fits = wide !== undefined || tall !== undefined;
    // On Windows a fit is left out until a person has looked at the page's layout.
    if (fits && this.#state.traits.platform === "windows") return;
    this.#print.fitToPagesWide = wide;
    this.#print.fitToPagesTall = tall;
    this.#print.scale = fits ? undefined : percent(zoom.scale);
  }

  get centerHorizontally(): boolean {
    return this.#print.centerHorizontally ?? false;
  }

  set centerHorizontally(value: unknown) {
    this.#print.centerHorizontally = readBoolean(value);
  }

  get topMargin(): number {
    return this.#margin("top");
  }

  set topMargin(value: unknown) {
    this.#setMargin("top", value);
  }

  get bottomMargin(): number {
    return this.#margin("bottom");
  }

  set bottomMargin(value: unknown) {
    this.#setMargin("bottom", value);
  }

  get leftMargin(): number {
    return this.#margin("left");
  }

  set leftMargin(value: unknown) {
    this.#setMargin("left", value);
  }

  get rightMargin(): number {
    return this.#margin("right");
  }

  set rightMargin(value: unknown) {
    this.#setMargin("right", value);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#print);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS_PER_UNIT[readOneOf(unit, ["Points", "Inches", "Centimeters"])];
    for (const [side, value] of Object.entries(readRecord(margins))) {
      if (value !== undefined && value !== null) {
        if (side === "header" || side === "footer") throw notImplemented(`PageLayout.setPrintMargins.${side}`);
        this.#setMargin(readOneOf(side, MARGIN_SIDES), readNumber(value) * points);
      }
    }
  }

  setPrintArea(area: unknown): void {
    this.#print.area = this.#range(area).block;
  }

  getPrintAreaOrNullObject(): Range | null {
    const { area } = this.#print;
    return area === undefined ? null : new Range(this.#state, this.#sheetId, area);
  }

  setPrintTitleRows(rows: unknown): void {
    const { block } = this.#range(rows);
    if (!isWholeRows(block) && !(rows instanceof Range)) throw invalidArgument();
    this.#print.titleRows = { from: block.row, to: block.row + block.rows - 1 };
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.#print;
    return titleRows === undefined
      ? null
      : new Range(this.#state, this.#sheetId, {
          row: titleRows.from,
          rows: titleRows.to - titleRows.from + 1,
          column: 0,
          columns: MAX_COLUMNS,
        });
  }

  get #print(): PrintState {
    return this.#state.sheet(this.#sheetId).print;
  }

  #margin(side: Side): number {
    return this.#print.margins?.[side] ?? NORMAL_MARGINS[side];
  }

  #setMargin(side: Side, value: unknown): void {
    const points = readNumber(value);
    if (points < 0) throw invalidArgument();
    this.#print.margins = { ...NORMAL_MARGINS, ...this.#print.margins, [side]: points };
  }

  #range(area: unknown): Range {
    const range = area instanceof Range ? area : new Worksheet(this.#state, this.#sheetId).getRange(readText(area));
    if (range.sheetId !== this.#sheetId) throw invalidArgument();
    return range;
  }
}

/** Excel prints at 10 to 400 percent. */
function percent(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const scale = readNumber(value);
  if (!Number.isInteger(scale) || scale < 10 || scale > 400) throw invalidArgument();
  return scale;
}

/** A number of pages; null or nothing lets Excel decide, as does 0 in the files that Excel writes. */
function pages(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = readNumber(value);
  if (!Number.isInteger(count) || count < 0) throw invalidArgument();
  return count;
}
