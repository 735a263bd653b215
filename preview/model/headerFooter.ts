import { readText } from "./arguments";
import { invalidArgument } from "./excelError";
import { ExcelObject } from "./excelObject";
import type { PrintState } from "./sheetState";

const MAX_LENGTH = 255;

type Part = "header" | "footer";
type Place = "left" | "center" | "right";

/** Excel.HeaderFooterGroup: the same on every page. */
export class HeaderFooterGroup extends ExcelObject {
  readonly #print: PrintState;

  constructor(print: PrintState) {
    super("HeaderFooterGroup");
    this.#print = print;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#print);
  }
}

/** Excel.HeaderFooter, with Excel's codes (&P for the page's number). */
export class HeaderFooter extends ExcelObject {
  readonly #print: PrintState;

  constructor(print: PrintState) {
    super("HeaderFooter");
    this.#print = print;
  }

  get leftHeader(): string {
    return this.#read("header", "left");
  }

  set leftHeader(value: unknown) {
    this.#write("header", "left", value);
  }

  get centerHeader(): string {
    return this.#read("header", "center");
  }

  set centerHeader(value: unknown) {
    this.#write("header", "center", value);
  }

  get rightHeader(): string {
    return this.#read("header", "right");
  }

  set rightHeader(value: unknown) {
    this.#write("header", "right", value);
  }

  get leftFooter(): string {
    return this.#read("footer", "left");
  }

  set leftFooter(value: unknown) {
    this.#write("footer", "left", value);
  }

  get centerFooter(): string {
    return this.#read("footer", "center");
  }

  set centerFooter(value: unknown) {
    this.#write("footer", "center", value);
  }

  get rightFooter(): string {
    return this.#read("footer", "right");
  }

  set rightFooter(value: unknown) {
    this.#write("footer", "right", value);
  }

  #read(part: Part, place: Place): string {
    return this.#print[part]?.[place] ?? "";
  }

  #write(part: Part, place: Place, value: unknown): void {
    const text = readText(value);
    if (text.length > MAX_LENGTH) throw invalidArgument();
    this.#print[part] = { ...this.#print[part], [place]: text };
  }
}
