import type { UniverGrid } from "../grid/univerGrid";
import { parseAddress } from "../model/address";
import { readEntry } from "../model/cellEntry";
import type { GridSheet } from "../model/grid";
import type { Block } from "../model/snapshot";
import type { WorkbookModel } from "../model/workbookModel";
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
    setCell(sheet, address, input) {
      const { id, block } = place(grid, sheet, address);
      const { numberFormat } = readCell(grid, { id, block }).style;
      const entry = readEntry(input, numberFormat);
      if (entry.numberFormat && numberFormat === "General") grid.style(id, block, { numberFormat: entry.numberFormat });
      grid.write(id, block.row, block.column, [[entry.input]]);
      model.followEntry(id, { ...block, rows: 1, columns: 1 });
    },
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
    deleteSheet(name) {
      grid.deleteSheet(place(grid, name, "A1").id);
    },
    open: parts.open,
    save: parts.save,
  };
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
