import {
  functionCompatibility,
  functionDate,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
} from "@univerjs/engine-formula";
import type { BaseFunction, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";

/** What a function of the engine is given, and what it answers. */
export type EngineValue = BaseValueObject | BaseReferenceObject;

type Calculate = (...given: readonly EngineValue[]) => EngineValue;

/** The engine's types leave out that its functions take and answer references. */
export type EngineFunction = Omit<BaseFunction, "calculate"> & { calculate: Calculate };

const FUNCTIONS = [
  ...functionCompatibility,
  ...functionDate,
  ...functionLogical,
  ...functionLookup,
  ...functionMath,
  ...functionMeta,
  ...functionStatistical,
  ...functionText,
];

/** The engine's own function, to be called by another or corrected. */
export function engineFunction(name: string): EngineFunction {
  const [Known] = FUNCTIONS.find(([, known]) => known === name) ?? [];
  if (typeof Known !== "function") throw new Error(`The engine has no ${name}`);
  return new (Known as unknown as new (name: string) => EngineFunction)(name);
}

/** The engine's own function, with all that it needs of a calculation, but for what is put before it. */
export function corrected(
  name: string,
  correct: (engines: Calculate, given: readonly EngineValue[]) => EngineValue,
): BaseFunction {
  const engines = engineFunction(name);
  const calculate: Calculate = engines.calculate.bind(engines);
  engines.calculate = (...given) => correct(calculate, given);
  return engines as unknown as BaseFunction;
}

/** The engine's own function, for which its arguments are put right first. */
export function withArguments(
  name: string,
  correct: (argument: EngineValue, index: number) => EngineValue,
): BaseFunction {
  return corrected(name, (engines, given) => engines(...given.map(correct)));
}
