/** Every KPI that a line can show, and by which rules it is judged: to the right of what is printed. */
import { betterOf } from "../../playbook/attainment";
import { kpiAction } from "../../playbook/kpiAction";
import { inclusive, zeroIsNoData } from "../../playbook/statusBand";
import { headed, type HeadingId } from "../headed";
import type { PlacedTable } from "../placedTable";
import type { Block } from "../spec";
import type { Column, SheetOfTable } from "../table";
import { choosableKpis, listedName, type LineKind, type ListedKpi } from "../settings/dashboardKpis";
import type { RegisterFormulas } from "./dashboardRegister";

export type ListColumn = HeadingId<"dashboardList">;
export type RuleColumn = HeadingId<"dashboardRules">;

export interface ListSheet extends SheetOfTable {
  readonly actuals: RegisterFormulas["actuals"];
}

export const listColumns: Readonly<Record<ListColumn, Column<ListColumn, ListedKpi, ListSheet>>> = headed(
  "dashboardList",
  {
    name: {
      kind: "text",
      style: "list",
      width: 250,
      sample: (kpi, { language, currency }) => listedName(kpi, language, currency),
    },
    id: { kind: "text", style: "list", width: 170, sample: ({ id }) => id },
    /** 1 where more is better, -1 where less is. */
    better: { kind: "number", style: "list", sample: ({ target }) => betterOf(target.is) },
    target: { kind: "number", style: "list", sample: ({ target }) => target.value ?? undefined },
    benchmark: { kind: "number", style: "list", sample: ({ benchmark }) => benchmark?.value },
    action: { kind: "text", style: "list", width: 250, sample: ({ id }, { language }) => kpiAction(id)[language] },
    /** What the registers know of it. */
    registered: { kind: "number", style: "list", formula: (_row, { actuals }, kpi) => kpi && actuals[kpi.id] },
  },
);

const rule = { kind: "number", style: "base" } as const;

/** By what a status is decided, beside target and benchmark: as numbers, where a reader can check them. */
export const ruleColumns: Readonly<Record<RuleColumn, Column<RuleColumn, ListedKpi, SheetOfTable>>> = headed(
  "dashboardRules",
  {
    /** 1 where the target itself does not meet the target. */
    strictTarget: {
      ...rule,
      sample: (kpi) => Number(kpi.target.is !== inclusive(kpi)),
    },
    strictBenchmark: {
      ...rule,
      sample: (kpi) => Number(kpi.benchmark !== undefined && kpi.benchmark.is !== inclusive(kpi)),
    },
    lowest: { ...rule, sample: ({ domain }) => domain.min },
    highest: { ...rule, sample: ({ domain }) => domain.max },
    /** 1 where a 0 is no value: nothing takes no time. */
    zeroIsBlank: { ...rule, sample: (kpi) => Number(zeroIsNoData(kpi)) },
  },
);

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
