import type { BatchAnswer, ExcelFault } from "../../../../preview/model/batch";
import { changedEvent } from "../../../../preview/wire/changedEvent";
import { connectAddin, type AddinConnection, type WireBatch } from "../../../../preview/wire/hostFrame";
import { readHostRequest, type HostResponse } from "../../../../preview/wire/messages";

const ORIGIN = "https://localhost:3000";
const CONVERSATION = "preview-conversation";

interface Scene {
  readonly connection: AddinConnection;
  readonly frameName: string;
  readonly sent: HostResponse[];
  readonly batches: WireBatch[];
  readonly faults: (ExcelFault | undefined)[];
  readonly onKeyboardExit: jest.Mock;
  /** What Office.js in the frame would post. */
  post(request: Record<string, unknown>, from?: { source?: unknown; origin?: string }): void;
}

/** The two windows, as far as messages between them go. */
function scene(answer: Partial<BatchAnswer> = {}): Scene {
  const sent: HostResponse[] = [];
  const listeners = new Set<(event: unknown) => void>();
  const contentWindow = { postMessage: (text: string) => sent.push(JSON.parse(text) as HostResponse) };
  const frame = { name: "", title: "", src: "", contentWindow };
  Object.assign(globalThis, {
    window: {
      location: { origin: ORIGIN, href: `${ORIGIN}/preview.html` },
      addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
    },
    document: { createElement: () => frame },
  });
  const batches: WireBatch[] = [];
  const faults: (ExcelFault | undefined)[] = [];
  const onKeyboardExit = jest.fn();
  const connection = connectAddin({
    onKeyboardExit,
    container: { append: () => undefined } as unknown as HTMLElement,
    title: "Partner Playbook",
    src: "/taskpane.html",
    locale: "es-ES",
    dispatch: (_batch, fault) => {
      faults.push(fault);
      return { json: '{"Results":[]}', actions: 1, internal: false, ...answer };
    },
    onBatch: (batch) => batches.push(batch),
  });
  return {
    connection,
    frameName: frame.name,
    sent,
    batches,
    faults,
    onKeyboardExit,
    post(request, from = {}) {
      const data = JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _conversationId: CONVERSATION,
        _correlationId: 7,
        _origin: ORIGIN,
        _data: null,
        ...request,
      });
      listeners.forEach((listener) =>
        listener({ data, source: from.source ?? contentWindow, origin: from.origin ?? ORIGIN }),
      );
    },
  };
}

function batchRequest(batchJson: string): Record<string, unknown> {
  return {
    _actionName: "executeMethod",
    _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", "", batchJson] },
  };
}

const EMPTY_BATCH = JSON.stringify({
  Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1 }],
  ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
});

