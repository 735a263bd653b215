import type { Batch, BatchAnswer, ExcelFault } from "../model/batch";
import { isHousekeeping } from "../model/housekeeping";
import { appContext, CONVERSATION_ID, frameName } from "./frameName";
import {
  ACTION_REGISTER_EVENT,
  ACTION_UNREGISTER_EVENT,
  DISPATCH_COMMAND_COMPLETED,
  DISPATCH_RICH_API_REQUEST,
  EVENT_COMMAND_INVOKED,
  EVENT_RICH_API_MESSAGE,
  EXECUTE_METHOD,
  MESSAGE_RESPONSE,
  readHostRequest,
  RESPONSE_OF_EVENT,
  RESPONSE_TO_CALL,
  type ExecuteMethodData,
  type HostRequest,
  type HostResponse,
  type RichApiMessageEntry,
} from "./messages";
import { DECLARED_REQUIREMENT_SETS } from "./requirementSets";

const GET_APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
const NOTIFY_HOST = "ContextActivationManager_notifyHost";
/** Ctrl+F6, Tab behind the last control or before the first, Escape and F2, each as the library numbers them. */
const KEYBOARD_EXITS: readonly unknown[] = [5, 6, 13, 14, 15, 16];
const BATCH_ARGUMENT = 4;
const HTTP_OK = 200;
/** Excel on the web refuses larger requests and answers. */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Error numbers of the host, before Excel's own objects come into play. */
export const HOST_ERROR = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  notSupported: 5010,
} as const;

/** A fault to inject: Excel's error at an action, or a number of the host's for the batch as a whole. */
export type WireFault = ExcelFault | { readonly hostError: number };

/** One batch as it crossed the wire. */
export interface WireBatch {
  readonly at: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
  readonly internal: boolean;
}

export interface ConnectOptions {
  /** Where the add-in's frame is put. A frame already in the page won't do: the browser reads its name when it's inserted. */
  readonly container: HTMLElement;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** The add-in's page: https, on the same host name as this page. */
  readonly src: string;
  /** Excel's display language. */
  readonly locale: string;
  /** The language of what is typed into the workbook; the display language when left out. */
  readonly dataLocale?: string;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Runs a batch over the workbook. */
  readonly dispatch: (batchJson: string, fault?: ExcelFault) => BatchAnswer;
  /** Called after each batch that was answered. */
  readonly onBatch?: (batch: WireBatch) => void;
  /** Called when the add-in's page gives the keyboard back: the library takes over Tab, Escape and F2 in it. */
  readonly onKeyboardExit?: () => void;
}

export interface AddinConnection {
  readonly frame: HTMLIFrameElement;
  /** Resolves when the add-in's page can be sent function calls. */
  readonly functionsReady: Promise<void>;
  /** Resolves when the add-in's page can be sent ribbon commands. */
  readonly commandsReady: Promise<void>;
  /** Sends function calls, at once or as soon as the page can take them. */
  invokeFunctions(entries: readonly RichApiMessageEntry[]): void;
  /** Raises an event of Excel's objects, once what is under way was answered. The add-in has registered for it. */
  raiseEvent(entry: RichApiMessageEntry): void;
  /** Runs a function command; resolves when the add-in has completed it, and rejects when it has no such command. */
  invokeCommand(functionName: string): Promise<void>;
  /** The add-in's next batch fails; the library's own housekeeping is left alone. */
  injectFault(fault: WireFault): void;
  readonly requirementSets: Readonly<Record<string, string>>;
  /**
   * Loads the add-in's page anew, as Excel does for another workbook: the old one and its calls are gone. Resolves when
   * the new one can be sent function calls and commands; `prepare` gets its frame before that.
   */
  reload(prepare: (frame: HTMLIFrameElement) => Promise<void>): Promise<void>;
  /** Stops listening; calls that wait are left unanswered, as when a pane is closed. */
  disconnect(): void;
}

/** Shows the add-in's page in a frame and talks to the Office.js in it as Excel on the web does. */
export function connectAddin(options: ConnectOptions): AddinConnection {
  return new HostFrame(options);
}

