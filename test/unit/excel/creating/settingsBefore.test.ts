import { createSheet } from "../../../../src/excel/creating/createSheet";
import { templateOf } from "../../../../src/sheets/templates";
import type { ExcelClient } from "../../preview/model/excelClient";
import { openedNewestExcel } from "../openedExcel";
import { runWithFault } from "../runWithFault";

const choices = { language: "en", currency: "EUR", sample: false } as const;

const settingsOf = ({ model }: ExcelClient): Readonly<Record<string, unknown>> => model.workbookSnapshot().settings;
const make = (templateId: string) => () => {
  const template = templateOf(templateId);
  return createSheet(template, { ...choices, rows: template.rows?.default ?? 0 });
};

const remember = (client: ExcelClient, settings: Readonly<Record<string, string>>) =>
  client.run(async ({ workbook, sync }) => {
    for (const [key, value] of Object.entries(settings)) workbook.settings.add(key, value);
    await sync();
  });

/** What the settings are after each of the ways in which the request that shows the sheet can be cut off. */
async function afterEachCut(client: ExcelClient, templateId: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let carriedOut = 0; ; carriedOut++) {
    const { error } = await runWithFault(client, make(templateId), { ...refusal, carriedOut });
    if (error === undefined) return seen;
    expect(error).toMatchObject({ code: "internalFault" });
    seen.push(settingsOf(client));
  }
}

const refusal = { kind: "once", request: 2, answer: { code: "GeneralException" }, carriedOut: "notAtAll" } as const;

const earlier = { "partnerPlaybook.language": "es", "partnerPlaybook.currency": "MXN" };

test.each([
  ["there were none", {}],
  ["there was a language", { "partnerPlaybook.language": "es" }],
  ["there were some of sheets that are gone", earlier],
])(
  "a sheet that was not made leaves the settings as they were, wherever its making is cut off: %s",
  async (_, before) => {
    const client = openedNewestExcel();
    await remember(client, before);
    const seen = await afterEachCut(client, "snapshots");
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.map(() => before));
    expect(settingsOf(client)).toEqual({ "partnerPlaybook.language": "en", "partnerPlaybook.currency": "EUR" });
  },
);

test("settings that another sheet is there to have are not put back", async () => {
  const client = openedNewestExcel();
  await make("snapshots")();
  const reading = runWithFault(client, make("evaluation"), refusal);
  // Somebody else settles on another currency while the sheet is made.
  await Promise.all([reading, remember(client, { "partnerPlaybook.currency": "MXN" })]);
  expect((await reading).error).toBeDefined();
  expect(settingsOf(client)).toEqual({ "partnerPlaybook.language": "en", "partnerPlaybook.currency": "MXN" });
});
