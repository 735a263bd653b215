import { checkedSettings } from "../../../../src/sheets/quality/checkedSettings";
import { checkedTables } from "../../../../src/sheets/quality/checkedTables";
import { fieldsOf } from "../../../../src/sheets/quality/checks";
import { templates } from "../../../../src/sheets/templates";
import { specOf } from "../specWorkbook";

test.each(Object.entries(checkedSettings))("the settings of %s are names that its sheet defines", (id, checks) => {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`No template ${id}`);
  const { names } = specOf(template, { language: "en", sample: true, currency: "USD", rows: template.rows?.min });
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining([...fieldsOf(checks)]));
});

test.each(checkedTables)(
  "the columns of $definition.name that hold percentages are limited",
  ({ definition, checks }) => {
    const percentages = Object.entries(definition.columns).filter(
      ([id, { heading }]) => heading("en").endsWith("(%)") && checks.holds[id],
    );
    for (const [id] of percentages) expect(checks.holds[id]?.plausibleMost).toBe(1);
    expect(Object.keys(definition.columns)).toEqual(expect.arrayContaining([...fieldsOf(checks)]));
  },
);
