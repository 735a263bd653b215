import { freeSheetName, freeTableName } from "../../../src/excel/freeName";

test("a free name stays as it is", () => {
  expect(freeSheetName("Evaluation", ["Sheet1"])).toBe("Evaluation");
  expect(freeTableName("PartnerEvaluation", [])).toBe("PartnerEvaluation");
});

test("a name in use gets the first free number", () => {
  expect(freeSheetName("Evaluation", ["evaluation", "EVALUATION (2)", "Evaluation (4)"])).toBe("Evaluation (3)");
  expect(freeTableName("PartnerEvaluation", ["PARTNEREVALUATION"])).toBe("PartnerEvaluation2");
});

test("accents count, however they are encoded", () => {
  expect(freeSheetName("Evaluación", ["Evaluacion"])).toBe("Evaluación");
  expect(freeSheetName("Evaluación", ["Evaluación".normalize("NFD")])).toBe("Evaluación (2)");
});

test("a long name is cut so that the number fits into 31 characters", () => {
  const long = "A very long sheet name of 31 ch";
  const name = freeSheetName(long, [
    long,
    ...Array.from({ length: 8 }, (_, index) => `${long.slice(0, 27)} (${index + 2})`),
  ]);
  expect(name).toBe("A very long sheet name of (10)");
  expect(name.length).toBeLessThanOrEqual(31);
});

test("of a long sheet name the ending and the number stay", () => {
  const long = "A sheet with quite a long name";
  const first = freeSheetName(long, [], " – values");
  expect(first).toBe("A sheet with quite a l – values");
  expect(freeSheetName(long, [first], " – values")).toBe("A sheet with quite – values (2)");
  expect(freeSheetName("Deals", [], " – values")).toBe("Deals – values");
});
