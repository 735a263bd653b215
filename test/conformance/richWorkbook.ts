import type {
  Block,
  CellSnapshot,
  CellStyle,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../preview/model/snapshot";

/** A workbook made by hand that uses everything that can be saved: two languages, every kind of formula, errors, spills. */

const PLAIN: CellStyle = { numberFormat: "General" };
const TITLE: CellStyle = { ...PLAIN, fontName: "Calibri", fontSize: 18, bold: true, fontColour: "#1F3864" };
const INPUT: CellStyle = {
  ...PLAIN,
  fontColour: "#0000FF",
  fill: "#FFF8E1",
  borders: { bottom: { style: "thin", colour: "#BFBFBF" } },
};
const SCORE: CellStyle = { numberFormat: "0.0", horizontal: "center" };
const HEADER: CellStyle = { ...PLAIN, bold: true, fontColour: "#FFFFFF", wrap: true, vertical: "center" };

type Content =
  | CellValue
  | {
      readonly formula: string;
      readonly value: CellValue;
      readonly error?: boolean;
      readonly spill?: CellSnapshot["spill"];
    }
  | { readonly error: string };

function cell(row: number, column: number, content: Content, style: CellStyle = PLAIN): CellSnapshot {
  if (content === null || typeof content !== "object") {
    return { row, column, value: content, text: String(content ?? ""), style };
  }
  if ("formula" in content) {
    return { row, column, text: String(content.value ?? ""), style, ...content };
  }
  return { row, column, value: content.error, error: true, text: content.error, style };
}

function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { row, column, rows, columns };
}

function sheet(name: string, parts: Partial<SheetSnapshot>): SheetSnapshot {
  return {
    name,
    visible: "Visible",
    showGridlines: true,
    columnWidths: [],
    rowHeights: [],
    cells: [],
    merged: [],
    tables: [],
    validations: [],
    colourRules: [],
    charts: [],
    print: { orientation: "portrait" },
    customProperties: {},
    ...parts,
  };
}

export const EVALUATION = "Evaluación '26";
export const FORMULAS = "Formulas & checks";

const PARTNERS: readonly [name: string, type: string, scores: readonly (number | null)[], score: number | null][] = [
  ["Ágora Señales, S. L.", "Distribuidor", [9, 8, 7, 8, 9], 8.2],
  ["Müller & Söhne", "Agency", [6, 7, 5, 6, 6], 6],
  ["=cmd|' /C calc'!A0", "Agency", [10, 10, 10, 10, 10], 10],
  ["Ñandú <Tech>", "Distribuidor", [7, null, 8, 8, 7], null],
];
const FIRST_ROW = 6;

function evaluationCells(): CellSnapshot[] {
  const headers = [
    "Partner",
    "Tipo",
    "Encaje",
    "Alcance",
    "Confianza",
    "Capacidad",
    "Riesgo (1–10)",
    "Puntuación",
    "Decisión",
    "Puesto",
  ];
  return [
    cell(0, 0, "Evaluación de partners", TITLE),
    cell(2, 0, "Umbral"),
    cell(2, 1, 7, INPUT),
    cell(3, 0, "Pesos"),
    ...[0.2, 0.2, 0.2, 0.2, 0.2].map((weight, index) => cell(3, 2 + index, weight, { ...INPUT, numberFormat: "0%" })),
    cell(3, 7, { formula: "=SUM(weights)=1", value: true }),
    ...headers.map((header, column) => cell(FIRST_ROW - 1, column, header, HEADER)),
    ...PARTNERS.flatMap(([name, type, scores, score], index) => {
      const row = FIRST_ROW + index;
      return [
        cell(row, 0, name),
        cell(row, 1, type),
        ...scores.map((value, column) => cell(row, 2 + column, value, INPUT)),
        cell(
          row,
          7,
          score === null
            ? { formula: "=PARTNER.SCORE([@Encaje]:[@[Riesgo (1–10)]],weights)", value: "#N/A", error: true }
            : { formula: "=PARTNER.SCORE([@Encaje]:[@[Riesgo (1–10)]],weights)", value: score },
          SCORE,
        ),
        cell(row, 8, {
          formula: '=IF(ISNUMBER([@Puntuación]),IF([@Puntuación]>=threshold,"Avanzar","Parar"),"Faltan datos")',
          value: score === null ? "Faltan datos" : score >= 7 ? "Avanzar" : "Parar",
        }),
        cell(row, 9, {
          formula: '=IF(ISNUMBER([@Puntuación]),COUNTIF([Puntuación],">"&[@Puntuación])+1,"")',
          value: score === null ? "" : score === 10 ? 1 : score === 8.2 ? 2 : 3,
        }),
      ];
    }),
  ];
}

