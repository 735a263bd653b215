import { readFileSync } from "node:fs";
import vm from "node:vm";
import {
  createWorkbookModel,
  type WorkbookModel,
  type WorkbookModelOptions,
} from "../../../../preview/model/workbookModel";
import { FakeGrid } from "./fakeGrid";

/** The object model of the unmodified Office.js, as far as it runs without a page. */
interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    RichApiMessageUtility: { buildResponseOnError(hostError: number, message: string): unknown };
  };
  readonly Office: { context?: unknown };
}

let loaded: OfficeGlobals | undefined;

/**
 * Loads the part of Microsoft's script that holds the client objects and the batching. The part before it talks to a
 * browser window; the part after it is telemetry, which fails without one and isn't needed.
 */
function officeGlobals(): OfficeGlobals {
  if (loaded === undefined) {
    const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
    const source = readFileSync(path, "utf8");
    const start = source.indexOf("var __extends = ", source.indexOf("OSF.DDA.ExcelDocument = function"));
    const end = source.indexOf("OSFAriaLogger.AriaLogger.EnableSendingTelemetryWithOTel");
    const page: Record<string, unknown> = {
      setTimeout,
      clearTimeout,
      Promise,
      console,
      navigator: { userAgent: "node" },
      document: {},
      OSF: { DDA: {} },
      Office: {},
      Microsoft: { Office: { WebExtension: {} } },
    };
    page.window = page;
    page.self = page;
    vm.runInContext(source.slice(start, end), vm.createContext(page), { filename: path });
    loaded = page as unknown as OfficeGlobals;
  }
  return loaded;
}

type Dispatch = (batchJson: string) => { readonly json: string };

/** What comes back of a request: an answer of Excel's objects, or a number of the host's for the request as a whole. */
export type HostAnswer = { readonly json: string } | { readonly hostError: number };
export type Execute = (batchJson: string) => Promise<HostAnswer>;

/** A context of the real library whose batches go to a dispatcher, without a wire between them. */
export function contextOver(dispatch: Dispatch): Excel.RequestContext {
  return contextAnsweredBy(async (batch) => Promise.resolve(dispatch(batch)));
}

/** The same with a host in between, which may take its time or refuse. */
export function contextAnsweredBy(execute: Execute): Excel.RequestContext {
  const { Excel, OfficeExtension } = officeGlobals();
  const context = new Excel.RequestContext();
  const executeAsync = async (_customData: unknown, _flags: unknown, request: { Body: unknown }): Promise<unknown> => {
    const answer = await execute(JSON.stringify(request.Body));
    if ("hostError" in answer) return OfficeExtension.RichApiMessageUtility.buildResponseOnError(answer.hostError, "");
    return {
      HttpStatusCode: 200,
      ErrorCode: null,
      ErrorMessage: null,
      Headers: {},
      Body: JSON.parse(answer.json) as unknown,
    };
  };
  Object.assign(context, { _requestExecutor: { executeAsync } });
  return context;
}

/** The library's own `Excel.run` over a host, with all that it keeps and lets go of for the code in it. */
export function runAnsweredBy<Result>(
  execute: Execute,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return officeGlobals().Excel.run(contextAnsweredBy(execute), work);
}

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly grid: FakeGrid;
  readonly model: WorkbookModel;
  /** The batches that crossed, newest last. */
  readonly batches: string[];
  readonly answers: string[];
  /** Answers a batch; a test puts another in its place to let one fail. */
  execute: Execute;
  /** Runs code as `Excel.run` does, without the clean-up of references after it. */
  run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** What the library rejects with. */
  failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error>;
}

/** The real client library over the model. */
export function excelClient(options: Partial<WorkbookModelOptions> = {}): ExcelClient {
  const grid = new FakeGrid();
  const model = createWorkbookModel({ grid, ...options });
  const batches: string[] = [];
  const answers: string[] = [];
  const newContext = (): Excel.RequestContext =>
    contextAnsweredBy(async (batch) => {
      const answer = await client.execute(batch);
      batches.push(batch);
      if ("json" in answer) answers.push(answer.json);
      return answer;
    });
  const client: ExcelClient = {
    Excel: officeGlobals().Excel,
    grid,
    model,
    batches,
    answers,
    execute: async (batch) => Promise.resolve(model.dispatch(batch)),
    run: (work) => work(newContext()),
    async failure(work) {
      try {
        await work(newContext());
      } catch (error) {
        return error as OfficeExtension.Error;
      }
      throw new Error("Excel answered no error.");
    },
  };
  return client;
}
