import type { HostTraits } from "../model/hostTraits";

export type PreviewLanguage = "en" | "es";

/** What the page's address asks for. */
export interface PreviewOptions {
  readonly language: PreviewLanguage;
  /** Requirement sets that the workbook claims to support, with their versions. */
  readonly sets: Readonly<Record<string, string>>;
  /** The library refuses members newer than those sets. */
  readonly enforce: boolean;
  /** Whether the add-in's functions are known to the workbook. */
  readonly functions: boolean;
  /** What a blank cell is sent to a function as. */
  readonly blank: null | 0 | "";
  /** What cells show while a function is awaited: that they wait, or the old value. */
  readonly busy: "shown" | "stale";
  /** Whether the cells are drawn: scripts that only read them are quicker without. */
  readonly drawing: boolean;
  /** How many panes of the add-in are open on the workbook, each with a runtime of its own. */
  readonly panes: 1 | 2;
  readonly traits: HostTraits;
}

/** What Excel on the web claims of late; the sets that every version has come from the wire. */
const NEWEST_SETS = { ExcelApi: "1.20", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.5" };

export function readPreviewOptions(query: string, always: Readonly<Record<string, string>>): PreviewOptions {
  const given = new URLSearchParams(query);
  return {
    language: oneOf(given, "language", ["en", "es"]) ?? "en",
    sets: { ...always, ...(given.has("sets") ? readSets(given.get("sets") ?? "") : NEWEST_SETS) },
    enforce: oneOf(given, "enforce", ["1", "0"]) === "1",
    functions: oneOf(given, "functions", ["on", "off"]) !== "off",
    busy: oneOf(given, "busy", ["shown", "stale"]) ?? "shown",
    drawing: oneOf(given, "drawing", ["on", "off"]) !== "off",
    panes: oneOf(given, "panes", ["1", "2"]) === "2" ? 2 : 1,
    traits: {
      platform: oneOf(given, "host", ["web", "windows"]) ?? "web",
      pendingStuck: oneOf(given, "pending", ["passing", "stuck"]) === "stuck",
      dates1904: oneOf(given, "dates", ["1900", "1904"]) === "1904",
    },
    blank: { null: null, "0": 0 as const, empty: "" as const }[oneOf(given, "blank", ["null", "0", "empty"]) ?? "null"],
  };
}

function oneOf<Value extends string>(
  given: URLSearchParams,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const value = given.get(name);
  if (value === null) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`${name}=${value}: the preview knows ${allowed.join(", ")}.`);
  return found;
}

/** "ExcelApi:1.12,SharedRuntime:1.1" */
function readSets(text: string): Record<string, string> {
  const pairs = text.split(",").filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const parts = /^(\w+):(\d+(?:\.\d+)*)$/.exec(pair.trim());
      if (!parts?.[1] || !parts[2]) throw new Error(`sets=${text}: "${pair}" is not a set with a version.`);
      return [parts[1], parts[2]];
    }),
  );
}
