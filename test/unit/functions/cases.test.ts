import { functionTable } from "../../../src/formulas/functionTable";
import type { Cell } from "../../../src/playbook/cell";
import { kpis } from "../../../src/playbook/kpis";
import { cacSaving } from "../../../src/playbook/cacSaving";
import { kpiStatus } from "../../../src/playbook/kpiStatus";
import type { Outcome } from "../../../src/playbook/outcome";
import { roi } from "../../../src/playbook/roi";
import { broadcast } from "../../../src/functions/broadcast";
import { flipPointsOfPartners } from "../../../src/functions/calls/flipPoint";
import { scorePartners } from "../../../src/functions/calls/score";
import { boundsOfPartners } from "../../../src/functions/calls/scoreBounds";
import { gapsOfPartners } from "../../../src/functions/calls/scoreGap";
import { scoreRanges } from "../../../src/functions/calls/scoreRange";
import { functionsById } from "../../../src/functions/functionsById";
import { excelError, installCustomFunctions, isExcelError } from "./customFunctionsShim";
import { asRange, expectCells, functionCases, type FunctionCase, type FunctionId } from "../../cases/functionCases";

beforeAll(installCustomFunctions);

describe("the cases against the pure functions", () => {
  test.each(functionCases)("%s", (_, id, { args, expected }) => {
    const results = pure(id, args);
    const cells = results.ok ? results.value.map((row) => row.map(cellOf)) : [[cellOf(results)]];
    expectCells(cells, expected.value);
  });
});

describe("the cases as Excel calls the functions", () => {
  test.each(functionCases)("%s", (_, id, { args, expected }) => {
    expectCells(called(id, args, null), expected.value);
  });

  test.each(functionCases)("%s, with blanks as empty text", (_, id, { args, expected }) => {
    expectCells(called(id, args, ""), expected.value);
  });

  // A KPI without a value is the one place where a host that sends 0 for blank gives another answer.
  test.each(
    functionCases.filter(
      ([, , { args }]) =>
        !asRange(args["actual"] ?? 1)
          .flat()
          .includes(""),
    ),
  )("%s, with blanks as 0", (_, id, { args, expected }) => {
    expectCells(called(id, args, 0), expected.value);
  });
});

/** What each function is called with besides the cell that is empty; KPIs of either direction, with and without marks. */
const complete: Readonly<Record<FunctionId, readonly FunctionCase["args"][]>> = {
  SCORE: [{ scores: [[9, 8, 7, 8, 9]] }],
  SCORERANGE: [{ scores: [[9, 8, 7, 8, 9]] }],
  FLIPPOINT: [{ scores: [[9, 8, 7, 8, 9]] }],
  SCOREBOUNDS: [{ scores: [[9, 8, 7, 8, ""]] }],
  SCOREGAP: [{ scores: [[9, 8, 7, 8, 9]], others: [[7, 9, 9, 7, 6]] }],
  ROI: [{ revenue: 300, investment: 100 }],
  CACSAVING: [],
  KPISTATUS: kpis.flatMap(({ id, unit }) =>
    (unit === "score" ? [5] : [0.05, 0.5, 1]).map((actual) => ({ kpi: id, actual })),
  ),
};

const optional = functionTable.flatMap(({ id, parameters }) =>
  parameters.filter((each) => each.optional).map((each) => [id, each.id] as const),
);

test.each(optional)(
  "an empty cell as an argument of %s, %s, is none at all, whatever the host sends for it",
  (id, parameter) => {
    for (const args of complete[id]) {
      const without = called(id, args, null);
      for (const blank of [null, "", 0] as const) {
        expect([args, blank, called(id, { ...args, [parameter]: "" }, blank)]).toEqual([args, blank, without]);
      }
    }
  },
);

test("an empty uncertainty is 20 % on every host", () => {
  for (const blank of [null, "", 0] as const) {
    expectCells(called("SCORERANGE", { scores: [[9, 8, 7, 8, 9]], uncertainty: "" }, blank), [[8.08, 8.32]]);
    const two = { scores: [[9, 8, 7, 8, 9]], others: [[7, 9, 9, 7, 6]], uncertainty: "" };
    expectCells(called("SCOREGAP", two, blank), 0.08);
  }
});

function pure(id: FunctionId, args: FunctionCase["args"]): Outcome<Outcome<number | string>[][]> {
  const range = (name: string): Cell[][] => asRange(args[name]);
  switch (id) {
    case "SCORE":
      return scorePartners(range("scores"), range("weights"));
    case "SCORERANGE":
      return scoreRanges(range("scores"), range("uncertainty"), range("weights"));
    case "FLIPPOINT":
      return flipPointsOfPartners(range("scores"), range("weights"), range("threshold"));
    case "SCOREBOUNDS":
      return boundsOfPartners(range("scores"), range("weights"));
    case "SCOREGAP":
      return gapsOfPartners(range("scores"), range("others"), range("uncertainty"), range("weights"));
    case "ROI": {
      const ranges = {
        revenue: range("revenue"),
        investment: range("investment"),
        otherBenefits: range("otherBenefits"),
      };
      return broadcast(ranges, (cells) => roi(cells.revenue, cells.investment, cells.otherBenefits));
    }
    case "CACSAVING": {
      const ranges = { directCAC: range("directCAC"), partnerCAC: range("partnerCAC") };
      return broadcast(ranges, (cells) => cacSaving(cells.directCAC, cells.partnerCAC));
    }
    case "KPISTATUS": {
      const ranges = {
        kpi: range("kpi"),
        actual: range("actual"),
        target: range("target"),
        benchmark: range("benchmark"),
        language: range("language"),
      };
      return broadcast(ranges, (cells) => kpiStatus(cells));
    }
  }
}

function cellOf(outcome: Outcome<number | string>): Cell {
  return outcome.ok ? outcome.value : { error: outcome.error.code };
}

/** Calls as Excel does: blanks as the host sends them, arguments left out as null, the invocation at the end. */
function called(id: FunctionId, args: FunctionCase["args"], blank: null | "" | 0): Cell[][] {
  const row = functionTable.find((candidate) => candidate.id === id);
  const values = (row?.parameters ?? []).map((parameter) => {
    const argument = args[parameter.id];
    return argument === undefined ? null : asRange(argument).map((cells) => cells.map((cell) => sent(cell, blank)));
  });
  const byId = functionsById as unknown as Record<FunctionId, (...values: unknown[]) => unknown[][]>;
  const results = byId[id](...values, { functionName: id, address: "Sheet1!A1" });
  return results.map((cells) => cells.map((cell) => (isExcelError(cell) ? { error: cell.code } : (cell as Cell))));
}

function sent(cell: Cell, blank: null | "" | 0): unknown {
  if (cell === null) {
    return blank;
  }
  return typeof cell === "object" ? excelError(cell.error) : cell;
}
