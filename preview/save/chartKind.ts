import type {
  BarDirection,
  BarGrouping,
  ChartType,
  DataLabelPosition,
  LineGrouping,
} from "@cj-tech-master/excelts/chart";

/** A chart's kind in the writer's terms. */
export interface ChartKind {
  readonly type: ChartType;
  readonly barDir?: BarDirection;
  readonly grouping?: BarGrouping & LineGrouping;
  readonly overlap?: number;
  readonly markers?: boolean;
  /** Drawn on two axes; a doughnut has none. */
  readonly axes: boolean;
  /** Where Excel lets the labels of this kind stand; any other place makes it refuse the file. */
  readonly labelPositions: readonly DataLabelPosition[];
}

const IN_BARS = ["ctr", "inBase", "inEnd"] as const;
const AROUND_POINTS = ["ctr", "l", "r", "t", "b"] as const;
const AROUND_SLICES = ["ctr", "inEnd", "outEnd", "bestFit"] as const;

const STACKED = { grouping: "stacked", overlap: 100, labelPositions: IN_BARS } as const;
const STACKED_100 = { ...STACKED, grouping: "percentStacked" } as const;
const COLUMN = { type: "bar", barDir: "col", axes: true, labelPositions: [...IN_BARS, "outEnd"] } as const;
const BAR = { ...COLUMN, barDir: "bar" } as const;
const LINE = { type: "line", axes: true, labelPositions: AROUND_POINTS } as const;
const AREA = { type: "area", axes: true, labelPositions: [] } as const;

/** By Excel.ChartType. */
const KINDS: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ["ColumnClustered", COLUMN],
  ["ColumnStacked", { ...COLUMN, ...STACKED }],
  ["ColumnStacked100", { ...COLUMN, ...STACKED_100 }],
  ["BarClustered", BAR],
  ["BarStacked", { ...BAR, ...STACKED }],
  ["BarStacked100", { ...BAR, ...STACKED_100 }],
  ["Line", { ...LINE, markers: false }],
  ["LineMarkers", { ...LINE, markers: true }],
  ["LineStacked", { ...LINE, grouping: "stacked", markers: false }],
  ["LineMarkersStacked", { ...LINE, grouping: "stacked", markers: true }],
  ["LineStacked100", { ...LINE, grouping: "percentStacked", markers: false }],
  ["LineMarkersStacked100", { ...LINE, grouping: "percentStacked", markers: true }],
  ["Area", AREA],
  ["AreaStacked", { ...AREA, grouping: "stacked" }],
  ["AreaStacked100", { ...AREA, grouping: "percentStacked" }],
  ["Pie", { type: "pie", axes: false, labelPositions: AROUND_SLICES }],
  ["Doughnut", { type: "doughnut", axes: false, labelPositions: [] }],
]);

/** By Excel.ChartDataLabelPosition; the others ("None", "Callout") leave the place to Excel. */
const LABEL_POSITIONS: ReadonlyMap<string, DataLabelPosition> = new Map([
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["BestFit", "bestFit"],
]);

/** Where the labels of a series stand; undefined = where Excel puts them. */
export function labelPosition(kind: ChartKind, excelPosition: string | undefined): DataLabelPosition | undefined {
  const position = LABEL_POSITIONS.get(excelPosition ?? "");
  return position && kind.labelPositions.includes(position) ? position : undefined;
}

export function chartKind(excelType: string): ChartKind {
  const kind = KINDS.get(excelType);
  if (!kind) throw new RangeError(`A chart of the type ${excelType} can't be saved.`);
  return kind;
}

/** Excel.ChartType of a kind as the file describes it: the first that is described so. */
export function excelChartType(kind: Pick<ChartKind, "type" | "barDir" | "grouping" | "markers">): string | undefined {
  const { type, barDir, grouping, markers } = kind;
  return [...KINDS].find(
    ([, known]) =>
      known.type === type &&
      known.barDir === barDir &&
      (known.grouping ?? PLAIN[type]) === (grouping ?? PLAIN[type]) &&
      known.markers === markers,
  )?.[0];
}

/** Excel.ChartDataLabelPosition of the file's word. */
export function shownLabelPosition(stored: string | undefined): string | undefined {
  return [...LABEL_POSITIONS].find(([, position]) => position === stored)?.[0];
}

/** How a kind is grouped when nothing is said. */
const PLAIN: Readonly<Record<string, string>> = { bar: "clustered", line: "standard", area: "standard" };
