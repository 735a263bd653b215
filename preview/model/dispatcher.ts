import {
  ACTION_ENSURE_UNCHANGED,
  ACTION_INSTANTIATE,
  ACTION_METHOD,
  ACTION_QUERY,
  ACTION_QUERY_AS_JSON,
  ACTION_SET_PROPERTY,
  ACTION_TRACE,
  ACTION_UPDATE,
  PATH_INDEXER,
  PATH_METHOD,
  PATH_NEW_OBJECT,
  PATH_NULL,
  PATH_PROPERTY,
  PATH_REFERENCE,
  PATH_WORKBOOK,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAction,
  type BatchAnswer,
  type BatchError,
  type BatchResponse,
  type ExcelFault,
  type ObjectPath,
} from "./batch";
import { apiNotFound, ExcelError, invalidArgument, itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";
import { isHousekeeping, REMOVE_REFERENCE } from "./housekeeping";
import { camelName, exposedMember } from "./members";
import { answerQuery } from "./query";

/** What a dispatcher serves: the workbook, the service objects by type name, and where unknown members are recorded. */
export interface Served {
  readonly workbook: ExcelObject;
  readonly services: Readonly<Record<string, ExcelObject>>;
  readonly recordUnknown: (member: string) => void;
  /** Called after each batch: the model ends what lasts "until the next sync". */
  readonly afterBatch: () => void;
}

const KEEP_REFERENCE = "_KeepReference";

/** Runs batches over Excel's objects without a table of its own: it walks paths and reaches exposed members by name. */
export class Dispatcher {
  readonly #served: Served;
  readonly #references = new Map<string, ExcelObject>();
  readonly #referenceOf = new Map<ExcelObject, string>();
  #lastReference = 0;

  constructor(served: Served) {
    this.#served = served;
  }

  dispatch(batchJson: string, fault?: ExcelFault): BatchAnswer {
    const batch = JSON.parse(batchJson) as Batch;
    const response = new BatchRun(this.#served, this, batch, fault).run();
    this.#served.afterBatch();
    return {
      json: JSON.stringify(response),
      actions: batch.Actions.length,
      error: response.Error?.Code,
      internal: isHousekeeping(batch),
    };
  }

  keepReference(object: ExcelObject): void {
    if (!this.#referenceOf.has(object)) {
      this.#lastReference += 1;
      const reference = `${object.className}#${this.#lastReference}`;
      this.#references.set(reference, object);
      this.#referenceOf.set(object, reference);
    }
  }

  referenceOf(object: ExcelObject): string | undefined {
    return this.#referenceOf.get(object);
  }

  referenced(reference: string): ExcelObject | undefined {
    return this.#references.get(reference);
  }

  removeReference(reference: string): void {
    const object = this.#references.get(reference);
    if (object !== undefined) {
      this.#references.delete(reference);
      this.#referenceOf.delete(object);
    }
  }
}

/** One batch. It stops at the first error; what was done before it stays done, as in Excel. */
class BatchRun {
  readonly #served: Served;
  readonly #dispatcher: Dispatcher;
  readonly #batch: Batch;
  readonly #fault: ExcelFault | undefined;
  /** An object path is walked once a batch: a method's path may create something. Null is Excel's null object. */
  readonly #objects = new Map<number, ExcelObject | null>();

  constructor(served: Served, dispatcher: Dispatcher, batch: Batch, fault: ExcelFault | undefined) {
    this.#served = served;
    this.#dispatcher = dispatcher;
    this.#batch = batch;
    this.#fault = fault;
  }

  run(): BatchResponse {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.#batch.Actions.entries()) {
      try {
        this.#failWhenAsked(index);
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
        if (action.ActionType === ACTION_TRACE) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.#describe(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #failWhenAsked(index: number): void {
    if (this.#fault !== undefined && index === (this.#fault.atAction ?? 0)) {
      throw new ExcelError(this.#fault.code, undefined, this.#fault.message);
    }
  }

  #perform(action: BatchAction): unknown {
    switch (action.ActionType) {
      case ACTION_INSTANTIATE:
        return this.#instantiate(this.#object(action.ObjectPathId));
      case ACTION_QUERY:
      case ACTION_QUERY_AS_JSON: {
        const object = this.#object(action.ObjectPathId);
        const spelling = action.ActionType === ACTION_QUERY ? "pascal" : "camel";
        return object === null
          ? null
          : this.#withReference(object, answerQuery(object, action.QueryInfo ?? {}, spelling));
      }
      case ACTION_METHOD:
        return this.#callMethod(action);
      case ACTION_SET_PROPERTY:
        this.#setProperty(this.#existing(action), action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION_UPDATE:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#setProperty(this.#existing(action), name, this.#argument(value));
        }
        return null;
      case ACTION_TRACE:
        return null;
      case ACTION_ENSURE_UNCHANGED:
        return this.#ensureUnchanged(action);
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }

  #instantiate(object: ExcelObject | null): unknown {
    return object === null ? null : this.#withReference(object, { ...object.identity });
  }

  #withReference(object: ExcelObject, answer: Record<string, unknown>): Record<string, unknown> {
    const reference = this.#dispatcher.referenceOf(object);
    return reference === undefined ? answer : { ...answer, _ReferenceId: reference };
  }

  #callMethod(action: BatchAction): unknown {
    if (action.Name === KEEP_REFERENCE) {
      const kept = this.#object(action.ObjectPathId);
      if (kept !== null) this.#dispatcher.keepReference(kept);
      return null;
    }
    const given = this.#arguments(action.ArgumentInfo);
    if (action.Name === REMOVE_REFERENCE) {
      this.#dispatcher.removeReference(String(given[0]));
      return null;
    }
    const value = this.#call(this.#existing(action), action.Name, given);
    // The library takes this for a method's scalar result that is null.
    return value === null ? { _IsNull: true } : (value ?? null);
  }

  #ensureUnchanged(action: BatchAction): null {
    const object = this.#existing(action);
    for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
      const current = answerQuery(object, { Select: [name] }, "camel")[camelName(name)];
      if (JSON.stringify(current) !== JSON.stringify(expected)) {
        throw new ExcelError("Conflict", `${object.className}.${camelName(name)}`);
      }
    }
    return null;
  }

  #existing(action: BatchAction): ExcelObject {
    const object = this.#object(action.ObjectPathId);
    if (object === null) throw itemNotFound(this.#pathName(action.ObjectPathId));
    return object;
  }

  #object(pathId: number): ExcelObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ExcelError("GeneralException");
    const object = this.#walk(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #walk(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case PATH_WORKBOOK:
        return this.#served.workbook;
      case PATH_NULL:
        return null;
      case PATH_NEW_OBJECT:
        return this.#service(path.Name);
      case PATH_REFERENCE:
        return this.#reference(path.Name);
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH_PROPERTY:
        return asObject(readMember(parent, path.Name), parent, path.Name);
      case PATH_METHOD:
        return asObject(this.#call(parent, path.Name, this.#arguments(path.ArgumentInfo)), parent, path.Name);
      case PATH_INDEXER:
        return asObject(this.#call(parent, "GetItem", this.#arguments(path.ArgumentInfo)), parent, "GetItem");
      default:
        throw apiNotFound(`ObjectPathType ${path.ObjectPathType}`);
    }
  }

  #service(typeName: string): ExcelObject {
    const service = Object.hasOwn(this.#served.services, typeName) ? this.#served.services[typeName] : undefined;
    if (service === undefined) throw apiNotFound(typeName);
    return service;
  }

  #reference(name: string): ExcelObject {
    const object = this.#dispatcher.referenced(name);
    if (object === undefined) throw new ExcelError("InvalidReference");
    return object;
  }

  #call(object: ExcelObject, name: string, given: unknown[]): unknown {
    const method: unknown = exposedMember(object, camelName(name))?.value;
    if (typeof method !== "function") throw apiNotFound(`${object.className}.${camelName(name)}`);
    return locating(object, name, () => Reflect.apply(method as (...all: unknown[]) => unknown, object, given));
  }

  #setProperty(object: ExcelObject, name: string, value: unknown): void {
    const setter = exposedMember(object, camelName(name))?.set;
    if (setter === undefined) throw apiNotFound(`${object.className}.${camelName(name)}`);
    locating(object, name, () => Reflect.apply(setter, object, [value]));
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.#argumentAt(argument, references?.[index]));
  }

  #argumentAt(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.#object(reference);
    if (Array.isArray(argument) && Array.isArray(reference)) {
      return argument.map((element: unknown, index) => this.#argumentAt(element, (reference as unknown[])[index]));
    }
    return this.#argument(argument);
  }

  /** Objects nested in a value (the range of a validation list) come as `{_ObjectPathId}`. */
  #argument(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element: unknown) => this.#argument(element));
    if (typeof value !== "object" || value === null) return value;
    const pathId = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof pathId === "number") return this.#object(pathId);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#argument(inner)]));
  }

  #pathName(pathId: number): string {
    return camelName(this.#batch.ObjectPaths[String(pathId)]?.Name ?? "");
  }

  #describe(error: unknown, action: BatchAction, index: number): BatchError {
    const known =
      error instanceof ExcelError ? error : new ExcelError("GeneralException", undefined, describeUnexpected(error));
    const location = known.location ?? camelName(action.Name);
    if (known.code === "ApiNotFound" || known.code === "NotImplemented") this.#served.recordUnknown(location);
    return {
      Code: known.code,
      Message: known.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: known.httpStatusCode,
    };
  }
}

function readMember(object: ExcelObject, name: string): unknown {
  const getter = exposedMember(object, camelName(name))?.get;
  if (getter === undefined) throw apiNotFound(`${object.className}.${camelName(name)}`);
  return locating(object, name, () => getter.call(object) as unknown);
}

function asObject(value: unknown, parent: ExcelObject, name: string): ExcelObject | null {
  if (value === null || value instanceof ExcelObject) return value;
  throw invalidArgument(`${parent.className}.${camelName(name)}`);
}

/** Names the member in an error whose thrower didn't know where it was called from. */
function locating<Result>(object: ExcelObject, name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExcelError && error.location === undefined) {
      throw new ExcelError(error.code, `${object.className}.${camelName(name)}`, error.message);
    }
    throw error;
  }
}

function describeUnexpected(error: unknown): string {
  return `The preview's model failed: ${error instanceof Error ? error.message : String(error)}`;
}
