/** What each scenario assumes, and whether it can be worked with. */
import type { Language } from "../../playbook/language";
import { definitionOf, paths, projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { bases, scenarioIds, scenarios, sources, type ScenarioId } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { across, blank, formula, number, text } from "../content";
import { entry } from "../entry";
import { empty, firstThatHolds, textLiteral } from "../formula";
import type { Part } from "../part";
import {
  inputIds,
  inputName,
  projectionsNames as names,
  scenarioOf,
  type ProjectionInput,
} from "../settings/projectionsSettings";
import type { Block, CellContent, StyledBlock, ValidationSpec } from "../spec";
import { ruleColours } from "../styles";
import type { TemplateOptions } from "../template";
import { monthlyStaying } from "../tables/partnerPathFormulas";
import { columns, headerCells, labelStyle, sectionCells } from "./monthSheet";
import { isOneOf, listOf } from "./projectionsLists";
import { assumptionRows, formats, listColumn, scenarioColumns, unitText } from "./projectionsRows";

const { at } = assumptionRows;
/** What explains an input, behind those of both scenarios. */
const explained = {
  source: columns.firstMonth + 2,
  note: columns.firstMonth + 3,
  check: columns.firstMonth + 9,
} as const;
/** Outside the print area: what an input may be, and for each scenario 1 where it is. */
const limits = { least: listColumn + 1, most: listColumn + 2, valid: listColumn + 3 } as const;

const noteWidth = explained.check - explained.note;
const checkWidth = columns.year - explained.check + 1;

/** A column of all inputs, or several from it on. */
function inputsBlock(column: number, count = 1): Block {
  return { row: at.numbers, column, rows: inputIds.length, columns: count };
}

function numbersBlock(column: number): Block {
  return { ...inputsBlock(column), rows: projectionNumbers.length };
}

/** Source and note of every input. */
export const explanations = inputsBlock(explained.source, 1 + noteWidth);
const noteCells = inputsBlock(explained.note, noteWidth);

/** Both scenarios' cells of an input. */
function inputPair(input: ProjectionInput): Block {
  return {
    ...inputsBlock(scenarioColumns.base, scenarioIds.length),
    row: at.numbers + inputIds.indexOf(input),
    rows: 1,
  };
}

export function inputCell(input: ProjectionInput, scenario: ScenarioId): Block {
  return { ...inputPair(input), column: scenarioColumns[scenario], columns: 1 };
}

export function inputCheckCell(input: ProjectionInput): Block {
  return { ...inputPair(input), column: explained.check, columns: checkWidth };
}

export function stayingCell(scenario: ScenarioId): Block {
  return { row: at.staying, column: scenarioColumns[scenario], rows: 1, columns: 1 };
}

export function toCorrectCell(scenario: ScenarioId): Block {
  return { ...stayingCell(scenario), row: at.toCorrect };
}

/** Nothing as long as an input of the scenario is to be corrected. */
export function ready(scenario: ScenarioId, source: string): string {
  return `IF(${cellAddress(toCorrectCell(scenario), "absolute")}=0,${source},${empty})`;
}

export function assumptions({ language, currency }: TemplateOptions): Part {
  const { checks, projections } = sheetWordsOf(language);
  const words = projections.assumptions;
  const stayingPair = { ...stayingCell("base"), columns: scenarioIds.length };
  const toCorrectPair = { ...toCorrectCell("base"), columns: scenarioIds.length };
  const inputChecks = inputsBlock(explained.check, checkWidth);
  const percent = unitText("percent", language, currency);
  return {
    rowHeights: assumptionRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [
        words.name,
        words.unit,
        ...scenarioIds.map((id) => scenarios[id].name[language]),
        words.source,
        ...across(text(words.note), noteWidth),
        ...across(text(words.check), checkWidth),
      ]),
      {
        row: at.numbers,
        column: columns.label,
        content: inputIds.map((input) => [
          text(labelOf(input, language)),
          text(input === "path" ? "" : unitText(definitionOf(input).unit, language, currency)),
          ...scenarioIds.map((scenario) => begins(input, scenario, language)),
          text(sources[bases[input].source][language]),
          ...across(text(bases[input].text[language]), noteWidth),
          ...across(formula(check(input, language)), checkWidth),
        ]),
      },
      {
        row: at.staying,
        column: columns.label,
        content: [
          [text(words.staying), text(percent), ...scenarioIds.map(staying), blank, text(words.stayingNote)],
          [text(words.toCorrect), blank, ...scenarioIds.map(toCorrect), blank, text(words.toCorrectNote)],
        ],
      },
    ],
    styled: [
      labelStyle(at.numbers, inputIds.length + 2),
      { block: inputsBlock(scenarioColumns.base, scenarioIds.length), style: "inputAmount" },
      ...projectionNumbers.map((input): StyledBlock => ({
        block: inputPair(input),
        numberFormat: formats[definitionOf(input).unit],
      })),
      { block: explanations, style: "inputNote" },
      { block: inputChecks, style: "check" },
      { block: stayingPair, style: "amount", numberFormat: "0.00%" },
      { block: toCorrectPair, style: "amount", numberFormat: "0" },
      { block: { row: at.staying, column: explained.note, rows: 2, columns: 1 }, style: "note" },
    ],
    merged: [at.header, ...inputIds.map((input) => inputPair(input).row)].flatMap((row) => [
      { ...noteCells, row, rows: 1 },
      { ...inputChecks, row, rows: 1 },
    ]),
    names: [
      ...inputIds.map((input) => ({ name: inputName(input), block: inputPair(input) })),
      { name: names.toCorrect, block: toCorrectPair },
    ],
    validations: validations(language),
    colourRules: [
      {
        block: inputChecks,
        formula: `=${cellAddress(inputChecks, "column")}<>${textLiteral(checks.ok)}`,
        ...ruleColours.warning,
      },
      { block: toCorrectPair, formula: `=${cellAddress(toCorrectPair)}>0`, ...ruleColours.bad },
    ],
  };
}

