import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { GridContext } from "./gridContext";
import { WORKBOOK_SCOPE } from "./workbookFormulaScope";

export interface GridName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
}

/** The workbook's defined names. */
export class Names {
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
  }

  set(names: readonly GridName[]): void {
    const service = this.#context.injector.get(IDefinedNamesService);
    const wanted = new Map(names.map((name) => [`${name.sheetId ?? ""}/${name.name.toLowerCase()}`, name]));
    for (const known of Object.values(service.getDefinedNameMap(this.#context.unitId) ?? {})) {
      if (!wanted.has(known.id)) {
        this.#context.run(RemoveDefinedNameMutation, { ...known, unitId: this.#context.unitId });
      }
    }
    for (const [id, name] of wanted) {
      const known = service.getValueById(this.#context.unitId, id);
      const param = {
        unitId: this.#context.unitId,
        id,
        name: name.name,
        formulaOrRefString: name.formula.replace(/^=/, ""),
        localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
      };
      if (known?.formulaOrRefString === param.formulaOrRefString && known.name === param.name) continue;
      this.#context.run(SetDefinedNameMutation, param);
    }
  }
}
