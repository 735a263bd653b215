import type { Block } from "./snapshot";

/** Cells that a series reads, by the id of their sheet, so that renaming a sheet changes nothing. */
export interface SheetBlock {
  readonly sheetId: string;
  readonly block: Block;
}

export interface FontState {
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  size?: number;
  name?: string;
}

export interface SeriesState {
  name: string;
  values: SheetBlock | null;
  categories: SheetBlock | null;
  type?: string;
  colour?: string;
  lineColour?: string;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels: boolean;
  labels: { numberFormat?: string; position?: string; readonly font: FontState };
}

export interface AxisState {
  title?: string;
  titleVisible: boolean;
  min?: number;
  max?: number;
  majorUnit?: number;
  numberFormat?: string;
  reverse: boolean;
  /** Whether the other axis crosses at the last value of this one instead of the first. */
  crossedAtMaximum: boolean;
  /** Whether labels stand at the chart's edge, wherever the axis is. */
  labelsAtEdge: boolean;
  visible: boolean;
  gridlines: boolean;
  readonly font: FontState;
  readonly titleFont: FontState;
}

/** A chart. Place and size are in points from the sheet's corner, as Excel's API counts them. */
export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title?: string;
  titleVisible: boolean;
  /** What a screen reader says of it; only files bring one. */
  readonly altText?: string;
  readonly titleFont: FontState;
  readonly valueAxis: AxisState;
  readonly categoryAxis: AxisState;
  legendVisible: boolean;
  legendPosition: string;
  readonly legendFont: FontState;
  series: SeriesState[];
}

export function newSeriesState(name: string): SeriesState {
  return { name, values: null, categories: null, hasDataLabels: false, labels: { font: {} } };
}

export function newAxisState(gridlines: boolean): AxisState {
  return {
    titleVisible: false,
    reverse: false,
    crossedAtMaximum: false,
    labelsAtEdge: false,
    visible: true,
    gridlines,
    font: {},
    titleFont: {},
  };
}
