import { explain, type ExplainedArgument } from "../../../src/functions/explain";
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
