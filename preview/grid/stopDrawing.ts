import type { Injector } from "@univerjs/core";
import { IRenderManagerService, Layer } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/**
 * For cells that nobody looks at. The engine would go on noting, at each change, that there is something to draw, measuring
 * the sheet, and laying out the selected cell's content for the formula bar.
 */
export function stopDrawing(injector: Injector): void {
  for (const { engine, scene } of injector.get(IRenderManagerService).getRenderAll().values()) {
    engine.stopRenderLoop();
    scene.transformByState = () => undefined;
  }
  Layer.prototype.makeDirtyWithDebounce = () => undefined;
  injector.get(IEditorBridgeService).refreshEditCellState = () => undefined;
}
