/** Holidays and lists: to the right, outside the print area, in rows that no filter of the table hides. */
import type { Language } from "../../playbook/language";
import { negotiationStatuses } from "../../playbook/negotiationProgress";
import { negotiationSteps } from "../../playbook/negotiationSteps";
import { weekends } from "../../playbook/workingDay";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import { choiceList } from "../choiceList";
import { ruleOf, dayFormat } from "../columnKind";
import { across, blank, formula, text } from "../content";
import { empty } from "../formula";
import { joined, type Part } from "../part";
import { holidayCells, negotiationNames as names } from "../settings/negotiationSettings";
import type { Block, CellPosition } from "../spec";

export interface NegotiationLists {
  readonly part: Part;
  readonly widths: readonly number[];
  readonly weekends: Block;
  readonly actions: Block;
  readonly deliverables: Block;
}

const gap = 20;
const widths = [...Array.from({ length: holidayCells.columns }, () => 70), gap, 110, 70, 180, 120, 80];
/** Not started, in progress and stalled stand first among the statuses. */
const openStatuses = 3;

export function negotiationLists({ row, column }: CellPosition, language: Language): NegotiationLists {
  const { lists: words } = sheetWordsOf(language).negotiation;
  const first = column + holidayCells.columns + 1;
  const list = (place: number, heading: string, labels: readonly string[]) =>
    choiceList({ row, column: first + place }, heading, labels);
  const daysOff = list(
    0,
    words.weekends,
    weekends.map(({ name }) => name[language]),
  );
  const patterns = list(
    1,
    words.patterns,
    weekends.map(({ pattern }) => pattern),
  );
  const actions = list(
    2,
    words.actions,
    negotiationSteps.map(({ action }) => action[language]),
  );
  const deliverables = list(
    3,
    words.deliverables,
    negotiationSteps.map(({ deliverable }) => deliverable[language]),
  );
  const statuses = list(
    4,
    words.statuses,
    Object.values(negotiationStatuses).map((status) => status[language]),
  );
  return {
    widths,
    weekends: daysOff.block,
    actions: actions.block,
    deliverables: deliverables.block,
    part: joined([
      holidays({ row, column }, language),
      daysOff.part,
      patterns.part,
      chosenPattern(daysOff.block, patterns.block),
      actions.part,
      deliverables.part,
      statuses.part,
      { names: [{ name: names.openStatuses, block: { ...statuses.block, rows: openStatuses } }] },
    ]),
  };
}

function holidays({ row, column }: CellPosition, language: Language): Part {
  const { kinds, negotiation } = sheetWordsOf(language);
  const block: Block = { row: row + 1, column, ...holidayCells };
  const allowed = ruleOf("day", kinds);
  return {
    cells: [
      { row, column, content: [[text(negotiation.lists.holidays)]], style: "label" },
      {
        ...block,
        content: Array.from({ length: block.rows }, () => across(blank, block.columns)),
        style: "smallInputNumber",
        numberFormat: dayFormat,
      },
    ],
    names: [{ name: names.holidays, block }],
    validations: allowed === undefined ? [] : [{ ...allowed, block }],
  };
}

/** Of the days off that are chosen, below the patterns. */
function chosenPattern(daysOff: Block, patterns: Block): Part {
  const block: Block = { ...patterns, row: patterns.row + patterns.rows, rows: 1 };
  const place = `MATCH(${names.weekend},${blockAddress(daysOff)},0)`;
  return {
    cells: [
      {
        ...block,
        content: [[formula(`IFERROR(INDEX(${blockAddress(patterns)},${place}),${empty})`)]],
        style: "listHeader",
      },
    ],
    names: [{ name: names.weekendPattern, block }],
  };
}
