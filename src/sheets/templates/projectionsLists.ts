import { paths } from "../../playbook/projectionInputs";
import { scenarios, sources } from "../../playbook/scenarios";
import type { Bilingual, Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import { text } from "../content";
import type { Part } from "../part";
import type { Block } from "../spec";
import { listColumn } from "./projectionsRows";

/** What may be chosen, one list below the other. */
const labels = {
  scenarios: Object.values(scenarios).map(({ name }) => name),
  paths: Object.values(paths),
  sources: Object.values(sources),
} as const satisfies Readonly<Record<string, readonly Bilingual[]>>;

type List = keyof typeof labels;
const lists = Object.keys(labels) as readonly List[];

export function listOf(list: List): Block {
  const before = lists.slice(0, lists.indexOf(list)).reduce((sum, each) => sum + labels[each].length, 0);
  return { row: 1 + before, column: listColumn, rows: labels[list].length, columns: 1 };
}

/** 1 for what is in the list. */
export function isOneOf(cell: string, list: List): string {
  return `IFERROR(SUMPRODUCT((${blockAddress(listOf(list), "absolute")}=${cell})*1),0)`;
}

export function choices(language: Language): Part {
  return {
    cells: [
      { row: 0, column: listColumn, content: [[text(sheetWordsOf(language).lists)]], style: "label" },
      ...lists.map((list) => ({
        ...listOf(list),
        content: labels[list].map((label: Bilingual) => [text(label[language])]),
        style: "list" as const,
      })),
    ],
  };
}
