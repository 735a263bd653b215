/** How a PARTNER function came to its result: the playbook's rule with the call's own numbers, step by step. */
import { choiceName, isTaken, type Choice, type ValueOf } from "../formulas/choice";
import type { FunctionCall } from "../formulas/formulaCalls";
import { explanationWordsOf, type ExplanationWords } from "../locales/explanationWords";
import { filled } from "../locales/filled";
import { evaluationThreshold } from "../playbook/evaluation";
import type { Language } from "../playbook/language";
import { formatter, type Context, type Element, type ExplainedArgument, type Explanation } from "./explanation";
import { explainersById } from "./functionsById";

export interface ExplainChoices {
  /** The sheet's own, where it has one. */
  readonly threshold?: number;
  /** What parts of the formula come to: without it, whether a part is used isn't told. */
  readonly valueOfPart?: ValueOf;
  /** A part of the formula as the person's Excel writes it. */
  readonly written?: (text: string) => string;
}

/** How one call came to its result. */
export function explain(
  call: FunctionCall,
  args: readonly ExplainedArgument[],
  element: Element,
  language: Language,
  { threshold = evaluationThreshold, valueOfPart, written = (text) => text }: ExplainChoices = {},
): Explanation {
  const words = explanationWordsOf(language);
  const use = valueOfPart && useOf(call, valueOfPart, words, written);
  const base = { call: written(call.text), section: call.row.section[language], isFault: false, ...(use && { use }) };
  const unknown = args.findIndex(({ cells, text }) => cells === undefined && text !== "");
  const argument = call.args[unknown];
  if (argument) {
    const text = written(argument.text);
    const why =
      argument.value.kind === "parameter"
        ? filled(words.parameter, { name: text })
        : filled(words.calculated, { argument: text });
    return { ...base, steps: [], remarks: [why] };
  }
  const context: Context = { call, args, element, language, words, format: formatter(language), threshold };
  return { ...base, ...explainersById[call.row.id](context) };
}

/** Said of a call that the formula leaves aside, or may leave aside. */
function useOf(
  { choices }: FunctionCall,
  valueOf: ValueOf,
  words: ExplanationWords,
  written: (text: string) => string,
): string | undefined {
  const nameOf = (choice: Choice) => written(`${choiceName(choice)}()`).replace("()", "");
  const taken = choices.map((choice) => ({ choice, isTaken: isTaken(choice, valueOf) }));
  const left = taken.find((each) => each.isTaken === false);
  if (left) return filled(words.unused, { choice: nameOf(left.choice) });
  const open = taken.find((each) => each.isTaken === undefined);
  return open && filled(words.maybeUnused, { choice: nameOf(open.choice) });
}