const evaluation = sheet(EVALUATION, {
  tabColour: "#2E75B6",
  showGridlines: false,
  freeze: { rows: FIRST_ROW, columns: 1 },
  columnWidths: [150, 84, 48, 48, 54, 60, 54, 66, 75, 48],
  rowHeights: [30, undefined, undefined, undefined, undefined, 33],
  cells: evaluationCells(),
  merged: [block(0, 0, 1, 4)],
  tables: [
    {
      name: "Evaluation",
      block: block(FIRST_ROW - 1, 0, PARTNERS.length + 1, 10),
      columns: [
        "Partner",
        "Tipo",
        "Encaje",
        "Alcance",
        "Confianza",
        "Capacidad",
        "Riesgo (1–10)",
        "Puntuación",
        "Decisión",
        "Puesto",
      ],
      tableStyle: "TableStyleMedium2",
      bandedRows: true,
      filterButtons: true,
      showHeaders: true,
    },
  ],
  validations: [
    {
      block: block(FIRST_ROW, 1, PARTNERS.length),
      type: "list",
      formula1: "Distribuidor,Agency,Consultoría",
      inCellDropDown: true,
      ignoreBlanks: true,
      alert: { style: "Warning", title: "Tipo de partner", message: "Elija un tipo de la lista.", show: true },
    },
    {
      block: block(FIRST_ROW, 2, PARTNERS.length, 5),
      type: "wholeNumber",
      operator: "Between",
      formula1: 1,
      formula2: 10,
      ignoreBlanks: true,
      alert: { style: "Stop", title: "Puntuación", message: 'De 1 a 10, sin decimales: "¿cuánto encaja?"', show: true },
      prompt: { title: "Puntuación", message: "1 = nada, 10 = del todo", show: true },
    },
    { block: block(2, 1), type: "decimal", operator: "GreaterThan", formula1: 0, ignoreBlanks: false },
    {
      block: block(3, 2, 1, 5),
      type: "custom",
      formula1: "=SUM($C$4:$G$4)<=1",
      ignoreBlanks: true,
      alert: { style: "Information", title: "Pesos", message: "Los pesos suman 100 %.", show: true },
    },
  ],
  colourRules: [
    {
      block: block(FIRST_ROW, 8, PARTNERS.length),
      type: "custom",
      formula: `=$I${FIRST_ROW + 1}="Avanzar"`,
      fill: "#E2EFDA",
      fontColour: "#375623",
      bold: true,
      stopIfTrue: true,
      priority: 0,
    },
    {
      block: block(FIRST_ROW, 8, PARTNERS.length),
      type: "containsText",
      operator: "Contains",
      formula: "Parar",
      fill: "#FCE4D6",
      fontColour: "#833C0B",
      stopIfTrue: false,
      priority: 1,
    },
    {
      block: block(FIRST_ROW, 7, PARTNERS.length),
      type: "cellValue",
      operator: "Between",
      formula: "=1",
      formula2: "=threshold",
      fontColour: "#C00000",
      stopIfTrue: false,
      priority: 2,
    },
    {
      block: block(FIRST_ROW, 2, PARTNERS.length, 5),
      type: "custom",
      formula: `=ISBLANK(C${FIRST_ROW + 1})`,
      fill: "#FFE699",
      stopIfTrue: false,
      priority: 3,
    },
  ],
  charts: [
    {
      id: "{1}",
      name: "Ranking",
      type: "BarClustered",
      title: "Puntuación por partner",
      titleFont: { size: 16, colour: "#1F3864", bold: true },
      series: [
        {
          name: "Puntuación",
          values: { sheet: EVALUATION, block: block(FIRST_ROW, 7, PARTNERS.length) },
          categories: { sheet: EVALUATION, block: block(FIRST_ROW, 0, PARTNERS.length) },
          colour: "#2E75B6",
          gapWidth: 60,
          dataLabels: true,
          labelFormat: "0.0",
          labelPosition: "InsideEnd",
        },
      ],
      place: { from: { row: 12, column: 0 }, to: { row: 28, column: 6 } },
      valueAxis: { title: "Puntos", min: 0, max: 10, majorUnit: 2, numberFormat: "0", gridlines: true },
      categoryAxis: { reverse: true },
      altText: "Barras: la puntuación de cada partner, de 0 a 10",
    },
    {
      id: "{2}",
      name: "Shares",
      type: "Doughnut",
      title: "Reparto de pesos",
      series: [
        {
          name: "Pesos",
          values: { sheet: EVALUATION, block: block(3, 2, 1, 5) },
          categories: { sheet: EVALUATION, block: block(FIRST_ROW - 1, 2, 1, 5) },
          dataLabels: true,
          labelFormat: "0%",
          labelPosition: "OutsideEnd",
        },
      ],
      place: { from: { row: 12, column: 7 }, to: { row: 28, column: 9 } },
      valueAxis: { gridlines: false },
      categoryAxis: { reverse: false },
      legend: "Bottom",
    },
  ],
  print: {
    area: block(0, 0, 29, 10),
    orientation: "landscape",
    paper: "a4",
    titleRows: { from: FIRST_ROW - 1, to: FIRST_ROW - 1 },
    fitToPagesWide: 1,
    margins: { top: 54, bottom: 54, left: 36, right: 36 },
    header: { center: "&B&F" },
    footer: { left: "Partner Playbook", center: "&A", right: "&P / &N" },
    centerHorizontally: true,
  },
  customProperties: {
    "PartnerPlaybook.template": "evaluation",
    "PartnerPlaybook.version": "1",
    "PartnerPlaybook.sample": "señal ✓",
  },
});

