import { BooleanNumber, LRUMap } from "@univerjs/core";
import { BaseFunction, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatAddress } from "../model/address";
import type { CallFunction, FunctionMetadata, FunctionValue } from "../model/grid";
import type { Calculation, CellPlace } from "./calculation";
import { BUSY, errorIn, errorResult, isMatrix, toArgument, toResult } from "./functionValues";
import type { FunctionArgument } from "./functionValues";
import type { GridContext } from "./gridContext";

/** Answers that are kept once nothing is being calculated; beyond that the oldest go. */
const MOST_ANSWERS = 50_000;

/** Milliseconds that an answer waits for the others before its cells are calculated. */
const LONGEST_WAIT = 100;

/** Milliseconds that the answers of a crowd take to arrive where cells keep their old values, so that these can be seen. */
const STALE_WAIT = 200;

interface Call {
  readonly cells: Map<string, CellPlace>;
}

/**
 * The add-in's functions inside the engine, which calls functions synchronously: a cell first shows #BUSY! (or stays as it
 * is, where the host is one of those that do so), the add-in is asked, and when it has answered, the cells that asked are calculated again and find the answer kept.
 */
export class CustomFunctions {
  readonly #answers = new Map<string, FunctionArgument>();
  readonly #calls = new Map<string, Call>();
  readonly #answered: Call[] = [];
  /** What a function last answered to a cell, by the cell's place and the function's name. */
  readonly #lastAnswers = new Map<string, FunctionArgument>();
  /** What the functions of a cell last answered, where an error in it has a message. */
  readonly #explained = new Map<string, { readonly cell: CellPlace; readonly answer: FunctionArgument }>();
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #context: GridContext;
  readonly #calculation: Calculation;
  /** Cells keep their old value while a call of theirs is out; otherwise they show #BUSY!. */
  readonly #stale: boolean;

  constructor(context: GridContext, calculation: Calculation, stale: boolean) {
    this.#context = context;
    this.#calculation = calculation;
    this.#stale = stale;
    calculation.onBusy((busy) => {
      if (!busy) this.#forgetOldest();
    });
  }

  register(namespace: string, functions: readonly FunctionMetadata[], call: CallFunction): void {
    const functionService = this.#context.injector.get(IFunctionService);
    const executors = functions.map(
      (metadata) => new CustomFunction(qualified(namespace, metadata), metadata, this, call),
    );
    functionService.registerExecutors(...executors);
    forgetReadFormulas(functionService);
    this.#context.injector
      .get(IDescriptionService)
      .registerDescriptions(functions.map((metadata) => describe(namespace, metadata)));
    this.forget();
  }

  unregister(namespace: string, functions: readonly FunctionMetadata[]): void {
    const functionService = this.#context.injector.get(IFunctionService);
    functionService.unregisterExecutors(...functions.map((metadata) => qualified(namespace, metadata)));
    forgetReadFormulas(functionService);
    this.forget();
  }

  /** What was answered before no longer counts. */
  forget(): void {
    this.#answers.clear();
  }

