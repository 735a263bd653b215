import { callsIn, type FunctionCall } from "../../../src/formulas/formulaCalls";
import { explain } from "../../../src/functions/explain";
import type { ExplainedArgument } from "../../../src/functions/explanation";
import { partValue } from "../../../src/functions/partValue";
import "./customFunctionsShim";

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
  expect(explained.remarks).toEqual(["#NUM!: scores: 88 is outside 1 to 10. Correct it.", "C2 (scores): 88"]);
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

describe("weights that don't add up are named, and the steps show them as they are", () => {
  const call = callOf("=PARTNER.SCORE(B2:F2,B3:F3)");
  const explained = (weights: number[], language: "en" | "es" = "en") =>
    explain(call, [cells([[9, 8, 7, 8, 9]]), cells([weights])], first, language);

  it.each([
    [[30, 25, 20, 15, 5], "#NUM!: weights: they add up to 95, not to 100. Add 5 points.", "95"],
    [[30, 25, 20, 15, 20], "#NUM!: weights: they add up to 110, not to 100. Take off 10 points.", "110"],
    [[0.3, 0.25, 0.2, 0.15, 0.05], "#NUM!: weights: they add up to 0.95, not to 1. Add 0.05.", "95"],
    [[0, 0, 0, 0, 0], "#NUM!: weights: they add up to 0, not to 100. Add 100 points.", "0"],
  ])("%j", (weights, remark, sum) => {
    const { remarks, steps, isFault } = explained(weights);
    expect({ remarks, isFault }).toEqual({ remarks: [remark], isFault: true });
    expect(steps.at(-1)).toMatchObject({ label: "Sum of the weights", value: sum });
    expect(steps[0]?.calculation).toBe(`9 × ${weights[0] === 0.3 ? 30 : weights[0]} points / 100`);
  });

  it("in Spanish", () => {
    expect(explained([30, 25, 20, 15, 5], "es").remarks).toEqual(["#NUM!: pesos: suman 95, no 100. Añada 5 puntos."]);
  });

  it("and they decide how many criteria there are, as they do in the function", () => {
    const two = explain(callOf("=PARTNER.SCORE(B2:C2,B3:C3)"), [cells([[9, 8]]), cells([[60, 30]])], first, "en");
    expect(two.steps.map(({ label }) => label)).toEqual(["Criterion 1", "Criterion 2", "Sum of the weights"]);
  });
});

