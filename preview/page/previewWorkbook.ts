import type { UniverGrid } from "../grid/univerGrid";
import { parseAddress } from "../model/address";
import { readEntry } from "../model/cellEntry";
import type { GridSheet } from "../model/grid";
import { isSheetName } from "../model/nameRules";
import type { Block, TableSnapshot } from "../model/snapshot";
import type { PlacedTable, WorkbookModel } from "../model/workbookModel";
import type { AddinConnection } from "../wire/hostFrame";
import type { BatchRecord, Preview } from "./previewApi";

export interface PreviewParts {
  readonly grid: UniverGrid;
  readonly model: WorkbookModel;
  readonly connection: AddinConnection;
  readonly batches: BatchRecord[];
  readonly commands: readonly { functionName: string; label: string }[];
  readonly language: string;
  readonly ready: Promise<void>;
  readonly installFunctions: () => void;
  readonly reopenWithoutFunctions: () => void;
  readonly open: Preview["open"];
  readonly save: () => Promise<Uint8Array>;
}

/** `window.preview` over the parts of the page. */
export function previewWorkbook(parts: PreviewParts): Preview {
  const { grid, model, connection, batches } = parts;
  const enter = (id: string, { row, column }: Block, texts: readonly (readonly string[])[]): void => {
    const block = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
    const end = model.beginStep();
    const inputs = grid.read(id, block).map((cells, r) =>
      cells.map(({ style, ...cell }, c) => {
        const entry = readEntry(texts[r]?.[c] ?? "", style.numberFormat);
        if (entry.numberFormat && style.numberFormat === "General") {
          grid.style(
            id,
            { row: cell.row, column: cell.column, rows: 1, columns: 1 },
            { numberFormat: entry.numberFormat },
          );
        }
        return entry.input;
      }),
    );
    grid.enter(id, row, column, inputs);
    grid.structure.following(() => model.followEntry(id, block));
    end(grid.structure.lastStep());
  };
  const tableNamed = (name: string): PlacedTable => {
    const found = model.findTable(name);
    if (!found) throw new Error(`There is no table named "${name}".`);
    return found;
  };
  const shiftTableRows = (kind: "insert" | "delete", name: string, row: number, count: number): Promise<void> => {
    const { sheetId, table } = tableNamed(name);
    const { block } = table;
    if (row <= block.row || row >= block.row + block.rows) throw new Error(`Row ${row + 1} is no row of "${name}".`);
    return grid.tableActions.shiftRows(kind, sheetId, table, { ...block, row, rows: count });
  };
  return {
    ready: () => parts.ready,
    settled: () => grid.settled(),
    sheetNames: () => grid.sheets().map((sheet) => sheet.name),
    sheet: (name) => model.sheetSnapshot(name),
    workbook: () => model.workbookSnapshot(),
    cell(sheet, address) {
      const at = place(grid, sheet, address);
      const { value, formula, text, row, column } = readCell(grid, at);
      return { value, formula: formula ?? null, text, message: grid.errorMessage(at.id, row, column) ?? null };
    },
    async setCell(sheet, address, input) {
      const { id, block } = place(grid, sheet, address);
      const entry = readEntry(input, readCell(grid, { id, block }).style.numberFormat);
      const judgement = model.judgedEntry(id, block.row, block.column, entry.input);
      if (judgement?.isAllowed !== false) enter(id, block, [[input]]);
      if (!judgement || judgement.isAllowed) return;
      if (judgement.isAllowed === undefined) {
        if (await grid.allowsEntry(id, block.row, block.column)) return;
        await change(() => grid.structure.undoLast());
      }
      const { title, message } = judgement.refusal;
      throw new Error(`${sheet}!${address} refuses "${input}": ${title}. ${message}`);
    },
    paste(sheet, address, rows) {
      const { id, block } = place(grid, sheet, address);
      enter(id, block, rows);
    },
    insertRows: (sheet, row, count = 1) =>
      change(() => grid.structure.insert(idOf(grid, sheet), "rows", row - 1, count)),
    deleteRows: (sheet, row, count = 1) =>
      change(() => grid.structure.remove(idOf(grid, sheet), "rows", row - 1, count)),
    insertColumns: (sheet, column, count = 1) =>
      change(() => grid.structure.insert(idOf(grid, sheet), "columns", columnOf(column), count)),
    deleteColumns: (sheet, column, count = 1) =>
      change(() => grid.structure.remove(idOf(grid, sheet), "columns", columnOf(column), count)),
    moveColumns: (sheet, column, count, before) =>
      change(() => grid.structure.move(idOf(grid, sheet), "columns", columnOf(column), count, columnOf(before))),
    moveRows: (sheet, row, count, before) =>
      change(() => grid.structure.move(idOf(grid, sheet), "rows", row - 1, count, before - 1)),
    insertTableRows: (table, row, count = 1) => change(() => shiftTableRows("insert", table, row - 1, count)),
    deleteTableRows: (table, row, count = 1) => change(() => shiftTableRows("delete", table, row - 1, count)),
    sortTable: (name, heading, descending = false) =>
      change(() => {
        const { sheetId, table } = tableNamed(name);
        grid.tableActions.sort(sheetId, table, columnUnder(table, heading), descending);
      }),
    filterTable: (name, heading, shownTexts) =>
      change(() => {
        const { sheetId, table } = tableNamed(name);
        if (!table.filterButtons) throw new Error(`The table "${name}" has no filters.`);
        const column = columnUnder(table, heading);
        const texts = textsUnder(grid, sheetId, table, column);
        const shown = shownTexts && new Set(shownTexts.map((text) => text.toLowerCase()));
        const isShown = shown && ((index: number): boolean => shown.has(texts[index] ?? ""));
        grid.tableActions.filter(sheetId, table, column, isShown);
      }),
    renameSheet: (sheet, name) =>
      change(() => {
        if (!isSheetName(name)) throw new Error(`A sheet can't be called "${name}".`);
        grid.structure.renameSheet(idOf(grid, sheet), name);
      }),
    copySheet: (sheet) => change(() => grid.structure.copySheet(idOf(grid, sheet))),
    moveSheet: (sheet, position) => change(() => grid.structure.moveSheet(idOf(grid, sheet), position)),
    deleteSheet: (sheet) => change(() => grid.structure.deleteSheet(idOf(grid, sheet))),
    undo: () => change(() => grid.structure.undoLast()),
    redo: () => change(() => grid.structure.redoLast()),
    setValue(sheet, address, value) {
      const { id, block } = place(grid, sheet, address);
      grid.write(id, block.row, block.column, [[value === null ? null : { value }]]);
    },
    select(sheet, address) {
      const { id, block } = place(grid, sheet, address);
      grid.select(id, block);
    },
    activeSheet: () => grid.activeSheet().name,
    runCommand: (functionName) => connection.invokeCommand(functionName),
    commands: () => [...parts.commands],
    batches,
    clearBatches: () => void batches.splice(0),
    unknownMembers: model.unknownMembers,
    injectFault: (fault) => connection.injectFault(fault),
    language: parts.language,
    requirementSets: connection.requirementSets,
    installFunctions: parts.installFunctions,
    reopenWithoutFunctions: parts.reopenWithoutFunctions,
    open: parts.open,
    save: parts.save,
  };
}