const DATE_SERIAL = 46053;

/** Native formulas of every kind, and the value that each must give wherever it is calculated. */
export const NATIVE_FORMULAS: readonly [formula: string, value: CellValue, error?: boolean][] = [
  ["=SUM($B$1:$B$3)*2", 120.2],
  ['=IFERROR(1/0,"división")', "división"],
  ["=1/0", "#DIV/0!", true],
  ["=NA()", "#N/A", true],
  ["=IFNA(NA(),-1)", -1],
  ["=SUMPRODUCT(($B$1:$B$3>15)*$B$1:$B$3)", 50.1],
  ["=SUM(IF($B$1:$B$3>15,$B$1:$B$3,0))", 50.1],
  ["=INDEX($B$1:$B$3,MATCH(20,$B$1:$B$3,0))", 20],
  ["=RANK.EQ(20,$B$1:$B$3)", 2],
  ["=STDEV.S($B$1:$B$3)", 10.050041459284],
  ['=IFS(B1>15,"alto",TRUE,"bajo")', "bajo"],
  ['=MAXIFS($B$1:$B$3,$B$1:$B$3,"<30")', 20],
  ['=TEXTJOIN(" · ",TRUE,"á","","ñ")', "á · ñ"],
  ['=CONCAT("PARTNER.SCORE(","x")', "PARTNER.SCORE(x"],
  ["=EDATE(B5,1)", 46081],
  ["=EOMONTH(B5,0)", 46053],
  ["='Evaluación ''26'!$B$3+'Evaluación ''26'!$C$4", 7.2],
  ["=SUM(Evaluation[Puntuación])", "#N/A", true],
  ['=COUNTIF(Evaluation[Decisión],"Avanzar")', 2],
  ["=ROWS(Evaluation[Partner])", 4],
  ["=Evaluation[[#Headers],[Riesgo (1–10)]]", "Riesgo (1–10)"],
  ["=threshold*10%", 0.7],
  ["=-2^2", 4],
  ["=TRUE=NOT(FALSE)", true],
  ['=LEN("di ""hola""")', 9],
  ["=SUM((B1,B3))", 40.1],
  ["=NPV(0.1,$B$1:$B$3)", 48.2344102178813],
];

const FORMULA_ROW = 6;

