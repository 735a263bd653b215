/**
 * The members of Excel's API that the add-in uses, all of ExcelApi 1.12 or older. The fake knows these and no others.
 * `objects` are navigated to, `methods` answer an object of a type or nothing, `values` are set or loaded.
 */
export interface TypeSurface {
  readonly objects?: Readonly<Record<string, string>>;
  readonly methods?: Readonly<Record<string, string | null>>;
  readonly values?: readonly string[];
}

export const surface: Readonly<Record<string, TypeSurface>> = {
  Workbook: {
    objects: {
      worksheets: "WorksheetCollection",
      tables: "TableCollection",
      names: "NamedItemCollection",
      settings: "SettingCollection",
      protection: "WorkbookProtection",
      functions: "Functions",
    },
    values: ["readOnly"],
  },
  Functions: { methods: { date: "FunctionResult" } },
  FunctionResult: { values: ["value"] },
  Application: { methods: { suspendApiCalculationUntilNextSync: null, suspendScreenUpdatingUntilNextSync: null } },
  WorkbookProtection: { values: ["protected"] },
  WorksheetProtection: { values: ["protected"] },
  SettingCollection: {
    methods: { add: "Setting", getItem: "Setting", getItemOrNullObject: "Setting" },
    values: ["items"],
  },
  Setting: { methods: { delete: null }, values: ["key", "value", "isNullObject"] },
  WorksheetCollection: {
    methods: { add: "Worksheet", getItemOrNullObject: "Worksheet", getActiveWorksheet: "Worksheet" },
    values: ["items"],
  },
  Worksheet: {
    objects: {
      customProperties: "WorksheetCustomPropertyCollection",
      names: "NamedItemCollection",
      tables: "TableCollection",
      charts: "ChartCollection",
      freezePanes: "WorksheetFreezePanes",
      pageLayout: "PageLayout",
      horizontalPageBreaks: "PageBreakCollection",
      protection: "WorksheetProtection",
    },
    methods: { getRange: "Range", getUsedRangeOrNullObject: "Range", activate: null, delete: null },
    values: ["id", "name", "tabColor", "showGridlines", "position", "isNullObject"],
  },
  WorksheetCustomPropertyCollection: {
    methods: { add: "WorksheetCustomProperty", getItemOrNullObject: "WorksheetCustomProperty" },
    values: ["items"],
  },
  WorksheetCustomProperty: { values: ["key", "value", "isNullObject"] },
  NamedItemCollection: { methods: { add: "NamedItem" }, values: ["items"] },
  NamedItem: { values: ["name", "formula", "visible"] },
  TableCollection: { methods: { add: "Table" }, values: ["items"] },
  Table: {
    objects: { columns: "TableColumnCollection" },
    values: ["name", "style", "showBandedRows", "showFilterButton"],
  },
  TableColumnCollection: { values: ["items"] },
  TableColumn: { values: ["name"] },
  WorksheetFreezePanes: { methods: { freezeAt: null } },
  Range: {
    objects: {
      format: "RangeFormat",
      dataValidation: "DataValidation",
      conditionalFormats: "ConditionalFormatCollection",
    },
    methods: { merge: null, select: null },
    values: ["values", "formulas", "numberFormat", "address", "isNullObject"],
  },
  RangeFormat: {
    objects: { font: "RangeFont", fill: "RangeFill", borders: "RangeBorderCollection" },
    values: ["columnWidth", "rowHeight", "horizontalAlignment", "verticalAlignment", "wrapText"],
  },
  RangeFont: { values: ["name", "size", "color", "bold", "italic"] },
  RangeFill: { values: ["color"] },
  RangeBorderCollection: { methods: { getItem: "RangeBorder" } },
  RangeBorder: { values: ["style", "color"] },
  DataValidation: { values: ["rule", "errorAlert", "prompt", "ignoreBlanks"] },
  ConditionalFormatCollection: { methods: { add: "ConditionalFormat" } },
  ConditionalFormat: { objects: { custom: "CustomConditionalFormat" }, values: ["stopIfTrue"] },
  CustomConditionalFormat: { objects: { rule: "ConditionalFormatRule", format: "ConditionalRangeFormat" } },
  ConditionalFormatRule: { values: ["formula"] },
  ConditionalRangeFormat: { objects: { font: "RangeFont", fill: "RangeFill" } },
  ChartCollection: { methods: { add: "Chart" } },
  Chart: {
    objects: { title: "ChartTitle", legend: "ChartLegend", series: "ChartSeriesCollection", axes: "ChartAxes" },
    methods: { setPosition: null },
    values: ["name"],
  },
  ChartTitle: { values: ["text"] },
  ChartLegend: { values: ["visible", "position"] },
  ChartSeriesCollection: { methods: { add: "ChartSeries", getItemAt: "ChartSeries" } },
  ChartSeries: {
    objects: { format: "ChartSeriesFormat", dataLabels: "ChartDataLabels" },
    methods: { setValues: null, setXAxisValues: null },
    values: ["name", "chartType", "gapWidth", "overlap", "hasDataLabels"],
  },
  ChartSeriesFormat: { objects: { fill: "ChartFill", line: "ChartLineFormat" } },
  ChartFill: { methods: { setSolidColor: null } },
  ChartLineFormat: { values: ["color"] },
  ChartDataLabels: { values: ["numberFormat", "position"] },
  ChartAxes: { objects: { valueAxis: "ChartAxis", categoryAxis: "ChartAxis" } },
  ChartAxis: {
    objects: { title: "ChartAxisTitle" },
    values: ["minimum", "maximum", "numberFormat", "reversePlotOrder", "position", "tickLabelPosition"],
  },
  ChartAxisTitle: { values: ["text"] },
  PageBreakCollection: { methods: { add: null } },
  PageLayout: {
    objects: { headersFooters: "HeaderFooterGroup" },
    methods: { setPrintArea: null, setPrintTitleRows: null },
    values: ["orientation", "centerHorizontally", "zoom", "topMargin", "bottomMargin", "leftMargin", "rightMargin"],
  },
  HeaderFooterGroup: { objects: { defaultForAllPages: "HeaderFooter" } },
  HeaderFooter: { values: ["leftFooter", "centerFooter", "rightFooter"] },
};
