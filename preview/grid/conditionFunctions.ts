import { BaseFunction, StringValueObject } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionValue } from "../model/grid";
import { broadcast } from "./broadcast";
import { engineFunction } from "./engineFunction";
import type { EngineValue } from "./engineFunction";
import { isMatrix, toArgument, toResult } from "./functionValues";

/** Where the first range of cells that are judged stands among the arguments; its condition follows, then further pairs. */
const FIRST_RANGE: Readonly<Record<string, number>> = {
  COUNTIF: 0,
  SUMIF: 0,
  AVERAGEIF: 0,
  COUNTIFS: 0,
  SUMIFS: 1,
  AVERAGEIFS: 1,
  MAXIFS: 1,
  MINIFS: 1,
};

/** The conditions to which an empty text, which a formula answers, is a text as any other. To all others it is a blank. */
const EMPTY_IS_TEXT = /^(=|<>)$|^(=|<>)?\*+$/;

/**
 * The engine's own function, but for a formula's empty text, which to the engine is a blank under every condition, and for
 * a range that is gone: the engine says #VALUE! of #REF!.
 */
class ConditionFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #engines: ReturnType<typeof engineFunction>;

  constructor(name: string) {
    super(name);
    this.#engines = engineFunction(name);
    this.minParams = this.#engines.minParams;
    this.maxParams = this.#engines.maxParams;
  }

  override calculate(...given: EngineValue[]): BaseValueObject {
    const places = this.#conditionPlaces(given.length);
    const gone = given.find((range, place) => range.isError() && !places.includes(place));
    if (gone) return gone as BaseValueObject;
    const conditions = places.map((place) => toArgument(given[place] as EngineValue));
    return toResult(
      broadcast(conditions, (...values) => {
        const single = [...given];
        places.forEach((place, index) => this.#judge(single, place, values[index] ?? null));
        const answer = toArgument(this.#engines.calculate(...single));
        return isMatrix(answer) ? (answer[0]?.[0] ?? null) : answer;
      }),
    );
  }

  /** COUNTIF and its like take one condition only. */
  #conditionPlaces(count: number): number[] {
    const first = (FIRST_RANGE[this.name] ?? 0) + 1;
    const last = String(this.name).endsWith("S") ? count - 1 : first;
    const places: number[] = [];
    for (let place = first; place <= last; place += 2) places.push(place);
    return places;
  }

  #judge(given: EngineValue[], place: number, condition: FunctionValue): void {
    given[place] = toResult(condition);
    const range = given[place - 1];
    if (typeof condition === "string" && EMPTY_IS_TEXT.test(condition) && range?.isReferenceObject()) {
      given[place - 1] = withTexts(range as BaseReferenceObject);
    }
  }
}

/** The cells, with a text that isn't empty where a formula answers an empty one. */
function withTexts(range: BaseReferenceObject): BaseReferenceObject {
  const cells: BaseReferenceObject = Object.create(range) as BaseReferenceObject;
  cells.toArrayValueObject = (...options): ArrayValueObject =>
    range
      .toArrayValueObject(...options)
      .mapValue((value) => (value.isString() && value.getValue() === "" ? A_TEXT : value));
  return cells;
}

const A_TEXT = StringValueObject.create("a");

export function conditionFunctions(): BaseFunction[] {
  return Object.keys(FIRST_RANGE).map((name) => new ConditionFunction(name));
}
