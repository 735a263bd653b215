import { identificationCriteria as questions } from "../../playbook/evaluationGuidance";
import type { Language } from "../../playbook/language";
import { priorityLabels } from "../../playbook/priority";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { choiceList, type ChoiceList } from "../choiceList";
import { formula, text } from "../content";
import { entry } from "../entry";
import { textLiteral } from "../formula";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import { notes } from "../notes";
import type { Part } from "../part";
import { prescreenNames } from "../settings/prescreenSettings";
import { sheetOf } from "../sheet";
import type { Block, Cells, SheetSpec } from "../spec";
import { ruleColours } from "../styles";
import { tableOf } from "../table";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { sampleCandidates } from "../tables/prescreenSample";
import { offeredPriorities, prescreenTable, prioritiesAreChosen } from "../tables/prescreenTable";

const mostRowsOnOnePage = 20;
const firstColumn = 1;
const rows = { lookFor: rowsOfIntroduction, example: 4, priority: 5, header: 6 } as const;
const priorities: Block = { row: rows.priority, column: firstColumn + 1, rows: 1, columns: questions.length };
const prioritiesCheck: Block = { ...priorities, column: priorities.column + questions.length, columns: 1 };

/** Candidates asked five questions before they are scored: those who miss what has a high priority stand out. */
export const prescreen: Template = {
  ...inGallery("prescreen"),
  version: 1,
  build(options: TemplateOptions): SheetSpec {
    const { language, sample } = options;
    const { prescreen: words } = sheetWordsOf(language);
    const count = checkedRows(prescreen, options.rows);
    const lists = listsIn(language);
    const table = tableOf(prescreenTable, {
      at: { row: rows.header, column: firstColumn },
      rows: count,
      samples: sample ? sampleCandidates : [],
      sheet: { ...options, answers: lists.answers, priorities },
      heights: { header: 42, row: 26 },
    });
    const { block } = table;
    const below = { row: block.row + block.rows + 1, column: firstColumn };
    const printed = { row: 0, column: firstColumn, rows: below.row + 2, columns: block.columns };
    return sheetOf(prescreen, options, {
      name: words.sheetName,
      columnWidths: [8, ...table.widths, 20, 80],
      used: { ...printed, column: 0, columns: listColumn + 1 },
      parts: [
        introduction(words, language, firstColumn, {
          result: { column: priorities.column, columns: 2 },
          check: { column: priorities.column + 2, columns: 2 },
        }),
        aboutQuestions(language, lists.priorities),
        table.part,
        notes(below, [words.notes.rule, sample ? words.notes.sample : undefined]),
        lists.answers.part,
        lists.priorities.part,
      ],
      freeze: { rows: rows.header + 1, columns: firstColumn + 1 },
      print: {
        area: printed,
        titleRows: { from: rows.header, to: rows.header },
        ...(count <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
      },
      start: { row: rows.header + 1, column: firstColumn },
    });
  },
};

/** To the right of the table, outside the print area. */
const listColumn = firstColumn + Object.keys(prescreenTable.columns).length + 1;

function listsIn(language: Language): Readonly<Record<"answers" | "priorities", ChoiceList>> {
  const { labels, lists } = sheetWordsOf(language);
  const answers = choiceList({ row: 0, column: listColumn }, lists, Object.values(labels.yesNo));
  const below = answers.block.row + answers.block.rows;
  return {
    answers,
    priorities: choiceList(
      { row: below, column: listColumn },
      undefined,
      offeredPriorities.map((id) => priorityLabels[id][language]),
    ),
  };
}

/** What each question means, and how much it matters. */
function aboutQuestions(language: Language, offered: ChoiceList): Part {
  const { checks, prescreen: words } = sheetWordsOf(language);
  const { validation } = words;
  const ok = textLiteral(checks.ok);
  const line = (row: number, label: string, of: (question: (typeof questions)[number]) => string): Cells[] => {
    const isInput = row === priorities.row;
    return [
      { row, column: firstColumn, content: [[text(label)]], style: isInput ? "label" : "note" },
      {
        ...priorities,
        row,
        content: [questions.map((each) => text(of(each)))],
        style: isInput ? "inputNumber" : "hint",
      },
    ];
  };
  const checked = `IF(${prioritiesAreChosen(language)},${ok},${textLiteral(words.checks.prioritiesMissing)})`;
  return {
    rowHeights: [
      { row: rows.lookFor, height: 28 },
      { row: rows.example, height: 38 },
      { row: rows.priority, height: 20 },
    ],
    cells: [
      ...line(rows.lookFor, words.lookFor, ({ lookFor }) => lookFor[language]),
      ...line(rows.example, words.example, ({ example }) => words.exampleOf({ example: example[language] })),
      ...line(rows.priority, words.priority, ({ priority }) => priorityLabels[priority][language]),
      { ...prioritiesCheck, content: [[formula(checked)]], style: "checkLine" },
    ],
    names: [{ name: prescreenNames.priorities, block: priorities }],
    validations: [
      entry(priorities, { kind: "list", source: offered.block }, validation.priorityTitle, validation.priority),
    ],
    colourRules: [
      { block: prioritiesCheck, formula: `=${cellAddress(prioritiesCheck, "column")}<>${ok}`, ...ruleColours.bad },
    ],
  };
}
