/** Every KPI that a line can show, and by which rules it is judged: to the right of what is printed. */
import { betterOf } from "../../playbook/attainment";
import { kpiAction } from "../../playbook/kpiAction";
import { inclusive, zeroIsNoData } from "../../playbook/statusBand";
import type { PlacedTable } from "../placedTable";
import type { Block } from "../spec";
import type { Column, SheetOfTable } from "../table";
import { choosableKpis, listedName, type LineKind, type ListedKpi } from "./dashboardKpis";
import type { RegisterFormulas } from "./dashboardRegister";

export type ListColumn = "name" | "id" | "better" | "target" | "benchmark" | "action" | "registered";
export type RuleColumn = "strictTarget" | "strictBenchmark" | "lowest" | "highest" | "zeroIsBlank";

export interface ListSheet extends SheetOfTable {
  readonly actuals: RegisterFormulas["actuals"];
}

export const listColumns: Readonly<Record<ListColumn, Column<ListColumn, ListedKpi, ListSheet>>> = {
  name: {
    name: { en: "KPI", es: "KPI" },
    kind: "text",
    style: "list",
    width: 250,
    sample: (kpi, { language, currency }) => listedName(kpi, language, currency),
  },
  id: { name: { en: "KPI id", es: "Id de KPI" }, kind: "text", style: "list", width: 170, sample: ({ id }) => id },
  /** 1 where more is better, -1 where less is. */
  better: {
    name: { en: "Better", es: "Mejor" },
    kind: "number",
    style: "list",
    width: 70,
    sample: ({ target }) => betterOf(target.is),
  },
  target: {
    name: { en: "Target", es: "Objetivo" },
    kind: "number",
    style: "list",
    width: 70,
    sample: ({ target }) => target.value ?? undefined,
  },
  benchmark: {
    name: { en: "Benchmark", es: "Referencia" },
    kind: "number",
    style: "list",
    width: 70,
    sample: ({ benchmark }) => benchmark?.value,
  },
  action: {
    name: { en: "Action", es: "Acción" },
    kind: "text",
    style: "list",
    width: 250,
    sample: ({ id }, { language }) => kpiAction(id)[language],
  },
  /** What the registers know of it. */
  registered: {
    name: { en: "Register", es: "Registro" },
    kind: "number",
    style: "list",
    width: 70,
    formula: (_row, { actuals }, kpi) => kpi && actuals[kpi.id],
  },
};

/** By what a status is decided, beside target and benchmark: as numbers, where a reader can check them. */
export const ruleColumns: Readonly<Record<RuleColumn, Column<RuleColumn, ListedKpi, SheetOfTable>>> = {
  /** 1 where the target itself does not meet the target. */
  strictTarget: {
    ...rule({ en: "Beyond target", es: "Supera objetivo" }),
    sample: (kpi) => Number(kpi.target.is !== inclusive(kpi)),
  },
  strictBenchmark: {
    ...rule({ en: "Beyond mark", es: "Supera ref." }),
    sample: (kpi) => Number(kpi.benchmark !== undefined && kpi.benchmark.is !== inclusive(kpi)),
  },
  lowest: { ...rule({ en: "Lowest", es: "Mínimo" }), sample: ({ domain }) => domain.min },
  highest: { ...rule({ en: "Highest", es: "Máximo" }), sample: ({ domain }) => domain.max },
  /** 1 where a 0 is no value: nothing takes no time. */
  zeroIsBlank: { ...rule({ en: "Zero is blank", es: "Cero es vacío" }), sample: (kpi) => Number(zeroIsNoData(kpi)) },
};

function rule(name: Column<RuleColumn, ListedKpi, SheetOfTable>["name"]) {
  return { name, kind: "number", style: "base", width: 70 } as const;
}

/** Where the list and the rules stand. */
export interface KpiList {
  readonly list: PlacedTable<ListColumn>;
  readonly rules: PlacedTable<RuleColumn>;
}

/** What the list has for a KPI. */
export function listed({ list }: KpiList, id: string, column: ListColumn): string {
  return `INDEX(${list.column(column)},${placeOf(list, id)})`;
}

export function listedRule({ list, rules }: KpiList, id: string, column: RuleColumn): string {
  return `INDEX(${rules.column(column)},${placeOf(list, id)})`;
}

function placeOf(list: PlacedTable<ListColumn>, id: string): string {
  return `MATCH(${id},${list.column("id")},0)`;
}

/** The id of the KPI with this name. */
export function idOf({ list }: KpiList, name: string): string {
  return `IFERROR(INDEX(${list.column("id")},MATCH(${name},${list.column("name")},0)),"")`;
}

/** The names of one kind of KPIs: what the drop-down of its lines offers. */
export function listedNames({ list }: KpiList, kind: LineKind): Block {
  const names = list.cells("name");
  const first = choosableKpis.findIndex((kpi) => kpi.kind === kind);
  return { ...names, row: names.row + first, rows: choosableKpis.filter((kpi) => kpi.kind === kind).length };
}