  /** The answer if it is known; else starts asking, unless it was asked already, and remembers who waits for it. */
  ask(
    name: string,
    args: readonly FunctionArgument[],
    cell: CellPlace,
    start: () => ReturnType<CallFunction>,
  ): FunctionArgument {
    const key = `${name} ${JSON.stringify(args)}`;
    const answer = this.#answers.get(key);
    if (answer !== undefined) {
      if (hasMessage(answer)) this.#explained.set(placeKey(cell), { cell, answer });
      if (this.#stale) this.#lastAnswers.set(`${placeKey(cell)} ${name}`, answer);
      return answer;
    }
    const call = this.#calls.get(key) ?? this.#begin(key, start);
    call.cells.set(placeKey(cell), cell);
    return this.#lastAnswers.get(`${placeKey(cell)} ${name}`) ?? { error: BUSY };
  }

  /** The message that came with the error which the cell shows, alone or as part of an array that spills over it. */
  messageAt(cell: CellPlace, error: string): string | undefined {
    const own = this.#explained.get(placeKey(cell));
    const candidates = own
      ? [own]
      : [...this.#explained.values()].filter((other) => other.cell.sheetId === cell.sheetId);
    return candidates
      .map(({ cell: from, answer }) => elementAt(answer, cell.row - from.row, cell.column - from.column))
      .filter(isExplained)
      .find((value) => value.error === error)?.message;
  }

  address({ sheetId, row, column }: CellPlace): string {
    const sheet = this.#context.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
    return formatAddress(sheet, { row, column, rows: 1, columns: 1 });
  }

  #begin(key: string, start: () => ReturnType<CallFunction>): Call {
    const call: Call = { cells: new Map() };
    this.#calls.set(key, call);
    this.#calculation.callStarted();
    // The engine must not be entered again while it asks.
    void Promise.resolve()
      .then(start)
      .catch((reason: unknown): FunctionArgument => ({ error: "#VALUE!", message: String(reason) }))
      .then((answer) => this.#finish(key, call, answer));
    return call;
  }

  /** Answers come in crowds: the last one of a crowd, or a slow one's patience, starts the run for them all. */
  #finish(key: string, call: Call, answer: FunctionArgument): void {
    this.#answers.set(key, answer);
    this.#calls.delete(key);
    this.#answered.push(call);
    if (this.#stale) this.#patience ??= setTimeout(() => this.#calculateAnswered(), STALE_WAIT);
    else if (this.#calls.size === 0) this.#calculateAnswered();
    else this.#patience ??= setTimeout(() => this.#calculateAnswered(), LONGEST_WAIT);
  }

  #calculateAnswered(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    const answered = this.#answered.splice(0);
    this.#calculation.cells(new Map(answered.flatMap(({ cells }) => [...cells])).values());
    this.#calculation.callsEnded(answered.length);
  }

  #forgetOldest(): void {
    for (const key of this.#answers.keys()) {
      if (this.#answers.size <= MOST_ANSWERS) return;
      this.#answers.delete(key);
    }
  }
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}

type ExplainedError = { readonly error: string; readonly message: string };

function isExplained(value: FunctionValue | undefined): value is ExplainedError {
  return typeof value === "object" && value !== null && Boolean(value.message);
}

function hasMessage(answer: FunctionArgument): boolean {
  return isMatrix(answer) ? answer.flat().some(isExplained) : isExplained(answer);
}

function elementAt(answer: FunctionArgument, row: number, column: number): FunctionValue | undefined {
  if (isMatrix(answer)) return answer[row]?.[column];
  return row === 0 && column === 0 ? answer : undefined;
}

class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  readonly #metadata: FunctionMetadata;
  readonly #functions: CustomFunctions;
  readonly #call: CallFunction;

  constructor(name: string, metadata: FunctionMetadata, functions: CustomFunctions, call: CallFunction) {
    super(name);
    this.#metadata = metadata;
    this.#functions = functions;
    this.#call = call;
  }

  /** The engine stops for good at an exception in a function: whatever fails becomes an error value. */
  override calculate(...values: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    try {
      return this.#answer(values.map(toArgument));
    } catch (error) {
      reportError(error);
      return errorResult("#VALUE!");
    }
  }

  #answer(args: FunctionArgument[]): BaseValueObject {
    // What waits for an answer itself is no argument yet. All other errors are for the caller to judge.
    if (errorIn(args) === BUSY) return errorResult(BUSY);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return toResult(
      this.#functions.ask(String(this.name), args, cell, () =>
        this.#call(this.#metadata.id, args, this.#functions.address(cell)),
      ),
    );
  }
}

function qualified(namespace: string, metadata: FunctionMetadata): string {
  return `${namespace}.${metadata.name}`.toUpperCase();
}

/** What the formula bar shows while a person types: the function's and its parameters' own words. */
function describe(namespace: string, metadata: FunctionMetadata): IFunctionInfo {
  const name = qualified(namespace, metadata);
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/**
 * Formulas that were read without the functions have to be read anew. The engine keeps what it read by the formula's text,
 * and of long formulas by a number, in which it can't find a function's name again: so it has to forget them all.
 */
function forgetReadFormulas(functionService: IFunctionService): void {
  const { forEach } = LRUMap.prototype;
  LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>) {
    this.clear();
  };
  functionService.deleteFormulaAstCacheKey("");
  LRUMap.prototype.forEach = forEach;
}
