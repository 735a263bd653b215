/**
 * The messages between Office.js and the page that hosts the add-in, as Excel on the web exchanges them: JSON strings
 * sent with `postMessage`. Names are the library's own.
 */
export const MESSAGE_REQUEST = 0;
export const MESSAGE_RESPONSE = 1;
export const ACTION_REGISTER_EVENT = 1;
export const ACTION_UNREGISTER_EVENT = 2;
export const RESPONSE_TO_CALL = 0;
export const RESPONSE_OF_EVENT = 1;

/** What the add-in's page asks of the host. */
export interface HostRequest {
  readonly _messageType: typeof MESSAGE_REQUEST;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** What the host answers, or the event that it raises. */
export interface HostResponse {
  readonly _messageType: typeof MESSAGE_RESPONSE;
  readonly _responseType: typeof RESPONSE_TO_CALL | typeof RESPONSE_OF_EVENT;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _origin: string;
  readonly _serializerVersion: 1;
  readonly _data: unknown;
}

/** `_data` of an `executeMethod` request. */
export interface ExecuteMethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}

export const EXECUTE_METHOD = "executeMethod";
export const DISPATCH_RICH_API_REQUEST = 93;
export const DISPATCH_COMMAND_COMPLETED = 94;

export const EVENT_RICH_API_MESSAGE = "richApiMessage";
export const EVENT_COMMAND_INVOKED = "appCommandInvoked";

/** An entry of a `richApiMessage` event: category, type, target, message, id, is remote. */
export type RichApiMessageEntry = readonly [number, number, string, string, number, boolean];

export const CATEGORY_CUSTOM_FUNCTION = 1;
export const MESSAGE_INVOKE_FUNCTION = 1000;

/** Events of Excel's objects; the type is that of the event, the target the workbook or the id of an object. */
export const CATEGORY_EVENT = 65536;
export const EVENT_DATA_CHANGED = 10;
export const TARGET_WORKBOOK = "Workbook";

/** Reads a `postMessage` payload; null when it isn't a request of Office.js, since any script may post messages. */
export function readHostRequest(payload: unknown): HostRequest | null {
  if (typeof payload !== "string" || !payload.startsWith("{")) return null;
  let message: unknown;
  try {
    message = JSON.parse(payload);
  } catch {
    return null;
  }
  const request = message as Partial<HostRequest>;
  const isRequest =
    request._messageType === MESSAGE_REQUEST &&
    typeof request._actionName === "string" &&
    typeof request._conversationId === "string";
  return isRequest ? (request as HostRequest) : null;
}
