import { textOfValue, type ReadValue } from "../excel/reading/cellValue";
import type { NotNativeReason } from "../formulas/native/notNative";
import type { InstallationCheckWords } from "../locales/installationCheckWords";
import { looks } from "./probes/looks";
import { tally, type Difference, type Environment, type InstallationReport, type Section } from "./report";

/** The words of the report's language, with those that Make native has for a formula that it leaves alone. */
export interface ReportWords extends InstallationCheckWords {
  readonly reasons: Readonly<Record<NotNativeReason, string>>;
}

/** The report as a text that can be sent: everything that it holds, a line each. */
export function reportText(report: InstallationReport, words: ReportWords): string {
  const { sections, probes, textsSkipped, leftOver } = report;
  const differences = sections.flatMap((section) => section.differences);
  return [
    words.heading,
    report.when,
    ...environmentLines(report.environment, words),
    "",
    verdict(report, words),
    ...sections.map((section) => toldSection(section, words)),
    ...(textsSkipped ? [words.textsSkipped] : []),
    ...(leftOver.length > 0 ? [words.leftOver({ names: leftOver.join(", ") })] : []),
    ...part(
      words.differences,
      differences.map((each) => toldDifference(each, words)),
    ),
    ...part(
      words.sections.probes,
      probes.map(({ id, answer }) => `${id}: ${answerOf(id, answer, words)}`),
    ),
    ...part(
      words.looks,
      looks.map((id) => `${id}: ${words.lookDetails[id]}`),
    ),
    "",
  ].join("\n");
}

/** "431 of 431 as it must be"; of a check that was stopped, what was compared until then. */
export function verdict({ end, sections }: InstallationReport, words: InstallationCheckWords): string {
  const { right, of } = tally(sections);
  return [...(end === "stopped" ? [words.stopped] : []), words.right({ right: String(right), of: String(of) })].join(
    " ",
  );
}

export function toldSection(section: Section, words: InstallationCheckWords): string {
  const { right, of } = tally([section]);
  return words.section({ name: words.sections[section.id], right: String(right), of: String(of) });
}

export function toldDifference(difference: Difference, words: ReportWords): string {
  switch (difference.kind) {
    case "value":
      return words.value({
        place: difference.place,
        got: told(difference.got, words),
        expected: told(difference.expected, words),
      });
    case "failed":
      return words.failedStep({ place: difference.place, code: difference.code });
    case "leftAlone":
      return words.leftAlone({ place: difference.place, reason: words.reasons[difference.reason] });
    case "unsupported":
      return `${difference.id}: ${words.unsupported({
        question: words.probeDetails[difference.id].question,
        answer: answerOf(difference.id, difference.answer, words),
      })}`;
  }
}

function environmentLines(environment: Environment, words: InstallationCheckWords): string[] {
  const { addin, version, platform, api, displayLanguage, contentLanguage, decimal, thousands } = environment;
  return [
    words.addin({ version: addin }),
    words.excel({ version, platform, api }),
    words.languages({ display: displayLanguage, content: contentLanguage }),
    words.separators({ decimal, thousands }),
  ];
}

function answerOf(id: keyof InstallationCheckWords["probeDetails"], answer: string, words: InstallationCheckWords) {
  const answers: Readonly<Record<string, string>> = words.probeDetails[id].answers;
  return answers[answer] ?? answer;
}

function told(value: ReadValue, words: InstallationCheckWords): string {
  return value === null || value === "" ? words.nothing : textOfValue(value);
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
