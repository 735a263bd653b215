/** Under the lines: amounts, returns, deals by channel, concentration. */
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { amountFormat } from "../columnKind";
import { across, blank, formula, number, text } from "../content";
import { entry } from "../entry";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { dashboardNames as names } from "../settings/dashboardSettings";
import type { Block, CellContent, StyledBlock } from "../spec";
import type { TemplateOptions } from "../template";
import { sampleAmounts } from "../settings/dashboardSample";
import type { LineColumn } from "./dashboardLines";
import type { ChannelFormulas, RegisterFormulas } from "./dashboardRegister";

const heights = [10, 22, 24, 18, 18, 18, 18, 18, 18, 18] as const;
export const rowsOfPanels = heights.length;
const rows = { heading: 1, header: 2, first: 3, concentration: 7 } as const;

const amounts = ["revenue", "savings", "expansion", "innovation", "investment", "fees", "margin"] as const;
type Amount = (typeof amounts)[number];

export interface PanelsPlace {
  readonly row: number;
  readonly lines: PlacedTable<LineColumn>;
}

export function panelsAt(place: PanelsPlace, register: RegisterFormulas, options: TemplateOptions): Part {
  const { row, lines } = place;
  const cellOf = (amount: Amount) => ({
    row: row + rows.first + amounts.indexOf(amount),
    column: lines.columnOf("own"),
  });
  return joined([
    { rowHeights: heights.map((height, index) => ({ row: row + index, height })) },
    amountsPanel(place, register, options),
    viewsPanel(place, (amount) => cellAddress(cellOf(amount), "absolute"), options),
    channelsPanel(place, register, options),
    concentrationPanel(place, register, options),
  ]);
}

/** What the partners brought and cost; what no register knows is entered. */
function amountsPanel({ row, lines }: PanelsPlace, register: RegisterFormulas, options: TemplateOptions): Part {
  const { language, sample } = options;
  const { amounts: words, validation } = sheetWordsOf(language).dashboard;
  const [label, value] = [lines.columnOf("kpi"), lines.columnOf("own")];
  const first = row + rows.first;
  const valueOf = (amount: Amount, count = 1): Block => ({
    row: first + amounts.indexOf(amount),
    column: value,
    rows: count,
    columns: 1,
  });
  const example = (amount: number): CellContent => (sample ? number(amount) : blank);
  const values: Readonly<Record<Amount, CellContent>> = {
    revenue: formula(register.revenue),
    savings: example(sampleAmounts.savings),
    expansion: blank,
    innovation: blank,
    investment: formula(register.investment),
    fees: formula(register.fees),
    margin: example(sampleAmounts.margin),
  };
  const entered = valueOf("savings", 3);
  const margin = valueOf("margin");
  return {
    cells: [
      { row: row + rows.heading, column: label, content: [[text(words.heading)]], style: "section" },
      { row: row + rows.header, column: label, content: [[text(words.header), blank]], style: "header" },
      { row: first, column: label, content: amounts.map((amount) => [text(words[amount])]), style: "resultNote" },
      { row: first, column: value, content: amounts.map((amount) => [values[amount]]) },
    ],
    styled: [
      { block: valueOf("revenue", amounts.length - 1), style: "resultNumber", numberFormat: amountFormat },
      { block: entered, style: "inputNumber" },
      { block: margin, style: "inputNumber", numberFormat: "0%" },
    ],
    names: (["savings", "expansion", "innovation", "margin"] as const).map((amount) => ({
      name: names[amount],
      block: valueOf(amount),
    })),
    validations: [
      entry(entered, { kind: "decimal", min: 0 }, validation.amountTitle, validation.amount),
      entry(margin, { kind: "decimal", min: 0, max: 1 }, validation.marginTitle, validation.margin),
    ],
  };
}

interface PanelRow {
  readonly label: string;
  readonly values: readonly string[];
  readonly numberFormat: string;
}

