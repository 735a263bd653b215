import type { IFormulaData, IFormulaDataItem, IOtherFormulaData, LexerTreeBuilder } from "@univerjs/engine-formula";
import { needsRewriting, rewriteFormula } from "./formulaRewriting";
import type { FormulaCell, FormulaScope } from "./formulaRewriting";
import type { WorkbookFormulaScope } from "./workbookFormulaScope";

type FormulaMatrix = Record<number, Record<number, IFormulaDataItem | null | undefined>>;

/** Rewrites all formulas of the workbook for one run of the engine; what was rewritten before is remembered. */
export class FormulaDataRewriter {
  readonly #rewritten = new Map<string, string>();
  #meaning = "";
  readonly #workbookScope: WorkbookFormulaScope;
  readonly #lexer: LexerTreeBuilder;

  constructor(workbookScope: WorkbookFormulaScope, lexer: LexerTreeBuilder) {
    this.#workbookScope = workbookScope;
    this.#lexer = lexer;
  }

  cells(data: IFormulaData): IFormulaData {
    const scope = this.#currentScope();
    return mapValues(data, (sheets) =>
      mapValues(sheets ?? {}, (matrix, sheetId) => this.#matrix((matrix ?? {}) as FormulaMatrix, sheetId, scope)),
    );
  }

  others(data: IOtherFormulaData): IOtherFormulaData {
    const scope = this.#currentScope();
    return mapValues(data, (sheets) =>
      mapValues(sheets ?? {}, (formulas, sheetId) =>
        mapValues(formulas ?? {}, (item) => ({
          ...item,
          f: this.#formula(
            item.f,
            {
              sheetId,
              row: item.ranges[0]?.startRow ?? 0,
              column: item.ranges[0]?.startColumn ?? 0,
            },
            scope,
          ),
        })),
      ),
    );
  }

  #currentScope(): FormulaScope {
    const scope = this.#workbookScope.current();
    const meaning = JSON.stringify([scope.names, scope.tables]);
    if (meaning !== this.#meaning) {
      this.#meaning = meaning;
      this.#rewritten.clear();
    }
    return scope;
  }

  #matrix(matrix: FormulaMatrix, sheetId: string, scope: FormulaScope): FormulaMatrix {
    const shared = sharedFormulas(matrix);
    return mapValues(matrix, (cells, row) =>
      mapValues(cells, (item, column) => {
        if (!item) return item;
        const at = { sheetId, row: Number(row), column: Number(column) };
        return this.#item(item, shared, { ...at, unbound: this.#workbookScope.unboundAt(at) }, scope);
      }),
    );
  }

  /** A formula filled down is stored once, with distances; it is written out where its words depend on its place. */
  #item(
    item: IFormulaDataItem,
    shared: ReadonlyMap<string, string>,
    cell: FormulaCell,
    scope: FormulaScope,
  ): IFormulaDataItem {
    const source = item.si === undefined ? item.f : (shared.get(item.si) ?? item.f);
    if (!source || !needsRewriting(source, scope)) return item;
    const moved = item.x || item.y ? this.#lexer.moveFormulaRefOffset(source, item.x ?? 0, item.y ?? 0) : source;
    return { f: this.#formula(moved, cell, scope) };
  }

  #formula(formula: string, cell: FormulaCell, scope: FormulaScope): string {
    if (!needsRewriting(formula, scope)) return formula;
    const placed = formula.includes("[") ? `${cell.row},${cell.column}` : "";
    const unbound = [...(cell.unbound ?? [])].join();
    const key = `${cell.sheetId} ${placed} ${unbound} ${formula}`;
    const known = this.#rewritten.get(key);
    if (known !== undefined) return known;
    const rewritten = rewriteFormula(formula, cell, scope);
    this.#rewritten.set(key, rewritten);
    return rewritten;
  }
}

function sharedFormulas(matrix: FormulaMatrix): Map<string, string> {
  const shared = new Map<string, string>();
  for (const cells of Object.values(matrix)) {
    for (const item of Object.values(cells)) {
      if (item?.si !== undefined && item.f && !item.x && !item.y) shared.set(item.si, item.f);
    }
  }
  return shared;
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From, key: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