function columnUnder(table: TableSnapshot, heading: string): number {
  const column = table.columns.findIndex((each) => each.toLowerCase() === heading.toLowerCase());
  if (column < 0) throw new Error(`The table "${table.name}" has no column "${heading}".`);
  return column;
}

/** Lower case, of each row of data. */
function textsUnder(grid: UniverGrid, sheetId: string, { block }: TableSnapshot, column: number): string[] {
  const cells = { row: block.row + 1, rows: block.rows - 1, column: block.column + column, columns: 1 };
  return grid.read(sheetId, cells).map((row) => (row[0]?.text ?? "").toLowerCase());
}

/** A command's changes are followed once it's over. */
async function change(command: () => void | Promise<void>): Promise<void> {
  await command();
  await Promise.resolve();
}

function idOf(grid: UniverGrid, sheetName: string): string {
  return place(grid, sheetName, "A1").id;
}

/** "C" is 2. */
function columnOf(letters: string): number {
  const parsed = parseAddress(`${letters}1`);
  if (!parsed) throw new Error(`"${letters}" is not a column.`);
  return parsed.block.column;
}

interface Place {
  readonly id: string;
  readonly block: Block;
}

function place(grid: UniverGrid, sheetName: string, address: string): Place {
  const sheet: GridSheet | undefined = grid.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet) throw new Error(`There is no sheet named "${sheetName}".`);
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${address}" is not an address.`);
  return { id: sheet.id, block: parsed.block };
}

function readCell(grid: UniverGrid, { id, block }: Place): ReturnType<UniverGrid["read"]>[number][number] {
  const cell = grid.read(id, { ...block, rows: 1, columns: 1 })[0]?.[0];
  if (!cell) throw new Error("The address has no cell.");
  return cell;
}
