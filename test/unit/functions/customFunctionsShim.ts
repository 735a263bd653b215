/** `CustomFunctions` as Excel's host script defines it, as far as the functions use it. */
class HostError {
  readonly type = "CustomFunctionError";
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

export type ErrorResult = Readonly<HostError>;

export interface Associations {
  readonly [id: string]: (...values: unknown[]) => unknown;
}

export const associated: Record<string, Associations[string]> = {};

/** Puts the shim where Excel puts the real thing. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: HostError,
      ErrorCode,
      associate: (functions: Associations): void => {
        Object.assign(associated, functions);
      },
    },
  });
}

/** An error as it arrives in an argument and leaves in a result. */
export function excelError(code: string): ErrorResult {
  return new HostError(code);
}

export function isExcelError(value: unknown): value is ErrorResult {
  return value instanceof HostError;
}

const office = { context: { displayLanguage: "" } };
let hasOffice = false;

/** Excel's display language for the functions; `null` is a page without Office. A global is slow to replace: it is kept. */
export function setDisplayLanguage(language: string | null): void {
  office.context.displayLanguage = language ?? "";
  if (hasOffice === (language !== null)) return;
  hasOffice = language !== null;
  Object.assign(globalThis, { Office: hasOffice ? office : undefined });
}
