import { readOneOf } from "./arguments";
import { ExcelObject } from "./excelObject";

/** The service by which the library says that functions may be called, and delivers their results. */
export class CustomFunctionsService extends ExcelObject {
  readonly #deliver: (results: readonly unknown[]) => void;

  constructor(deliver: (results: readonly unknown[]) => void) {
    super("CustomFunctions");
    this.#deliver = deliver;
  }

  setInvocationArrayResults(results: unknown): void {
    this.#deliver(results as readonly unknown[]);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  _GetEnabledFeatures(): number[] {
    return [];
  }
}

/** The library says that ribbon commands may be called. */
export class AddinInternalService extends ExcelObject {
  constructor() {
    super("AddinInternalService");
  }

  notifyActionHandlerReady(): void {}
}

export type PaneVisibility = "Visible" | "Background";

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends ExcelObject {
  readonly #show: (visibility: PaneVisibility) => void;
  #state: PaneVisibility = "Visible";

  constructor(show: (visibility: PaneVisibility) => void) {
    super("AppRuntimeService");
    this.#show = show;
  }

  getAppRuntimeState(): string {
    return this.#state;
  }

  setAppRuntimeState(state: unknown): void {
    this.#state = readOneOf(state, ["Visible", "Background"]);
    this.#show(this.#state);
  }
}