describe("every error of every function says which argument, why, and which cell", () => {
  type Values = NonNullable<ExplainedArgument["cells"]>;
  const scores = cells([[9, 8, 7, 8, 9]]);
  const bad = (cell: Values[number][number]) => cells([[9, cell, 7, 8, 9]]);
  const one = (cell: Values[number][number]) => cells([[cell]]);
  const kpi = one("partner-satisfaction");
  const leftOut: ExplainedArgument = { text: "" };
  it.each<[string, ExplainedArgument[], RegExp, string]>([
    ["=PARTNER.SCORE(B2:F2)", [bad("x")], /^#VALUE!: scores: .*text/, "C2 (scores): “x”"],
    ["=PARTNER.SCORE(B2:F2)", [bad(null)], /^#N\/A: scores: market access/, "C2 (scores): –"],
    ["=PARTNER.SCORE(B2:F2)", [bad({ error: "#DIV/0!" })], /^#DIV\/0!: scores: .*#DIV\/0!/, "C2 (scores): #DIV/0!"],
    ["=PARTNER.SCORE(B2:F2,B2)", [scores, cells([[60, 50, -10, 0, 0]])], /^#NUM!: weights: -10/, "D2 (weights): -10"],
    ["=PARTNER.SCORERANGE(B2:F2,B2)", [scores, one(2)], /^#NUM!: uncertainty: 2 is/, "B2 (uncertainty): 2"],
    ["=PARTNER.SCORERANGE(B2:F2,B2)", [scores, one("a")], /^#VALUE!: uncertainty/, "B2 (uncertainty): “a”"],
    ["=PARTNER.FLIPPOINT(B2:F2,,B2)", [scores, leftOut, one(11)], /^#NUM!: threshold: 11/, "B2 (threshold): 11"],
    ["=PARTNER.SCOREBOUNDS(B2:F2)", [bad(12)], /^#NUM!: scores: 12/, "C2 (scores): 12"],
    ["=PARTNER.SCOREGAP(B2:F2,B2:F2)", [scores, bad(0.5)], /^#NUM!: others: 0.5/, "C2 (others): 0.5"],
    ["=PARTNER.SCOREGAP(B2:F2,B2:F2)", [scores, bad(true)], /^#VALUE!: others: .*TRUE/, "C2 (others): true"],
    ["=PARTNER.ROI(B2,B2)", [one(5), one(0)], /^#DIV\/0!: investment/, "B2 (investment): 0"],
    ["=PARTNER.ROI(B2,B2)", [one(5), one(-1)], /^#NUM!: investment: -1/, "B2 (investment): -1"],
    ["=PARTNER.ROI(B2,B2)", [one({ error: "#NUM!" }), one(1)], /^#NUM!: revenue: .*#NUM!/, "B2 (revenue): #NUM!"],
    ["=PARTNER.CACSAVING(B2,B2)", [one(null), one(1)], /^#DIV\/0!: directCAC/, "B2 (directCAC): –"],
    ["=PARTNER.CACSAVING(B2,B2)", [one(1), one(-3)], /^#NUM!: partnerCAC: -3/, "B2 (partnerCAC): -3"],
    ["=PARTNER.KPISTATUS(B2,B2)", [kpi, one(90)], /^#NUM!: actual: 90 is outside 0 to 1/, "B2 (actual): 90"],
    ["=PARTNER.KPISTATUS(B2,B2)", [one("zzz"), one(1)], /^#N\/A: kpi/, "B2 (kpi): “zzz”"],
    ["=PARTNER.KPISTATUS(B2,B2,B2)", [kpi, one(0.9), one(95)], /^#NUM!: target: 95/, "B2 (target): 95"],
  ])("%s: %j", (formula, args, remark, cell) => {
    const { remarks, isFault } = explain(callOf(formula), args, first, "en");
    expect(isFault).toBe(true);
    expect(remarks[0]).toMatch(remark);
    expect(remarks.slice(1)).toEqual([cell]);
  });

  it("of several partners, only the cells of the one that is explained", () => {
    const two = cells([
      [9, 88, 7, 8, 9],
      [9, 8, 77, 8, 9],
    ]);
    const explained = explain(callOf("=PARTNER.SCORE(B2:F3)"), [two], { row: 1, column: 0 }, "en");
    expect(explained.remarks).toEqual(["#NUM!: scores: 77 is outside 1 to 10. Correct it.", "D3 (scores): 77"]);
  });

  it("a result that no cell can hold is said to be too large", () => {
    const explained = explain(callOf("=PARTNER.ROI(1,2)"), [one(1e308), one(1e-10)], first, "en");
    expect(explained.remarks[0]).toBe("#NUM!: The result is too large for a cell. Check the sizes of the numbers.");
  });
});

describe("inside other functions", () => {
  it("what LET names is explained by what it stands for", () => {
    const call = callOf("=LET(s,B2:F2,t,s,PARTNER.SCORE(t))");
    expect(call.args[0]?.value).toEqual({ kind: "reference", reference: { kind: "cells", address: "B2:F2" } });
  });

  it("what LAMBDA hands over is said to change", () => {
    const call = callOf("=MAP(A1:E1,LAMBDA(x,PARTNER.ROI(x,2)))");
    const explained = explain(call, [{ text: "x" }, { text: "2", cells: [[2]] }], first, "en");
    expect(explained.remarks).toEqual([
      "x takes its values inside LAMBDA, one after the other: only the result can be shown.",
    ]);
  });

  const score = "PARTNER.SCORE({9,8,7,8,9})";
  const use = (formula: string, a1: string | number | null) => {
    const valueOfPart = partValue(() => [[a1]]);
    return callsIn(formula).map((call) => explain(call, [cells([[9, 8, 7, 8, 9]])], first, "en", { valueOfPart }).use);
  };
  it.each<[string, string | number | null, string]>([
    [`=IF(A1="","",${score})`, null, "IF"],
    [`=IF(AND(A1>5,COUNT(A1)=1),${score},0)`, 3, "IF"],
    [`=IFS(A1>5,1,TRUE,${score})`, 9, "IFS"],
    [`=CHOOSE(A1,1,${score})`, 1, "CHOOSE"],
    [`=SWITCH(A1,"x",${score},2)`, "y", "SWITCH"],
    [`=IFERROR(A1,${score})`, 4, "IFERROR"],
    [`=LET(n,A1,IF(n=2,1,${score}))`, 2, "IF"],
  ])("a branch that isn't taken is said to be unused: %s", (formula, a1, choice) => {
    expect(use(formula, a1)).toEqual([expect.stringMatching(`^Not used: ${choice} takes`)]);
  });

  it.each<[string, string | number | null]>([
    [`=IF(A1="","",${score})`, 1],
    [`=IF(${score}>7,1,0)`, null],
    [`=IFS(A1>5,1,TRUE,${score})`, 2],
    [`=CHOOSE(A1,1,${score})`, 2],
    [`=SWITCH(A1,"x",1,${score})`, "y"],
    [`=IFERROR(${score},"")`, null],
    [`=IFNA(NA(),${score})`, null],
  ])("and one that is taken isn't: %s", (formula, a1) => {
    expect(use(formula, a1)).toEqual([undefined]);
  });

  it("where the condition can't be told, that is said", () => {
    expect(use(`=IF(TODAY()>A1,${score},0)`, 1)).toEqual([expect.stringMatching("^IF decides whether this is used")]);
  });
});
