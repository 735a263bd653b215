import type { Bilingual } from "../playbook/language";
import { parameterNames, type ParameterName } from "../playbook/parameter";
import type { NativeArgument } from "./native/nativeArgument";
import type { NativeCall } from "./native/nativeCall";
import type { NativePlace } from "./native/nativePlace";

/** One parameter of a function, as a person reads about it. Order and names are frozen: only optional ones are appended. */
export interface FunctionParameter<Name extends ParameterName = ParameterName> {
  readonly id: Name;
  readonly name: Bilingual;
  readonly kind: "number" | "text";
  readonly optional: boolean;
  /** What the playbook's maths accept; beyond it the result is `#NUM!`. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** What a blank stands for. */
  readonly blank: "zero" | "notScored" | "noData" | "missing" | "default";
  readonly help: Bilingual;
}

/** A call with constants, and what it answers: a value, or rows of values. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: number | string | readonly (readonly number[])[];
}

/** All that is said of a function of the add-in. Its code is in `functions/calls`, with the same English words. */
export interface PartnerFunction<Id extends string = string, Name extends ParameterName = ParameterName> {
  readonly id: Id;
  readonly summary: Bilingual;
  readonly parameters: readonly FunctionParameter<Name>[];
  readonly example: FunctionExample;
  /** Where the playbook states it. */
  readonly section: Bilingual;
  /** What a call is without the add-in. Arguments that are left out are among those given. */
  readonly native: (given: Readonly<Record<Name, NativeArgument>>, place: NativePlace) => NativeCall;
}

export function partnerFunction<Id extends string, Name extends ParameterName>(
  described: PartnerFunction<Id, Name>,
): PartnerFunction<Id, Name> {
  return described;
}

export function parameter<Name extends ParameterName>(
  id: Name,
  rest: Omit<FunctionParameter, "id" | "name">,
): FunctionParameter<Name> {
  return { id, name: parameterNames[id], ...rest };
}