class HostFrame implements AddinConnection {
  frame: HTMLIFrameElement;
  functionsReady!: Promise<void>;
  commandsReady!: Promise<void>;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly #options: ConnectOptions;
  readonly #origin: string;
  readonly #events = new Map<string, number>();
  readonly #commands = new Map<string, { resolve: () => void; reject: (reason: Error) => void; name: string }>();
  readonly #listener = (event: MessageEvent): void => this.#receive(event);
  #functionsAreReady!: () => void;
  #commandsAreReady!: () => void;
  #waitingCalls: RichApiMessageEntry[] = [];
  #fault: WireFault | undefined;
  #lastCommand = 0;

  constructor(options: ConnectOptions) {
    this.#options = options;
    this.#origin = new URL(options.src, window.location.href).origin;
    this.requirementSets = options.requirementSets ?? DECLARED_REQUIREMENT_SETS;
    window.addEventListener("message", this.#listener);
    this.frame = this.#load();
  }

  /** The browser reads a frame's name when it's put into the page: a new page needs a new frame. */
  #load(): HTMLIFrameElement {
    const { locale, title, src, container } = this.#options;
    this.functionsReady = new Promise((resolve) => (this.#functionsAreReady = resolve));
    this.commandsReady = new Promise((resolve) => (this.#commandsAreReady = resolve));
    const frame = document.createElement("iframe");
    frame.name = frameName(locale, window.location.origin);
    frame.title = title;
    frame.src = src;
    container.append(frame);
    return frame;
  }

  async reload(prepare: (frame: HTMLIFrameElement) => Promise<void>): Promise<void> {
    this.frame.remove();
    this.#events.clear();
    this.#commands.forEach(({ reject, name }) => reject(new Error(`The add-in was loaded anew while "${name}" ran.`)));
    this.#commands.clear();
    this.#fault = undefined;
    this.frame = this.#load();
    await Promise.all([prepare(this.frame), this.functionsReady, this.commandsReady]);
  }

  invokeFunctions(entries: readonly RichApiMessageEntry[]): void {
    if (this.#events.has(EVENT_RICH_API_MESSAGE)) {
      this.#raise(EVENT_RICH_API_MESSAGE, { ArrayData: entries });
    } else {
      this.#waitingCalls.push(...entries);
    }
  }

  raiseEvent(entry: RichApiMessageEntry): void {
    queueMicrotask(() => this.#raise(EVENT_RICH_API_MESSAGE, { ArrayData: [entry] }));
  }

  async invokeCommand(functionName: string): Promise<void> {
    await this.commandsReady;
    this.#lastCommand += 1;
    const id = `command-${this.#lastCommand}`;
    await new Promise<void>((resolve, reject) => {
      this.#commands.set(id, { resolve, reject, name: functionName });
      const source = JSON.stringify({ type: "appCommandInvoked", source: { id: functionName } });
      this.#raise(EVENT_COMMAND_INVOKED, [id, functionName, source]);
    });
  }

  injectFault(fault: WireFault): void {
    this.#fault = fault;
  }

  disconnect(): void {
    window.removeEventListener("message", this.#listener);
  }

  #receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== this.#origin) return;
    const request = readHostRequest(event.data);
    if (request === null || request._conversationId !== CONVERSATION_ID) return;
    switch (request._actionType) {
      case ACTION_REGISTER_EVENT:
        return this.#register(request);
      case ACTION_UNREGISTER_EVENT:
        this.#events.delete(request._actionName);
        return this.#answer(request, { Version: 1, Error: 0 });
      default:
        return this.#invoke(request);
    }
  }

  #register(request: HostRequest): void {
    this.#events.set(request._actionName, request._correlationId);
    this.#answer(request, { Version: 1, Error: 0 });
    if (request._actionName === EVENT_COMMAND_INVOKED) this.#commandsAreReady();
    if (request._actionName === EVENT_RICH_API_MESSAGE) {
      this.#functionsAreReady();
      const waiting = this.#waitingCalls;
      this.#waitingCalls = [];
      if (waiting.length > 0) this.invokeFunctions(waiting);
    }
  }

  #invoke(request: HostRequest): void {
    switch (request._actionName) {
      case GET_APP_CONTEXT:
        return this.#answer(
          request,
          appContext({
            locale: this.#options.locale,
            dataLocale: this.#options.dataLocale ?? this.#options.locale,
            documentUrl: window.location.href,
            requirementSets: this.requirementSets,
          }),
        );
      case EXECUTE_METHOD:
        return this.#execute(request, (request._data ?? {}) as ExecuteMethodData);
      case NOTIFY_HOST:
        if (leavesByKeyboard(request._data)) this.#options.onKeyboardExit?.();
        return this.#answer(request, null);
      default:
        // Focus, selection and the like: the library tells the host and expects nothing.
        return this.#answer(request, null);
    }
  }

  #execute(request: HostRequest, data: ExecuteMethodData): void {
    switch (data.DdaMethod?.DispatchId) {
      case DISPATCH_RICH_API_REQUEST:
        return this.#runBatch(request, String(data.ArrayData?.[BATCH_ARGUMENT] ?? ""));
      case DISPATCH_COMMAND_COMPLETED:
        this.#completeCommand(data);
        return this.#answer(request, { Version: 1, Error: 0 });
      default:
        return this.#answer(request, { Version: 1, Error: HOST_ERROR.notSupported });
    }
  }

  #runBatch(request: HostRequest, batchJson: string): void {
    const requestBytes = byteLength(batchJson);
    const fault = this.#takeFault(batchJson);
    if (requestBytes > MAX_PAYLOAD_BYTES) {
      return this.#refuse(request, requestBytes, HOST_ERROR.requestTooLarge, readBatch(batchJson).Actions.length);
    }
    if (fault !== undefined && "hostError" in fault) {
      return this.#refuse(request, requestBytes, fault.hostError, readBatch(batchJson).Actions.length);
    }
    const answer = this.#options.dispatch(batchJson, fault);
    const responseBytes = byteLength(answer.json);
    if (responseBytes > MAX_PAYLOAD_BYTES) {
      return this.#refuse(request, requestBytes, HOST_ERROR.responseTooLarge, answer.actions);
    }
    this.#options.onBatch?.({
      at: performance.now(),
      actions: answer.actions,
      requestBytes,
      responseBytes,
      ...(answer.error === undefined ? {} : { error: answer.error }),
      internal: answer.internal,
    });
    this.#answer(request, { Version: 1, Error: 0, Data: [HTTP_OK, [], answer.json] });
  }

  #refuse(request: HostRequest, requestBytes: number, hostError: number, actions: number): void {
    this.#options.onBatch?.({
      at: performance.now(),
      actions,
      requestBytes,
      responseBytes: 0,
      error: String(hostError),
      internal: false,
    });
    this.#answer(request, { Version: 1, Error: hostError });
  }

  /** A fault at an action waits for a batch that has that action; housekeeping is let through. */
  #takeFault(batchJson: string): WireFault | undefined {
    const fault = this.#fault;
    if (fault === undefined) return undefined;
    const batch = readBatch(batchJson);
    const reached = "hostError" in fault || (fault.atAction ?? 0) < batch.Actions.length;
    if (!reached || isHousekeeping(batch)) return undefined;
    this.#fault = undefined;
    return fault;
  }

  /** Arguments are keyed by position: the command's id, a status (0 when it was completed), a text. */
  #completeCommand(data: ExecuteMethodData): void {
    const [id, status] = data.ArrayData ?? [data["0"], data["1"]];
    const command = this.#commands.get(String(id));
    if (command === undefined) return;
    this.#commands.delete(String(id));
    if (status === 0) {
      command.resolve();
    } else {
      command.reject(new Error(`The add-in has no command "${command.name}" (status ${String(status)}).`));
    }
  }

  #answer(request: HostRequest, data: unknown): void {
    this.#send(request._actionName, request._correlationId, RESPONSE_TO_CALL, data);
  }

  #raise(event: string, data: unknown): void {
    const correlationId = this.#events.get(event);
    if (correlationId === undefined) throw new Error(`The add-in's page has not registered the event ${event}.`);
    this.#send(event, correlationId, RESPONSE_OF_EVENT, data);
  }

  #send(actionName: string, correlationId: number, responseType: HostResponse["_responseType"], data: unknown): void {
    const response: HostResponse = {
      _messageType: MESSAGE_RESPONSE,
      _responseType: responseType,
      _actionName: actionName,
      _conversationId: CONVERSATION_ID,
      _correlationId: correlationId,
      _errorCode: 0,
      _origin: window.location.origin,
      _serializerVersion: 1,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(response), this.#origin);
  }
}

/** The library sends its own id, and what happened. */
function leavesByKeyboard(data: unknown): boolean {
  return Array.isArray(data) && KEYBOARD_EXITS.includes(data[1]);
}

function readBatch(batchJson: string): Batch {
  return JSON.parse(batchJson) as Batch;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
