import { freeSheetName, freeTableName } from "../../../../src/excel/creating/freeName";

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

describe("a name that is cut", () => {
  const family = "👩‍👩‍👧‍👦";
  const wanted = "Partner register of 2026 ABC";

  test.each([
    ["an emoji", "🤝"],
    ["a family of emoji", family],
    ["a skin tone", "👍🏽"],
    ["a flag", "🇪🇸"],
    ["an accent written apart", "e\u0301"],
  ])("never cuts %s", (_, sign) => {
    for (let before = 0; before <= wanted.length; before += 1) {
      const name = `${wanted.slice(0, before)}${sign}${wanted}`;
      const [first, second] = [freeSheetName(name, []), freeSheetName(name, [freeSheetName(name, [])])];
      for (const cut of [first, second.replace(/ \(2\)$/, "")]) {
        expect(cut.length).toBeLessThanOrEqual(31);
        expect(cut).not.toMatch(/\p{Cs}/u);
        const [kept = "", rest] = [cut.slice(before), name.slice(cut.length)];
        expect(kept === "" || kept.startsWith(sign)).toBe(true);
        expect(rest).not.toMatch(/^[\u0301\u200d]/);
      }
      expect(second.length).toBeLessThanOrEqual(31);
    }
  });

  test("keeps as much as there is room for", () => {
    expect(freeSheetName("🤝".repeat(20), [])).toBe("🤝".repeat(15));
    expect(freeSheetName(`x${"🤝".repeat(20)}`, [])).toBe(`x${"🤝".repeat(15)}`);
    expect(freeSheetName(`${family}${family}${family}`, [])).toBe(`${family}${family}`);
  });

  test("is a name too if its first character alone is too long", () => {
    const name = freeSheetName(`e${"\u0301".repeat(40)}`, []);
    expect(name).toHaveLength(31);
    expect(freeSheetName("🤝\u200d".repeat(20), [])).not.toMatch(/\p{Cs}/u);
  });
});