const formulas = sheet(FORMULAS, {
  columnWidths: [240, 90, undefined, 90, 60],
  cells: [
    ...[10, 20, 30.1].map((value, row) => cell(row, 1, value, { ...INPUT, numberFormat: "#,##0.00 [$€-1]" })),
    cell(3, 0, "  Fecha  "),
    cell(4, 0, "Vencimiento"),
    cell(4, 1, DATE_SERIAL, { ...INPUT, numberFormat: "yyyy-mm-dd" }),
    ...NATIVE_FORMULAS.flatMap(([formula, value, error], index) => [
      cell(FORMULA_ROW + index, 0, formula, { ...PLAIN, italic: true, indent: 1 }),
      cell(FORMULA_ROW + index, 1, { formula, value, ...(error && { error }) }),
    ]),
    // what spills, and what only a current Excel calculates
    cell(0, 3, { formula: "=$B$1:$B$3*2", value: 20, spill: { rows: 3, columns: 1 } }),
    cell(1, 3, 40),
    cell(2, 3, 60.2),
    cell(4, 3, {
      formula: "=PARTNER.SCORE(Evaluation[[Encaje]:[Confianza]])",
      value: 8,
      spill: { rows: 2, columns: 1 },
    }),
    cell(5, 3, { error: "#VALUE!" }),
    cell(0, 4, { formula: "=SUM(D1#)", value: 120.2 }),
    cell(1, 4, { formula: "=SORT(FILTER($B$1:$B$3,$B$1:$B$3>15),,-1)", value: 30.1, spill: { rows: 2, columns: 1 } }),
    cell(2, 4, 20),
    cell(3, 4, { formula: "=LET(x,2,double,LAMBDA(y,y*x),double(5))", value: 10 }),
    cell(4, 4, { formula: "=XLOOKUP(20,$B$1:$B$3,$B$1:$B$3)", value: 20 }),
    cell(5, 4, { formula: "=SEQUENCE(2000000)", value: "#SPILL!", error: true }),
    cell(6, 4, { formula: '=PARTNER.KPISTATUS("x",1)', value: "#BUSY!", error: true }),
    cell(7, 4, false),
    cell(8, 4, { error: "#REF!" }),
    cell(9, 4, "Línea 1\nLínea 2 _x0041_ <&>", {
      ...PLAIN,
      wrap: true,
      underline: true,
      horizontal: "right",
      vertical: "top",
    }),
  ],
  validations: [
    {
      block: block(4, 1),
      type: "date",
      operator: "Between",
      formula1: "2026-01-01",
      formula2: "=EDATE(DATE(2026,1,1),60)",
      ignoreBlanks: true,
    },
    { block: block(3, 1), type: "textLength", operator: "LessThanOrEqualTo", formula1: 40, ignoreBlanks: true },
    {
      block: block(5, 1),
      type: "list",
      formula1: "='Evaluación ''26'!$B$7:$B$10",
      inCellDropDown: false,
      ignoreBlanks: true,
    },
  ],
  charts: [
    {
      id: "{3}",
      name: "Trend",
      type: "ColumnClustered",
      series: [
        { name: "Base", values: { sheet: FORMULAS, block: block(0, 1, 3) }, colour: "#9DC3E6" },
        { name: "Doble", values: { sheet: FORMULAS, block: block(0, 3, 3) }, colour: "#C55A11", type: "LineMarkers" },
      ],
      place: { from: { row: 10, column: 3 }, to: { row: 24, column: 9 } },
      valueAxis: { numberFormat: "#,##0", gridlines: true, visible: false },
      categoryAxis: { title: "Trimestre", reverse: false },
      legend: "Top",
      altText: "Columns and a line",
    },
  ],
  print: { orientation: "portrait", paper: "letter", scale: 57 },
});

const hidden = sheet("Lists", {
  visible: "Hidden",
  cells: [cell(0, 0, "Agency"), cell(1, 0, "Distribuidor")],
  tables: [
    {
      name: "Types",
      block: block(0, 0, 2, 1),
      columns: ["Column1"],
      tableStyle: "",
      bandedRows: false,
      filterButtons: false,
      showHeaders: false,
    },
  ],
});

export const richWorkbook: WorkbookSnapshot = {
  sheets: [evaluation, formulas, hidden],
  activeSheet: FORMULAS,
  names: [
    { name: "threshold", formula: "='Evaluación ''26'!$B$3", comment: "Mínimo para avanzar", visible: true },
    { name: "weights", formula: "='Evaluación ''26'!$C$4:$G$4", sheet: EVALUATION, visible: true },
    { name: "weights", formula: "='Evaluación ''26'!$C$4:$G$4", visible: false },
    { name: "VAT", formula: "=0.21", visible: true },
  ],
  customFunctions: ["PARTNER.SCORE", "PARTNER.KPISTATUS"],
  settings: {},
  properties: { subject: "Evaluación", keywords: "partners, señales" },
};