function labelOf(input: ProjectionInput, language: Language): string {
  if (input === "path") return sheetWordsOf(language).projections.assumptions.path;
  const { name, symbol } = definitionOf(input);
  return `${name[language]} (${symbol})`;
}

function begins(input: ProjectionInput, scenario: ScenarioId, language: Language): CellContent {
  const { defaults } = scenarioOf(scenario);
  return input === "path" ? text(paths[defaults.path][language]) : number(defaults[input]);
}

function staying(scenario: ScenarioId): CellContent {
  return formula(ready(scenario, monthlyStaying(cellAddress(inputCell("retention", scenario)))));
}

function toCorrect(scenario: ScenarioId): CellContent {
  const valid = blockAddress(inputsBlock(limits.valid + scenarioIds.indexOf(scenario)));
  return formula(`ROWS(${valid})-SUM(${valid})`);
}

function check(input: ProjectionInput, language: Language): string {
  const { checks, projections } = sheetWordsOf(language);
  const words = projections.checks;
  const validity = blockAddress({ ...inputPair(input), column: limits.valid }, "column");
  const fits: [string, string] = [`SUM(${validity})=2`, textLiteral(checks.ok)];
  if (input === "path") return firstThatHolds([fits], textLiteral(words.path));
  const isMissing: [string, string] = [`COUNT(${blockAddress(inputPair(input))})<2`, textLiteral(words.missing)];
  return firstThatHolds([fits, isMissing], textLiteral(limitsInWords(input, words)));
}

function limitsInWords(
  input: ProjectionNumber,
  words: { readonly percent: string; readonly growth: string; readonly amount: string },
): string {
  if (input === "directGrowth") return words.growth;
  return definitionOf(input).unit === "percent" ? words.percent : words.amount;
}

function validations(language: Language): ValidationSpec[] {
  const { kinds, projections } = sheetWordsOf(language);
  const words = projections.validation;
  return [
    entry(inputPair("path"), { kind: "list", source: listOf("paths") }, words.pathTitle, words.path),
    entry(
      inputsBlock(explained.source),
      { kind: "list", source: listOf("sources") },
      words.sourceTitle,
      kinds.choice.message,
    ),
    ...projectionNumbers.map((input) => {
      const { min, max } = definitionOf(input);
      return entry(inputPair(input), { kind: "decimal", min, max }, words.numberTitle, words.number, "warning");
    }),
  ];
}

/** What an input may be, and whether each scenario's is. */
export function inputLimits(language: Language): Part {
  const { limits: words } = sheetWordsOf(language).projections;
  return {
    cells: [
      {
        row: at.header,
        column: limits.least,
        content: [[text(words.least), text(words.most), text(words.valid), blank]],
        style: "listHeader",
      },
      {
        ...numbersBlock(limits.least),
        content: projectionNumbers.map((input) => [
          number(definitionOf(input).min),
          number(definitionOf(input).max),
          ...scenarioIds.map((scenario) => formula(isValid(input, scenario))),
        ]),
        style: "list",
      },
      {
        row: at.path,
        column: limits.valid,
        content: [scenarioIds.map((scenario) => formula(isOneOf(cellAddress(inputCell("path", scenario)), "paths")))],
        style: "list",
      },
    ],
    names: [
      { name: names.least, block: numbersBlock(limits.least) },
      { name: names.most, block: numbersBlock(limits.most) },
    ],
  };
}

function isValid(input: ProjectionNumber, scenario: ScenarioId): string {
  const cell = inputCell(input, scenario);
  const value = cellAddress(cell);
  const [least, most] = [limits.least, limits.most].map((column) => cellAddress({ ...cell, column }, "column"));
  return `IF(ISNUMBER(${value}),(${value}>=${least})*(${value}<=${most}),0)`;
}
