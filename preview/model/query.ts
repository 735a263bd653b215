import type { QueryInfo } from "./batch";
import { apiNotFound } from "./excelError";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { camelName, exposedMember, pascalName, readableProperties } from "./members";

/** What to load: names with what to load below each; an empty tree means every scalar property. */
interface Selection {
  readonly all: boolean;
  readonly below: ReadonlyMap<string, Selection>;
}

const EVERYTHING: Selection = { all: true, below: new Map() };

/** How the answer spells names: `load` wants Excel's Pascal case, `retrieve` the library's camel case. */
export type Spelling = "pascal" | "camel";

/** Answers a query on an object: its properties, nested ones, and the items of collections. */
export function answerQuery(object: ExcelObject, query: QueryInfo, spelling: Spelling): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return readSelection(object, selectionOf(paths), spelling, query);
}

function selectionOf(paths: readonly string[]): Selection {
  if (paths.length === 0) return EVERYTHING;
  const grouped = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/).filter((part) => part !== "");
    if (first === "*" || first === "$all" || first === "") {
      all = true;
      continue;
    }
    const name = camelName(first);
    const below = grouped.get(name) ?? [];
    grouped.set(name, rest.length > 0 ? [...below, rest.join("/")] : below);
  }
  return { all, below: new Map([...grouped].map(([name, below]) => [name, selectionOf(below)])) };
}

function readSelection(
  object: ExcelObject,
  selection: Selection,
  spelling: Spelling,
  page?: QueryInfo,
): Record<string, unknown> {
  return object instanceof ExcelCollection
    ? readCollection(object, selection, spelling, page)
    : readObject(object, selection, spelling);
}

function readObject(object: ExcelObject, selection: Selection, spelling: Spelling): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity };
  if (selection.all) {
    for (const name of readableProperties(object)) {
      const value = readProperty(object, name);
      if (!(value instanceof ExcelObject)) answer[spelled(name, spelling)] = value;
    }
  }
  for (const [name, below] of selection.below) {
    const value = readProperty(object, name);
    answer[spelled(name, spelling)] = value instanceof ExcelObject ? readSelection(value, below, spelling) : value;
  }
  return answer;
}

/** A name belongs to the collection itself when it has a property of that name (`count`), else to its items. */
function readCollection(
  collection: ExcelCollection<ExcelObject>,
  selection: Selection,
  spelling: Spelling,
  page: QueryInfo = {},
): Record<string, unknown> {
  const own = new Map<string, Selection>();
  const ofItems = new Map<string, Selection>();
  for (const [name, below] of selection.below) {
    if (name === "items") {
      below.below.forEach((deeper, deepName) => ofItems.set(deepName, deeper));
    } else {
      (exposedMember(collection, name)?.get === undefined ? ofItems : own).set(name, below);
    }
  }
  const everyScalar = selection.all || [...selection.below].some(([name, below]) => name === "items" && below.all);
  const answer = readObject(collection, { all: false, below: own }, spelling);
  if (everyScalar || ofItems.size > 0) {
    const start = page.Skip ?? 0;
    const items = collection.list().slice(start, page.Top === undefined ? undefined : start + page.Top);
    answer[spelling === "pascal" ? "_Items" : "items"] = items.map((item) =>
      readSelection(item, { all: everyScalar, below: ofItems }, spelling),
    );
  }
  return answer;
}

function readProperty(object: ExcelObject, name: string): unknown {
  const getter = exposedMember(object, name)?.get;
  if (getter === undefined) throw apiNotFound(`${object.className}.${name}`);
  return getter.call(object) as unknown;
}

function spelled(name: string, spelling: Spelling): string {
  return spelling === "pascal" ? pascalName(name) : name;
}
