import addin from "../../package.json";
import { readSeparators } from "../excel/reading/separators";
import type { Environment } from "./report";

/** Far beyond the newest that there is. */
const LAST_API = 40;

/** Which Excel this is, as it tells itself. */
export async function readEnvironment(): Promise<Environment> {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    addin: addin.version,
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    displayLanguage,
    contentLanguage,
    api: newestApi(),
    ...(await readSeparators()),
  };
}

function newestApi(): string {
  const claimed = Array.from({ length: LAST_API }, (_, index) => `1.${index + 1}`).filter((set) =>
    Office.context.requirements.isSetSupported("ExcelApi", set),
  );
  return claimed.at(-1) ?? "";
}
