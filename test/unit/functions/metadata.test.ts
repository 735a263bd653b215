import { functionTable } from "../../../src/formulas/functionTable";
import { functionMetadata, generatedFunctions } from "../../../src/functions/metadata";

const base = "https://example.org/help/";

test("the files of calls/ declare exactly the functions of the table, with its parameters and its words", async () => {
  const declared = (await generatedFunctions()).map(({ id, name, description, parameters }) => ({
    id,
    name,
    description,
    parameters: parameters.map((parameter) => ({ optional: false, ...parameter })),
  }));
  expect(declared).toEqual(
    functionTable.map((row) => ({
      id: row.id,
      name: row.id,
      description: row.summary.en,
      parameters: row.parameters.map((parameter) => ({
        name: parameter.id,
        description: parameter.help.en,
        type: "any",
        dimensionality: "matrix",
        optional: parameter.optional,
      })),
    })),
  );
});

test("ids, names and the order of parameters are frozen", () => {
  const signatures = functionTable.map(
    (row) => `${row.id}(${row.parameters.map((parameter) => parameter.id).join(", ")})`,
  );
  expect(signatures).toEqual([
    "SCORE(scores, weights)",
    "SCORERANGE(scores, uncertainty, weights)",
    "FLIPPOINT(scores, weights, threshold)",
    "SCOREBOUNDS(scores, weights)",
    "SCOREGAP(scores, others, uncertainty, weights)",
    "ROI(revenue, investment, otherBenefits)",
    "CACSAVING(directCAC, partnerCAC)",
    "KPISTATUS(kpi, actual, target, benchmark, language)",
  ]);
});

test.each(["en", "es"] as const)(
  "%s: every function and parameter is described, with a help link",
  async (language) => {
    const metadata = await functionMetadata(language, base);
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
    expect(metadata.functions.map((described) => described.name)).toEqual(functionTable.map((row) => row.id));
    metadata.functions.forEach((described, index) => {
      const row = functionTable[index];
      expect(described.description).toBe(row?.summary[language]);
      expect(described.helpUrl).toBe(`${base}${language}/${described.id}.html`);
      expect(described.result?.dimensionality).toBe("matrix");
      expect(described.parameters.map(({ name, description }) => ({ name, description }))).toEqual(
        row?.parameters.map((parameter) => ({ name: parameter.name[language], description: parameter.help[language] })),
      );
    });
  },
);

test("descriptions fit Excel's dialog, and Spanish ones are not English", () => {
  for (const row of functionTable) {
    for (const text of [row.summary, ...row.parameters.map((parameter) => parameter.help)]) {
      expect(text.en).not.toBe(text.es);
      expect(Math.max(text.en.length, text.es.length)).toBeLessThanOrEqual(255);
    }
  }
});
