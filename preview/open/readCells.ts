import type { Element } from "@xmldom/xmldom";
import { movedFormula, parseAddress } from "../model/address";
import { contains } from "../model/block";
import type { Block, CellStyle } from "../model/snapshot";
import type { OpenedCell } from "../model/openedWorkbook";
import type { NotHeldList } from "./notHeld";
import { shownFormula } from "./shownFormula";
import { attributeOf, childOf, childrenOf, numberOf, textOf, unescaped } from "./xml";

/** What the cells of a sheet are read with. */
export interface CellSource {
  readonly sheet: string;
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
  readonly customFunctions: readonly string[];
  /** Whether the cell's metadata make its formula a dynamic array. */
  isDynamic(metadata: number): boolean;
  /** The table around a cell. */
  tableAt(row: number, column: number): string | undefined;
  readonly notHeld: NotHeldList;
}

/** A text of the file; parts of it may look different, which is not kept. */
export interface SharedString {
  readonly text: string;
  readonly rich: boolean;
}

/** A text with or without runs. What is written over Asian characters is no part of it. */
export function readString(item: Element): SharedString {
  const runs = childrenOf(item, "r");
  const parts = runs.length > 0 ? runs.map((run) => childOf(run, "t")) : [childOf(item, "t")];
  return { text: unescaped(parts.map((part) => textOf(part) ?? "").join("")), rich: runs.length > 0 };
}

/** A sheet's cells with content or look. What spills from a formula is left to it. */
export function readCells(sheetData: Element | undefined, source: CellSource): OpenedCell[] {
  return new CellReader(source).read(sheetData);
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class CellReader {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #spilled: Block[] = [];
  readonly #source: CellSource;

  constructor(source: CellSource) {
    this.#source = source;
  }

  read(sheetData: Element | undefined): OpenedCell[] {
    const cells: OpenedCell[] = [];
    let row = -1;
    for (const rowElement of childrenOf(sheetData, "row")) {
      row = (numberOf(rowElement, "r") ?? row + 2) - 1;
      let column = -1;
      for (const element of childrenOf(rowElement, "c")) {
        const address = parseAddress(attributeOf(element, "r") ?? "")?.block;
        column = address?.column ?? column + 1;
        const cell = this.#cell(element, address?.row ?? row, column);
        if (cell) cells.push(cell);
      }
    }
    return cells;
  }

  #cell(element: Element, row: number, column: number): OpenedCell | undefined {
    const style = this.#source.styles[numberOf(element, "s") ?? 0] ?? { numberFormat: "General" };
    const formulaElement = childOf(element, "f");
    const isSpilled = !formulaElement && this.#spilled.some((block) => contains(block, row, column));
    const content = this.#value(element);
    const formula = formulaElement && this.#formula(formulaElement, element, row, column);
    const { numberFormat, ...look } = style;
    const isStyled = numberFormat !== "General" || Object.keys(look).length > 0;
    if (content.value === null && !formula && !isStyled) return undefined;
    return { row, column, ...content, ...formula, style, ...(isSpilled && { spilled: true }) };
  }

  #value(element: Element): Pick<OpenedCell, "value" | "error"> {
    const text = textOf(childOf(element, "v"));
    switch (attributeOf(element, "t") ?? "n") {
      case "s":
        return { value: this.#string(this.#source.strings[Number(text)]) };
      case "inlineStr": {
        const inline = childOf(element, "is");
        return { value: inline ? this.#string(readString(inline)) : null };
      }
      case "str":
        return { value: text === undefined ? null : unescaped(text) };
      case "b":
        return { value: text === undefined ? null : text === "1" || text === "true" };
      case "e":
        return text === undefined ? { value: null } : { value: text, error: true };
      case "d":
        return { value: text === undefined ? null : serialOf(text) };
      default:
        return { value: text === undefined || text === "" ? null : Number(text) };
    }
  }

  #string(string: SharedString | undefined): string | null {
    if (!string) return null;
    if (string.rich) this.#source.notHeld.add("richText", this.#source.sheet);
    return string.text;
  }

  #formula(
    element: Element,
    cell: Element,
    row: number,
    column: number,
  ): Pick<OpenedCell, "formula" | "spill"> | undefined {
    const { sheet, notHeld } = this.#source;
    const type = attributeOf(element, "t");
    if (type === "dataTable") {
      notHeld.add("dataTable", sheet);
      return undefined;
    }
    const formula = this.#text(element, row, column);
    if (formula === undefined) return undefined;
    if (type !== "array") return { formula };
    if (!this.#source.isDynamic(numberOf(cell, "cm") ?? 0)) notHeld.add("oldArrayFormula", sheet);
    const block = parseAddress(attributeOf(element, "ref") ?? "")?.block;
    if (!block || block.rows * block.columns === 1) return { formula };
    this.#spilled.push(block);
    return { formula, spill: { rows: block.rows, columns: block.columns } };
  }

  /** A formula that several cells share is written once, and counts from its first cell. */
  #text(element: Element, row: number, column: number): string | undefined {
    const stored = textOf(element) ?? "";
    const { customFunctions, tableAt } = this.#source;
    const own =
      stored.trim() === "" ? undefined : shownFormula(stored, { customFunctions, tableName: tableAt(row, column) });
    if (attributeOf(element, "t") !== "shared") return own;
    const index = attributeOf(element, "si") ?? "";
    if (own !== undefined) {
      this.#shared.set(index, { formula: own, row, column });
      return own;
    }
    const first = this.#shared.get(index);
    return first && movedFormula(first.formula, first, { row, column });
  }
}

/** A date of the strict format: days since 30 December 1899. */
function serialOf(iso: string): number | null {
  const time = Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, "")}Z` : iso);
  return Number.isNaN(time) ? null : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
