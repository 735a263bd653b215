import { excelClient, type ExcelClient } from "../preview/model/excelClient";

/** The add-in's code runs on the real library, over the preview's model of Excel: what Excel refuses is refused here. */
export function openedExcel(): ExcelClient {
  const client = excelClient();
  const run = (...given: unknown[]) => client.run(given.at(-1) as (context: Excel.RequestContext) => Promise<unknown>);
  Object.assign(globalThis, { Excel: { run } });
  return client;
}

/** An Excel of the newest version. */
export function openedNewestExcel(): ExcelClient {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
  return openedExcel();
}
