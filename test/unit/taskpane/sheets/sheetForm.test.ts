import type { Template } from "../../../../src/sheets/template";
import { templates } from "../../../../src/sheets/templates";
import { firstForm, optionsOf, rowsTyped } from "../../../../src/taskpane/sheets/sheetForm";

const limits = { min: 5, max: 200, default: 12 };

function anyTemplate(): Template {
  const [template] = templates;
  if (!template) {
    throw new Error("There is no template.");
  }
  return template;
}

describe("the number of rows that was typed", () => {
  it.each([
    ["5", 5],
    ["12", 12],
    ["200", 200],
    [" 12 ", 12],
    ["012", 12],
  ])("reads %j", (typed, rows) => {
    expect(rowsTyped(typed, limits)).toBe(rows);
  });

  it.each(["", " ", "4", "201", "-12", "12.5", "12,5", "1e2", "doce", "0x10", "999999999999999999999"])(
    "refuses %j",
    (typed) => {
      expect(rowsTyped(typed, limits)).toBeUndefined();
    },
  );
});

describe("a template's form", () => {
  it("begins in Office's language and the workbook's own currency, with the example and the template's rows", () => {
    const template = anyTemplate();
    expect(firstForm(template, "es-MX")).toEqual({
      language: "es",
      sample: true,
      rows: String(template.rows?.default),
    });
  });

  it.each(templates.map((template) => [template.id, template] as const))("begins valid for %s", (_, template) => {
    expect(optionsOf(firstForm(template, "en-US"), template)).toEqual({
      language: "en",
      sample: true,
      rows: template.rows?.default ?? 0,
    });
  });

  it("gives no options while the rows are wrong", () => {
    const template = anyTemplate();
    expect(
      optionsOf({ ...firstForm(template, "en-US"), rows: String((template.rows?.max ?? 0) + 1) }, template),
    ).toBeUndefined();
  });
});
