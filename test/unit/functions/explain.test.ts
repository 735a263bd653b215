import { explain } from "../../../src/functions/explain";
import type { ExplainedArgument } from "../../../src/functions/explanation";
import { callsIn, type FunctionCall } from "../../../src/functions/formulaCalls";

const first = { row: 0, column: 0 };

function callOf(formula: string): FunctionCall {
  const [call] = callsIn(formula);
  if (!call) throw new Error(`No call in ${formula}`);
  return call;
}

function cells(values: NonNullable<ExplainedArgument["cells"]>): ExplainedArgument {
  return { text: "B2", cells: values, at: { row: 1, column: 1 } };
}

test("a score is its criteria's contributions, and the decision follows", () => {
  const explained = explain(callOf("=PARTNER.SCORE(B2:F2)"), [cells([[9, 8, 7, 8, 9]])], first, "en");
  expect(explained.steps.map(({ label, value }) => [label, value])).toEqual([
    ["Strategic fit", "2.7"],
    ["Market access", "2"],
    ["Technology compatibility", "1.4"],
    ["Financial viability", "1.2"],
    ["Cultural fit", "0.9"],
    ["Weighted score", "8.2"],
  ]);
  expect(explained.remarks).toEqual(["8.2 reaches the playbook's threshold of 7: advance."]);
});

test("of several partners, the one of the cell is explained", () => {
  const scores = cells([
    [9, 8, 7, 8, 9],
    [5, 5, 5, 5, 5],
  ]);
  const explained = explain(callOf("=PARTNER.SCORE(B2:F3)"), [scores], { row: 1, column: 0 }, "es");
  expect(explained).toMatchObject({ result: "5", place: "Resultado 2 de 2" });
});

test("a return is told as arithmetic", () => {
  const explained = explain(callOf("=PARTNER.ROI(1,2)"), [cells([[200_000]]), cells([[50_000]])], first, "en");
  expect(explained.steps.at(-1)).toMatchObject({ calculation: "150,000 / 50,000", value: "3 = 300%" });
});

test("a saving that is none is negative", () => {
  const explained = explain(callOf("=PARTNER.CACSAVING(1,2)"), [cells([[2000]]), cells([[5000]])], first, "en");
  expect(explained.steps.at(-1)?.value).toBe("-1.5 = -150%");
});

test("a status names its band and what to do", () => {
  const args = [cells([["partner-satisfaction"]]), cells([[0.92]])];
  const explained = explain(callOf("=PARTNER.KPISTATUS(1,2)"), args, first, "en");
  expect(explained.steps.find(({ label }) => label === "Playbook's target")?.value).toBe("≥ 95%");
  expect(explained.remarks[0]).toBe("The target is missed, but the benchmark is met.");
  expect(explained.result).toBe("Good");
});

test("a fault names the cell and what to do", () => {
  const explained = explain(callOf("=PARTNER.SCORE(B2:F2)"), [cells([[9, 88, 7, 8, 9]])], first, "en");
  expect(explained).toMatchObject({ isFault: true, result: "#NUM!" });
  expect(explained.remarks).toContain("C2 (scores): 88 is outside 1 to 10. Correct it.");
});

test("what is calculated inside the formula is said to be unknown", () => {
  const explained = explain(callOf("=PARTNER.ROI(A1*2,3)"), [{ text: "A1*2" }, cells([[3]])], first, "en");
  expect(explained.remarks).toEqual(["A1*2 is calculated inside the formula: only the result can be shown."]);
});

describe("how sure a score is", () => {
  const example = cells([[9, 8, 7, 8, 9]]);
  const right = { row: 0, column: 1 };

  test("the lowest score is told with the weights that lead there, and the highest with theirs", () => {
    const call = callOf("=PARTNER.SCORERANGE(B2:F2,0.2)");
    const low = explain(call, [example, cells([[0.2]])], first, "en");
    expect(low.steps.map(({ label, calculation, value }) => [label, calculation, value])).toEqual([
      ["Strategic fit", "9 × 24 points / 100", "2.16"],
      ["Market access", "8 × 30 points / 100", "2.4"],
      ["Technology compatibility", "7 × 24 points / 100", "1.68"],
      ["Financial viability", "8 × 14 points / 100", "1.12"],
      ["Cultural fit", "9 × 8 points / 100", "0.72"],
      ["Lowest score", undefined, "8.08"],
    ]);
    expect(low.remarks.at(-1)).toBe("The partner reaches the threshold with all of these weights.");
    expect(explain(call, [example, cells([[0.2]])], right, "en").steps.at(-1)?.value).toBe("8.32");
  });

  test("a flip point is told from the score, the threshold and the weight, and whether it can be reached", () => {
    const call = callOf("=PARTNER.FLIPPOINT(B2:F2)");
    const fit = explain(call, [example], first, "en");
    expect(fit.steps.at(-1)).toEqual({
      label: "Flip point",
      calculation: "9 − (8.2 − 7) × 100 / 30",
      value: "5",
      total: true,
    });
    const technology = explain(call, [example], { row: 0, column: 2 }, "es");
    expect(technology.steps.at(-1)?.value).toBe("1");
    expect(technology.remarks).toEqual([
      "Ninguna puntuación de 1 a 10 llega ahí: este criterio por sí solo no cambia la decisión.",
    ]);
  });

  test("a missing score counts at its worst and at its best", () => {
    const call = callOf("=PARTNER.SCOREBOUNDS(B2:F2)");
    const missing = cells([[9, 8, 7, 8, null]]);
    expect(explain(call, [missing], first, "en")).toMatchObject({
      result: "7.4",
      remarks: ["A criterion without a score counts as 1."],
    });
    expect(explain(call, [missing], right, "en")).toMatchObject({ result: "8.3" });
  });

  test("a gap is told by the weights that are worst for the partner", () => {
    const call = callOf("=PARTNER.SCOREGAP(B2:F2,B3:F3,0.5)");
    const args = [example, cells([[7, 9, 9, 7, 6]]), cells([[0.5]])];
    const gap = explain(call, args, first, "en");
    expect(gap.result).toBe("-0.4");
    expect(gap.steps.slice(0, -1).reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(-0.4, 10);
    expect(gap.remarks.at(-1)).toBe("Not above 0: with some of these weights the partner is not ahead of the other.");
  });

  test("of partners in columns, the one of the cell is explained", () => {
    const columns = cells([9, 8, 7, 8, 9].map((score) => [5, score]));
    const explained = explain(callOf("=PARTNER.SCORERANGE(B2:C6)"), [columns], { row: 1, column: 1 }, "en");
    expect(explained).toMatchObject({ result: "8.32", place: "Result 2 of 2" });
  });

  test("the sheet's own threshold decides where it has one", () => {
    const explained = explain(callOf("=PARTNER.SCORE(B2:F2)"), [example], first, "en", { threshold: 8.5 });
    expect(explained.remarks).toEqual(["8.2 is below the sheet's threshold of 8.5: do not advance."]);
  });
});

test("a target of 0 is the playbook's, as an empty cell is, and one of next to nothing the person's own", () => {
  const isOwn = (target: number) => {
    const growth = [cells([["partnership-growth"]]), cells([[0.1]]), cells([[target]])];
    const { steps } = explain(callOf("=PARTNER.KPISTATUS(1,2,3)"), growth, first, "en");
    return steps.some(({ label }) => label === "Your target");
  };
  expect([isOwn(0), isOwn(0.000001)]).toEqual([false, true]);
});
