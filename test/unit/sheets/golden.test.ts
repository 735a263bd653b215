import { compile } from "../../../src/sheets/compile";
import { templates } from "../../../src/sheets/templates";
import { specOf } from "./specWorkbook";

/** One operation a line, of the smallest sheet: a change is seen in review. `npx jest -u` accepts it. */
describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test.each([
    ["en", true],
    ["en", false],
    ["es", true],
    ["es", false],
  ] as const)("compiled in %s, with sample data: %s", (language, sample) => {
    const spec = specOf(template, { language, sample, currency: "USD", rows: template.rows?.min });
    const lines = compile(spec).map((operation) => JSON.stringify(operation));
    expect(`${spec.name}\n${lines.join("\n")}`).toMatchSnapshot();
  });
});
