import { HoverManagerService } from "@univerjs/sheets-ui";
import { parseAddress } from "../model/address";
import type { Block } from "../model/snapshot";
import type { GridContext } from "./gridContext";
import type { Selection } from "./selection";

/** Where HYPERLINK leads: cells of this workbook, or an address of the web. */
type Target = { readonly sheetId: string; readonly block: Block } | { readonly url: string };

/** The links that HYPERLINK puts into cells: the engine shows them, this follows them. */
export class Links {
  readonly #context: GridContext;
  readonly #selection: Selection;

  constructor(context: GridContext, selection: Selection) {
    this.#context = context;
    this.#selection = selection;
    context.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
      const target = this.#targetAt(location.subUnitId, location.row, location.col);
      if (target) this.#follow(target);
    });
  }

  /** Whether the cell holds a link that leads anywhere. */
  isLink(sheetId: string, row: number, column: number): boolean {
    return this.#targetAt(sheetId, row, column) !== undefined;
  }

  followAt(sheetId: string, row: number, column: number): void {
    const target = this.#targetAt(sheetId, row, column);
    if (target) this.#follow(target);
  }

  #targetAt(sheetId: string, row: number, column: number): Target | undefined {
    const body = this.#context.worksheet(sheetId).getCellRaw(row, column)?.p?.body;
    const url: unknown = body?.customRanges?.find(({ properties }) => properties?.["url"])?.properties?.["url"];
    if (typeof url !== "string") return undefined;
    if (!url.startsWith("#")) return /^(https?|mailto):/i.test(url) ? { url } : undefined;
    return this.#placeOf(url.slice(1), sheetId);
  }

  /** "gid=<sheet>&range=A1", in which the engine keeps a place that it knew; else "'Sheet'!A1" as it was written. */
  #placeOf(text: string, fromSheetId: string): Target | undefined {
    const query = new URLSearchParams(text);
    const parsed = parseAddress(query.get("range") ?? text);
    if (!parsed) return undefined;
    const { workbook } = this.#context;
    const named = parsed.sheet === undefined ? undefined : workbook.getSheetBySheetName(parsed.sheet)?.getSheetId();
    const sheetId = query.get("gid") ?? (parsed.sheet === undefined ? fromSheetId : named);
    return sheetId !== undefined && workbook.getSheetBySheetId(sheetId) ? { sheetId, block: parsed.block } : undefined;
  }

  #follow(target: Target): void {
    if ("url" in target) window.open(target.url, "_blank", "noopener");
    else this.#selection.select(target.sheetId, target.block);
  }
}
