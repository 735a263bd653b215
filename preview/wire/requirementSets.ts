/**
 * What the host claims to support: exactly what the manifest declares, and the library's own sets that go with it.
 * `CustomFunctions` decides how the library delivers results; `AddinCommands` and `DialogApi` are in every Excel.
 */
export const DECLARED_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.12",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  AddinCommands: "1.1",
  DialogApi: "1.1",
  RibbonApi: "1.1",
};
