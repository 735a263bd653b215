import type { NotHeldKind, NotHeldList } from "./notHeld";
import type { OpenedPackage } from "./openedPackage";

/** Parts that say nothing about the workbook: how it is packed, and what can be worked out anew. */
const MEANINGLESS = [
  /^\[Content_Types\]\.xml$/,
  /_rels\//,
  /^docProps\//,
  /^xl\/calcChain\.xml$/,
  /^xl\/(theme|printerSettings|persons)\//,
  // Looks of charts for the menus, beside the charts themselves.
  /^xl\/charts\/(style|colors)\d*\.xml$/,
  /^customXml\/itemProps/,
];

/** What a part is, by its path; the first that fits. */
const KINDS: readonly (readonly [RegExp, NotHeldKind])[] = [
  [/vbaProject|vbaData|macrosheets/i, "macro"],
  [/\/media\//, "picture"],
  [/comments|threadedComment|vmlDrawing/i, "comment"],
  [/pivot/i, "pivotTable"],
  [/externalLink/i, "externalLink"],
  [/slicer|timeline/i, "slicer"],
  [/\/(charts|chartEx|chartsheets)\//i, "chart"],
  [/connections|queryTables|\/model\//i, "connection"],
  [/activeX|ctrlProps|embeddings/i, "control"],
];

/** Tells the parts of the file that nothing has read, each with the sheet that leads to it. */
export function tellUnreadParts(
  file: OpenedPackage,
  sheets: readonly { readonly name: string; readonly path: string }[],
  notHeld: NotHeldList,
): void {
  const unread = file.unread().filter((path) => !MEANINGLESS.some((pattern) => pattern.test(path)));
  const left = new Set(unread);
  for (const { name, path } of sheets) {
    for (const part of reachable(file, path)) {
      if (left.delete(part)) tell(part, name, notHeld);
    }
  }
  left.forEach((part) => tell(part, undefined, notHeld));
}

function tell(part: string, sheet: string | undefined, notHeld: NotHeldList): void {
  const kind = KINDS.find(([pattern]) => pattern.test(part))?.[1];
  // A drawing of old only places the notes that are told themselves.
  if (/vmlDrawing/i.test(part) && kind === "comment") return;
  notHeld.add(kind ?? "other", sheet, kind ? undefined : part);
}

/** The parts that a part leads to, over any number of steps. */
function reachable(file: OpenedPackage, source: string, seen = new Set<string>()): Set<string> {
  for (const { target, external } of file.relationships(source)) {
    if (external || seen.has(target)) continue;
    seen.add(target);
    reachable(file, target, seen);
  }
  return seen;
}