describe("the page that hosts the add-in", () => {
  it("tells Office.js by the frame's name that it is Excel on the web, with functions in a shared runtime", () => {
    const name = JSON.parse(scene().frameName) as { hostInfo: string; xdmInfo: string };
    expect(name.hostInfo).toBe("Excel$Web$16.00$es-ES$preview-correlation$$disableLogging$3");
    expect(name.xdmInfo).toBe(`${CONVERSATION}|preview-addin|${ORIGIN}`);
  });

  it("answers the first question with the requirement sets that the manifest declares", () => {
    const { post, sent } = scene();
    post({ _actionName: "ContextActivationManager_getAppContextAsync" });
    const { _requirementMatrix } = sent[0]?._data as { _requirementMatrix: string };
    expect(JSON.parse(_requirementMatrix)).toMatchObject({
      ExcelApi: "1.12",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.3",
    });
    expect(sent[0]).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _correlationId: 7,
      _errorCode: 0,
      _serializerVersion: 1,
    });
  });

  it("runs batches, answers them and records their size", () => {
    const { post, sent, batches } = scene();
    post(batchRequest(EMPTY_BATCH));
    expect(sent[0]?._data).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[]}'] });
    expect(batches).toMatchObject([
      { actions: 1, requestBytes: EMPTY_BATCH.length, responseBytes: 14, internal: false },
    ]);
  });

  it("refuses more than 5 MB in a request or an answer", () => {
    const large = scene();
    large.post(batchRequest(EMPTY_BATCH.replace('"Name":""', `"Name":"${"é".repeat(2_700_000)}"`)));
    expect(large.sent[0]?._data).toEqual({ Version: 1, Error: 5103 });
    expect(large.faults).toEqual([]);
    const talkative = scene({ json: "x".repeat(6_000_000) });
    talkative.post(batchRequest(EMPTY_BATCH));
    expect(talkative.sent[0]?._data).toEqual({ Version: 1, Error: 5104 });
  });

  it("lets one batch of the add-in fail when it's told to, and no housekeeping", () => {
    const { connection, post, sent } = scene();
    const housekeeping = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1 }],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    connection.injectFault({ hostError: 5102 });
    post(batchRequest(housekeeping));
    post(batchRequest(EMPTY_BATCH));
    post(batchRequest(EMPTY_BATCH));
    expect(sent.map(({ _data }) => (_data as { Error: number }).Error)).toEqual([0, 5102, 0]);
  });

  it("lets a fault at an action wait for a batch that has that action", () => {
    const { connection, post, faults } = scene();
    const [action] = (JSON.parse(EMPTY_BATCH) as { Actions: object[] }).Actions;
    const longer = JSON.stringify({ ...(JSON.parse(EMPTY_BATCH) as object), Actions: Array(4).fill(action) });
    connection.injectFault({ code: "AccessDenied", atAction: 3 });
    post(batchRequest(EMPTY_BATCH));
    expect(faults.filter(Boolean)).toEqual([]);
    post(batchRequest(longer));
    post(batchRequest(longer));
    expect(faults.filter(Boolean)).toEqual([{ code: "AccessDenied", atAction: 3 }]);
  });

  it.each([
    ["Tab behind the last control", 13, 1],
    ["Shift+Tab before the first one", 14, 1],
    ["Escape", 15, 1],
    ["a click into it", 0, 0],
  ])("takes the keyboard when the page gives it back: %s", (_what, action, times) => {
    const { post, onKeyboardExit } = scene();
    post({ _actionName: "ContextActivationManager_notifyHost", _data: ["id", action] });
    expect(onKeyboardExit).toHaveBeenCalledTimes(times);
  });

  it("keeps function calls until the page can take them", async () => {
    const { connection, post, sent } = scene();
    connection.invokeFunctions([[1, 1000, "", "[]", 1, false]]);
    expect(sent).toEqual([]);
    post({ _actionName: "richApiMessage", _actionType: 1, _correlationId: 3 });
    await connection.functionsReady;
    expect(sent.map(({ _responseType, _correlationId, _data }) => [_responseType, _correlationId, _data])).toEqual([
      [0, 3, { Version: 1, Error: 0 }],
      [1, 3, { ArrayData: [[1, 1000, "", "[]", 1, false]] }],
    ]);
  });

  it("raises an event as a message, after the answer to what caused it", async () => {
    const { connection, post, sent } = scene();
    post({ _actionName: "richApiMessage", _actionType: 1, _correlationId: 3 });
    const change = { sheetId: "sheet-1", block: { row: 3, column: 3, rows: 1, columns: 2 }, byAddin: false };
    connection.raiseEvent(changedEvent(change, 5, false));
    post(batchRequest(EMPTY_BATCH));
    await Promise.resolve();
    expect(sent.map(({ _actionName }) => _actionName)).toEqual(["richApiMessage", "executeMethod", "richApiMessage"]);
    const { ArrayData } = sent[2]?._data as { ArrayData: [[number, number, string, string, number, boolean]] };
    const [[category, type, target, message, id, isRemote]] = ArrayData;
    expect([category, type, target, id, isRemote]).toEqual([65536, 10, "Workbook", 5, false]);
    expect(JSON.parse(message)).toMatchObject({
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: "sheet-1",
      address: "D4:E4",
    });
  });

  it("runs a command until the add-in completes it, and rejects one that it hasn't got", async () => {
    const { connection, post, sent } = scene();
    post({ _actionName: "appCommandInvoked", _actionType: 1, _correlationId: 4 });
    const complete = (id: string, status: number): void =>
      post({
        _actionName: "executeMethod",
        _data: { DdaMethod: { DispatchId: 94 }, ArrayData: undefined, "0": id, "1": status, "2": "" },
      });
    const done = connection.invokeCommand("createEvaluation");
    await connection.commandsReady;
    await Promise.resolve();
    expect(sent.at(-1)?._data).toEqual(["command-1", "createEvaluation", expect.any(String)]);
    complete("command-1", 0);
    await expect(done).resolves.toBeUndefined();
    const unknown = connection.invokeCommand("nothing");
    await Promise.resolve();
    await Promise.resolve();
    complete("command-2", 11101);
    await expect(unknown).rejects.toThrow('no command "nothing"');
  });

  it("heeds only messages of its own frame and conversation", () => {
    const { connection, post, sent } = scene();
    post(batchRequest(EMPTY_BATCH), { source: {} });
    post(batchRequest(EMPTY_BATCH), { origin: "https://elsewhere.example" });
    post({ ...batchRequest(EMPTY_BATCH), _conversationId: "another" });
    connection.disconnect();
    post(batchRequest(EMPTY_BATCH));
    expect(sent).toEqual([]);
    expect([readHostRequest("{"), readHostRequest(5), readHostRequest('{"type":"webpackOk"}')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
