import { readCells } from "./cellContents";
import type { Block } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** "Column1", or the next number that is free, where a column of a table has no heading. */
export function nameBlankHeading(state: WorkbookState, sheetId: string, block: Block, column: number): void {
  const header = readCells(state, sheetId, { ...block, rows: 1 })[0] ?? [];
  if (header[column - block.column]?.text !== "") return;
  const taken = new Set(header.map(({ text }) => text.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  state.grid.write(sheetId, block.row, column, [[{ value: `Column${number}` }]]);
}

/** Headers are unique texts: an empty one gets a name, a repeated one a number, a number becomes text. */
export function writeHeaders(state: WorkbookState, sheetId: string, block: Block): void {
  const header = readCells(state, sheetId, { ...block, rows: 1 })[0] ?? [];
  const taken = new Set<string>();
  const names = header.map((cell, index) => {
    const base = cell.text === "" ? `Column${index + 1}` : String(cell.value ?? cell.text);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const changed = names.map((name, index) => (header[index]?.value === name ? undefined : { value: name }));
  if (changed.some((input) => input !== undefined)) state.grid.write(sheetId, block.row, block.column, [changed]);
}
