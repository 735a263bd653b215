import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { ContextMenuPosition, IContextMenuService } from "@univerjs/ui";
import type { GridContext } from "./gridContext";

/** A place on the page, in pixels from its top left corner. */
export interface PagePlace {
  readonly x: number;
  readonly y: number;
}

/** `more` opens the grid's own menu in the same place. */
export type CellMenuListener = (at: PagePlace, more: () => void) => void;

/** The menu of cells: the page shows its own in place of the grid's. Headings of rows and columns keep theirs. */
export class ContextMenus {
  readonly #service: IContextMenuService;
  readonly #openGridMenu: IContextMenuService["triggerContextMenu"];
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
    this.#service = context.injector.get(IContextMenuService);
    this.#openGridMenu = this.#service.triggerContextMenu.bind(this.#service);
  }

  onCellMenu(listener: CellMenuListener): void {
    this.#service.triggerContextMenu = (event, position) => {
      const more = (): void => this.#openGridMenu(event, position);
      if (position !== ContextMenuPosition.MAIN_AREA) return more();
      event.preventDefault();
      listener({ x: event.clientX, y: event.clientY }, more);
    };
    document.addEventListener(
      "keydown",
      (event) => {
        const asks = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
        if (!asks || !(event.target instanceof Element) || !event.target.closest("#grid")) return;
        event.preventDefault();
        event.stopPropagation();
        const at = this.#selectedCell();
        this.#service.triggerContextMenu(
          new MouseEvent("contextmenu", { clientX: at.x, clientY: at.y }) as never,
          ContextMenuPosition.MAIN_AREA,
        );
      },
      { capture: true },
    );
  }

  /** Where the selected cell's lower left corner is on the page. */
  #selectedCell(): PagePlace {
    const renderer = this.#context.injector.get(IRenderManagerService).getRenderById(this.#context.unitId);
    const canvas = renderer?.engine.getCanvasElement().getBoundingClientRect();
    const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const primary = this.#context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (!renderer || !canvas || !skeleton || !primary) return { x: canvas?.left ?? 0, y: canvas?.top ?? 0 };
    const cell = skeleton.getCellWithCoordByIndex(primary.actualRow, primary.actualColumn);
    const view = renderer.scene.getViewport("viewMain");
    const within = (at: number, most: number): number => Math.max(0, Math.min(at, most));
    return {
      x: canvas.left + within((cell.startX - (view?.viewportScrollX ?? 0)) * renderer.scene.scaleX, canvas.width),
      y: canvas.top + within((cell.endY - (view?.viewportScrollY ?? 0)) * renderer.scene.scaleY, canvas.height),
    };
  }
}
