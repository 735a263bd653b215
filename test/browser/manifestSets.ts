import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";

/** The requirement sets of manifest.xml, as the preview's address takes them: "ExcelApi:1.12,SharedRuntime:1.1". */
export function manifestSets(): string {
  const manifest = new DOMParser().parseFromString(
    readFileSync(join(__dirname, "../../manifest.xml"), "utf8"),
    "text/xml",
  );
  return Array.from(manifest.getElementsByTagName("Set"))
    .map((set) => `${set.getAttribute("Name")}:${set.getAttribute("MinVersion")}`)
    .join(",");
}