/** Rows of a label over several columns, and figures behind it. */
function labelled(row: number, label: Block, lines: readonly PanelRow[], valueStyle: StyledBlock["style"]): Part {
  const column = label.column + label.columns;
  const blockOf = (index: number): Block => ({ ...label, row: row + index, rows: 1 });
  return {
    cells: lines.map(({ label: name, values }, index) => ({
      row: row + index,
      column: label.column,
      content: [[...across(text(name), label.columns), ...values.map(formula)]],
    })),
    styled: lines.flatMap(({ values, numberFormat }, index): StyledBlock[] => [
      { block: blockOf(index), style: "resultNote" },
      {
        block: { row: row + index, column, rows: 1, columns: values.length },
        ...(valueStyle && { style: valueStyle }),
        numberFormat,
      },
    ]),
    merged: [-1, ...lines.keys()].map(blockOf),
  };
}

/** The four views of the return. Without a margin the last stays empty. */
function viewsPanel(
  { row, lines }: PanelsPlace,
  cell: (amount: Amount) => string,
  { language }: TemplateOptions,
): Part {
  const { views: words } = sheetWordsOf(language).dashboard;
  const [revenue, investment, fees, margin] = (["revenue", "investment", "fees", "margin"] as const).map(cell);
  const benefits = `SUM(${cell("savings")}:${cell("innovation")})`;
  const over = (part: string, whole: string) => `IFERROR(IF(${whole}>0,(${part})/(${whole}),""),"")`;
  const spent = `(${investment}+${fees})`;
  const views = [
    [words.playbook, over(`${revenue}-${investment}`, `${investment}`)],
    [words.benefits, over(`${revenue}+${benefits}-${investment}`, `${investment}`)],
    [words.fees, over(`${revenue}-${investment}-${fees}`, spent)],
    [words.margin, `IF(ISNUMBER(${margin}),${over(`${margin}*${revenue}-${investment}-${fees}`, spent)},"")`],
  ] as const;
  const label = lines.cells("ownTarget", "benchmark");
  return joined([
    header(row + rows.header, label, [words.header, undefined], "header"),
    labelled(
      row + rows.first,
      label,
      views.map(([name, view]) => ({ label: name, values: [view], numberFormat: "0%" })),
      "keyResult",
    ),
  ]);
}

function header(
  row: number,
  label: Block,
  [name, ...over]: readonly [string, ...(string | undefined)[]],
  style: "header" | "smallHeader",
): Part {
  const behind = over.map((each) => (each === undefined ? blank : text(each)));
  return {
    cells: [{ row, column: label.column, content: [[...across(text(name), label.columns), ...behind]], style }],
  };
}

/** Deals won through partners beside those without. */
function channelsPanel({ row, lines }: PanelsPlace, register: RegisterFormulas, options: TemplateOptions): Part {
  const { language, currency } = options;
  const { channels: words } = sheetWordsOf(language).dashboard;
  const { partner, direct } = register.channels;
  const label = lines.cells("gap", "attainment");
  const line = (name: string, figure: keyof ChannelFormulas, numberFormat: string): PanelRow => ({
    label: name,
    values: [partner[figure], direct[figure]],
    numberFormat,
  });
  return joined([
    header(row + rows.header, label, [words.header, words.partner, words.direct], "header"),
    labelled(
      row + rows.first,
      label,
      [
        line(words.winRate, "winRate", "0.0%"),
        line(words.cycle, "cycleDays", "0.0"),
        line(words.size({ currency }), "dealSize", amountFormat),
        line(words.closed, "closed", amountFormat),
      ],
      "resultNumber",
    ),
  ]);
}

/** Text in the column of revenues counts for nothing; among negative revenues shares mean nothing. */
function concentrationPanel(
  { row, lines }: PanelsPlace,
  { partnerRevenues }: RegisterFormulas,
  { language }: TemplateOptions,
): Part {
  const { concentration: words } = sheetWordsOf(language).dashboard;
  const label = lines.cells("gap", "needed");
  const total = `SUM(${partnerRevenues})`;
  const meaningful = (value: string) =>
    `IFERROR(IF(AND(${total}>0,COUNTIF(${partnerRevenues},"<0")=0),${value},""),"")`;
  const effective = meaningful(`${total}^2/SUMSQ(${partnerRevenues})`);
  const largest = meaningful(`MAX(${partnerRevenues})/${total}`);
  return joined([
    header(row + rows.concentration, label, [words.header, words.value], "smallHeader"),
    labelled(
      row + rows.concentration + 1,
      label,
      [
        { label: words.effective, values: [effective], numberFormat: "0.0" },
        { label: words.largest, values: [largest], numberFormat: "0%" },
      ],
      "resultNumber",
    ),
  ]);
}
