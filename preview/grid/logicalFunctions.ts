import { BaseFunction, BooleanValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { calculatedAlone, isArray, mapValues } from "./engineArrays";
import { engineFunction, withArguments } from "./engineFunction";
import type { EngineValue } from "./engineFunction";
import { errorResult } from "./functionValues";

/** A text is a condition only if it says TRUE or FALSE, in whatever case. */
function judged(condition: BaseValueObject): BaseValueObject {
  if (!condition.isString()) return condition;
  const text = String(condition.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE" ? BooleanValueObject.create(text === "TRUE") : errorResult("#VALUE!");
}

/** AND, OR and XOR pass over texts in cells and arrays, not over those that are arguments themselves. */
function judgedAlone(argument: EngineValue): EngineValue {
  const alone = calculatedAlone(argument);
  return isArray(alone) ? alone : mapValues(alone, judged);
}

/** The engine's own IF, but for a condition that is a text. */
class IfFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;
  readonly #engines = engineFunction("IF");

  override calculate(condition: BaseValueObject, ...branches: BaseValueObject[]): BaseValueObject {
    return this.#engines.calculate(mapValues(condition, judged), ...branches) as BaseValueObject;
  }
}

export function logicalFunctions(): BaseFunction[] {
  return [
    new IfFunction("IF"),
    withArguments("NOT", (argument) => mapValues(argument, judged)),
    ...["AND", "OR", "XOR"].map((name) => withArguments(name, judgedAlone)),
  ];
}
