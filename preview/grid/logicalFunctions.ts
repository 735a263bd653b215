import { BooleanValueObject } from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { calculatedAlone, isArray, mapValues } from "./engineArrays";
import { withArguments } from "./engineFunction";
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

export function logicalFunctions(): BaseFunction[] {
  return [
    // A condition that is a text.
    withArguments("IF", (argument, index) => (index === 0 ? mapValues(argument, judged) : argument)),
    withArguments("NOT", (argument) => mapValues(argument, judged)),
    ...["AND", "OR", "XOR"].map((name) => withArguments(name, judgedAlone)),
  ];
}
