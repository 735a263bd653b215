import { BarChart, LineChart, PieChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { createElement, useEffect, useRef } from "react";
import type { FunctionComponent } from "react";

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LineChart,
  PieChart,
  TitleComponent,
  TooltipComponent,
]);

/** The drawn charts that are on the screen, by the id of the grid's drawing that each fills. */
export class ChartPictures {
  readonly #drawn = new Map<string, EChartsType>();
  readonly #option: (drawingId: string) => EChartsCoreOption | undefined;

  constructor(option: (drawingId: string) => EChartsCoreOption | undefined) {
    this.#option = option;
  }

  /** What the grid puts into a drawing's frame. */
  readonly component: FunctionComponent<{ data?: { drawingId: string } }> = ({ data }) => {
    const frame = useRef<HTMLDivElement>(null);
    const drawingId = data?.drawingId ?? "";
    useEffect(() => (frame.current ? this.#show(drawingId, frame.current) : undefined), [drawingId]);
    return createElement("div", { ref: frame, className: "preview-chart", style: { width: "100%", height: "100%" } });
  };

  redraw(): void {
    for (const drawingId of this.#drawn.keys()) this.#draw(drawingId);
  }

  #show(drawingId: string, frame: HTMLDivElement): () => void {
    // The frame gets its size after it is put into the page; the picture begins when it has one.
    let picture: EChartsType | undefined;
    const sized = new ResizeObserver(() => {
      if (frame.clientWidth === 0 || frame.clientHeight === 0) return;
      if (picture) return picture.resize();
      picture = init(frame);
      this.#drawn.set(drawingId, picture);
      this.#draw(drawingId);
    });
    sized.observe(frame);
    return () => {
      sized.disconnect();
      picture?.dispose();
      if (this.#drawn.get(drawingId) === picture) this.#drawn.delete(drawingId);
    };
  }

  #draw(drawingId: string): void {
    const option = this.#option(drawingId);
    if (option) this.#drawn.get(drawingId)?.setOption(option, { notMerge: true });
  }
}
