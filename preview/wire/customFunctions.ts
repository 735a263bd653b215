import type { CallFunction, FunctionMetadata, FunctionValue } from "../model/grid";
import {
  liftedArguments,
  liftedShape,
  NotCalled,
  wireArguments,
  type Argument,
  type ArgumentRules,
  type BlankArgument,
} from "./functionArguments";
import { readDeliveredResult, type FunctionResult } from "./functionResults";
import { CATEGORY_CUSTOM_FUNCTION, MESSAGE_INVOKE_FUNCTION, type RichApiMessageEntry } from "./messages";

const FLAG_CANCELABLE = 1;
const FLAG_STREAMING = 2;
const FLAG_ERRORS_PASSED_IN = 4;

/** `functions.json`. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionCallerOptions {
  readonly file: FunctionsFile;
  /** Sends calls to the add-in's page; `AddinConnection.invokeFunctions`. */
  readonly send: (entries: readonly RichApiMessageEntry[]) => void;
  /** What a blank cell is sent as; Excel on the web sends null. */
  readonly blank?: BlankArgument;
}

export interface FunctionCaller {
  /** Calls a function by its id, without the namespace. */
  readonly call: CallFunction;
  /** Takes the results that a batch delivered; `WorkbookModelOptions.onFunctionResults`. */
  receive(results: readonly unknown[]): void;
  /** How many calls wait for an answer. */
  readonly pending: number;
}

/** Calls the add-in's functions as Excel does: calls made together go out as one message, results come back in batches. */
export function createFunctionCaller(options: FunctionCallerOptions): FunctionCaller {
  return new QueuedCaller(options);
}

class QueuedCaller implements FunctionCaller {
  readonly #functions: ReadonlyMap<string, FunctionMetadata>;
  readonly #rules: ArgumentRules;
  readonly #send: FunctionCallerOptions["send"];
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #queue: RichApiMessageEntry[] = [];
  #lastId = 0;

  constructor({ file, send, blank = null }: FunctionCallerOptions) {
    this.#functions = new Map(file.functions.map((metadata) => [metadata.id.toUpperCase(), metadata]));
    this.#rules = { blank, allowErrorForDataTypeAny: file.allowErrorForDataTypeAny ?? false };
    this.#send = send;
  }

  get pending(): number {
    return this.#waiting.size;
  }

  readonly call: CallFunction = async (id, args, callerAddress) => {
    const metadata = this.#functions.get(id.toUpperCase());
    if (metadata === undefined) return { error: "#NAME?" };
    const shape = liftedShape(metadata, args);
    if (shape === null) return this.#invoke(metadata, args, callerAddress);
    const rows = Array.from({ length: shape.rows }, (_unusedRow, row) =>
      Promise.all(
        Array.from({ length: shape.columns }, async (_unusedColumn, column) => {
          const result = await this.#invoke(metadata, liftedArguments(metadata, args, row, column), callerAddress);
          return firstValue(result);
        }),
      ),
    );
    return Promise.all(rows);
  };

  receive(results: readonly unknown[]): void {
    for (const entry of results) {
      const { id, result } = readDeliveredResult(entry);
      const resolve = this.#waiting.get(id);
      this.#waiting.delete(id);
      resolve?.(result);
    }
  }

  #invoke(metadata: FunctionMetadata, args: readonly Argument[], callerAddress: string): Promise<FunctionResult> {
    let sent: unknown[];
    try {
      sent = wireArguments(metadata, args, this.#rules);
    } catch (error) {
      if (error instanceof NotCalled) return Promise.resolve(error.value);
      throw error;
    }
    this.#lastId += 1;
    const id = this.#lastId;
    const address = metadata.options?.requiresAddress === true ? callerAddress : null;
    const message = JSON.stringify([id, metadata.id, sent, address, this.#flags(metadata), null]);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#enqueue([CATEGORY_CUSTOM_FUNCTION, MESSAGE_INVOKE_FUNCTION, "", message, id, false]);
    });
  }

  #enqueue(entry: RichApiMessageEntry): void {
    this.#queue.push(entry);
    if (this.#queue.length === 1) {
      queueMicrotask(() => {
        const entries = this.#queue;
        this.#queue = [];
        this.#send(entries);
      });
    }
  }

  #flags({ options = {} }: FunctionMetadata): number {
    return (
      (options.cancelable === true ? FLAG_CANCELABLE : 0) +
      (options.stream === true ? FLAG_STREAMING : 0) +
      (this.#rules.allowErrorForDataTypeAny ? FLAG_ERRORS_PASSED_IN : 0)
    );
  }
}

/** A lifted call that answers an array gives its first element to the cell, as Excel does with nested arrays. */
function firstValue(result: FunctionResult): FunctionValue {
  return Array.isArray(result)
    ? ((result as readonly (readonly FunctionValue[])[])[0]?.[0] ?? null)
    : (result as FunctionValue);
}
