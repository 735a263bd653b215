import { Injector, IUniverInstanceService, LocaleService, Plugin, setDependencies } from "@univerjs/core";
import {
  FormulaCurrentConfigService,
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IOtherFormulaManagerService,
  ISheetRowFilteredService,
  LexerTreeBuilder,
  OtherFormulaManagerService,
} from "@univerjs/engine-formula";
import type { IFormulaData, IOtherFormulaData } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { FormulaDataRewriter } from "./formulaDataRewriter";
import { WorkbookFormulaScope } from "./workbookFormulaScope";

/** Hands the engine the cells' formulas in its own words. */
class ScopedFormulaConfig extends FormulaCurrentConfigService {
  readonly #rewriter: FormulaDataRewriter;

  constructor(
    workbooks: IUniverInstanceService,
    locales: LocaleService,
    formulas: FormulaDataModel,
    filteredRows: ISheetRowFilteredService,
    rewriter: FormulaDataRewriter,
  ) {
    super(workbooks, locales, formulas, filteredRows);
    this.#rewriter = rewriter;
  }

  override getFormulaData(): IFormulaData {
    return this.#rewriter.cells(super.getFormulaData());
  }

  /**
   * The engine reads no formula with a table's name in it. Those that look as if, because a sheet is called like the
   * table, it would read anew each time that it comes upon them.
   */
  override getDirtySuperTableMap(): ReturnType<FormulaCurrentConfigService["getDirtySuperTableMap"]> {
    return {};
  }
}

/** The same for formulas that stand in no cell: those of colour rules and validation. */
class ScopedOtherFormulas extends OtherFormulaManagerService {
  readonly #rewriter: FormulaDataRewriter;

  constructor(rewriter: FormulaDataRewriter) {
    super();
    this.#rewriter = rewriter;
  }

  override getOtherFormulaData(): IOtherFormulaData {
    return this.#rewriter.others(super.getOtherFormulaData());
  }
}

/**
 * Puts the rewriting of formulas between the cells and the engine: cells keep what a person or the add-in wrote, and the
 * engine reads the same formula with names and structured references resolved for the cell that it stands in.
 */
export class FormulaScopePlugin extends Plugin {
  static override pluginName = "PREVIEW_FORMULA_SCOPE_PLUGIN";

  constructor(
    _config: unknown,
    protected readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.add([
      WorkbookFormulaScope,
      {
        useFactory: (workbooks: IUniverInstanceService, names: IDefinedNamesService, tables: TableManager) =>
          new WorkbookFormulaScope(workbooks, names, tables),
        deps: [IUniverInstanceService, IDefinedNamesService, TableManager],
      },
    ]);
    this._injector.add([
      FormulaDataRewriter,
      {
        useFactory: (scope: WorkbookFormulaScope, lexer: LexerTreeBuilder) => new FormulaDataRewriter(scope, lexer),
        deps: [WorkbookFormulaScope, LexerTreeBuilder],
      },
    ]);
    this._injector.replace([
      IFormulaCurrentConfigService,
      {
        useFactory: (
          workbooks: IUniverInstanceService,
          locales: LocaleService,
          formulas: FormulaDataModel,
          filteredRows: ISheetRowFilteredService,
          rewriter: FormulaDataRewriter,
        ) => new ScopedFormulaConfig(workbooks, locales, formulas, filteredRows, rewriter),
        deps: [IUniverInstanceService, LocaleService, FormulaDataModel, ISheetRowFilteredService, FormulaDataRewriter],
      },
    ]);
    this._injector.replace([
      IOtherFormulaManagerService,
      { useFactory: (rewriter: FormulaDataRewriter) => new ScopedOtherFormulas(rewriter), deps: [FormulaDataRewriter] },
    ]);
  }
}

setDependencies(FormulaScopePlugin, [Injector], 1);
