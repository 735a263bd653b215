import { filled } from "../locales/filled";
import { functionMessagesOf } from "../locales/functionMessages";
import { evaluationCriteria, type CriterionId } from "../playbook/evaluation";
import type { Language } from "../playbook/language";
import type { Reason } from "../playbook/outcome";
import { parameterNames } from "../playbook/parameter";
import { similarKpis } from "../playbook/similarKpis";
import { beginningOf } from "../playbook/wholeCharacters";

/** What the person reads beside `#VALUE!` or `#N/A`: which argument, what is wrong, what to do. */
export function messageOf(reason: Reason, language: Language): string {
  const words = functionMessagesOf(language);
  const argument = "parameter" in reason ? parameterNames[reason.parameter][language] : "";
  const number = (value: number) => numberText(value, language);
  switch (reason.why) {
    case "faultyInput":
      return filled(words.faultyInput, { argument, code: reason.code });
    case "scoreCount":
      return filled(words.scoreCount, { needed: String(reason.needed) });
    case "weightCount":
    case "otherCount":
      return filled(words[reason.why], { given: String(reason.given) });
    case "notScored": {
      const criterion = nameOf(reason.criterion, language);
      return criterion === undefined
        ? filled(words.notScored.numbered, { argument, place: String(reason.place) })
        : filled(words.notScored.named, { argument, criterion });
    }
    case "outside": {
      // Without an end, infinity.
      const { min = -Infinity, max = Infinity } = reason.bounds;
      return filled(words.outside, { argument, value: number(reason.value), min: number(min), max: number(max) });
    }
    case "weightSum": {
      const { sum, full } = reason;
      const { tooLittle, tooMuch } = words.weightSum[full];
      return filled(sum < full ? tooLittle : tooMuch, { sum: number(sum), difference: number(Math.abs(full - sum)) });
    }
    case "noWeight":
      return filled(words.noWeight, { place: String(reason.place) });
    case "unknownKpi": {
      const given = short(reason.given);
      const similar = similarKpis(reason.given, language).map((name) => filled(words.quotedName, { name }));
      if (similar.length === 0) return filled(words.unknownKpi.unlike, { given });
      const names = new Intl.ListFormat(language, { type: "disjunction" }).format(similar);
      return filled(words.unknownKpi.similar, { given, names });
    }
    case "noTarget":
      return filled(words.noTarget, { kpi: reason.kpi });
    case "unknownLanguage":
      return filled(words.unknownLanguage, { given: short(reason.given) });
    default:
      return filled(words[reason.why], { argument });
  }
}

function nameOf(criterion: CriterionId | undefined, language: Language): string | undefined {
  return evaluationCriteria.find(({ id }) => id === criterion)?.name[language].toLowerCase();
}

function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}

/** A cell can hold 32,767 characters; a message cannot. */
function short(given: string): string {
  return given.length <= 40 ? given : `${beginningOf(given, 39)}…`;
}
