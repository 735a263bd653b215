/** A batch of `context.sync()` as it crosses the wire. Names and numbers are the library's. */
export const PATH_WORKBOOK = 1;
export const PATH_NEW_OBJECT = 2;
export const PATH_METHOD = 3;
export const PATH_PROPERTY = 4;
export const PATH_INDEXER = 5;
export const PATH_REFERENCE = 6;
export const PATH_NULL = 7;

export const ACTION_INSTANTIATE = 1;
export const ACTION_QUERY = 2;
export const ACTION_METHOD = 3;
export const ACTION_SET_PROPERTY = 4;
export const ACTION_TRACE = 5;
export const ACTION_QUERY_AS_JSON = 7;
export const ACTION_ENSURE_UNCHANGED = 8;
export const ACTION_UPDATE = 9;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: the path of an argument that is an object (a list for an array of objects), else 0 or null. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  /** Ids of the trace actions that were reached. */
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

/** An error that a test wants Excel to answer in place of an action. */
export interface ExcelFault {
  readonly code: string;
  readonly message?: string;
  /** Index of the action that fails; 0 when not given. */
  readonly atAction?: number;
}

/** The dispatcher's answer to a batch. */
export interface BatchAnswer {
  /** The JSON text to send back. */
  readonly json: string;
  readonly actions: number;
  /** Code of the error in it. */
  readonly error?: string;
  /** No `context.sync()` of the add-in caused it: the library registers functions, delivers results or lets references go. */
  readonly internal: boolean;
}
