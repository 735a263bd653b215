import { surface } from "./surface";

/**
 * A stand-in for `Excel` that records and fails loudly: a member that it doesn't know throws, what isn't loaded and
 * synced can't be read, an array must have its range's shape, a duplicate name is Excel's error. It proves what is
 * asked for and how often; how Excel looks afterwards is for the tests in the browser.
 */
export interface FakeSheet {
  readonly id: string;
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly tables: string[];
  /** Names of its own. */
  readonly names: { readonly name: string; readonly formula: string }[];
  /** Of each table, from left to right. */
  readonly headings: string[][];
  /** What was written, by the first cell of its range. */
  readonly contents: Map<string, readonly (readonly unknown[])[]>;
  written: boolean;
}

export interface Call {
  readonly path: string;
  readonly member: string;
  readonly args: readonly unknown[];
}

interface Action extends Call {
  readonly run: () => void;
}

export interface Fault {
  /** The sync that fails, counted from 1 over the whole life of the workbook. */
  readonly sync: number;
  /** How many of its actions are done before: Excel undoes nothing. */
  readonly after: number;
  readonly code: string;
}

export class FakeExcelError extends Error {
  constructor(readonly code: string) {
    super(`${code}: a message that is not for people`);
  }
}

export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly definedNames: string[] = [];
  readonly settings = new Map<string, unknown>();
  readonly calls: Call[] = [];
  readonly runOptions: unknown[] = [];
  readonly faults: Fault[] = [];
  readOnly = false;
  dates1904 = false;
  protected = false;
  syncs = 0;
  #newSheets = 0;

  constructor(...sheetNames: string[]) {
    for (const name of sheetNames) this.addSheet(name);
  }

  addSheet(name: string): FakeSheet {
    if (this.sheets.some((sheet) => sheet.name.toUpperCase() === name.toUpperCase())) {
      throw new FakeExcelError("ItemAlreadyExists");
    }
    const sheet = {
      id: `{${++this.#newSheets}}`,
      name,
      properties: new Map<string, string>(),
      tables: [],
      names: [],
      headings: [],
      contents: new Map(),
      written: false,
    };
    this.sheets.push(sheet);
    return sheet;
  }

  tableNames(): string[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** What the add-in sees as the global `Excel`. */
  excel(): { run: (...args: unknown[]) => Promise<unknown> } {
    return {
      run: async (...args) => {
        const body = args.at(-1) as (context: unknown) => Promise<unknown>;
        this.runOptions.push(args.length > 1 ? args[0] : undefined);
        const context = new FakeContext(this);
        const result = await body(context.proxy());
        if (context.pending.length > 0) await context.sync();
        return result;
      },
    };
  }
}

/** What an object of the fake stands for in the workbook. */
interface Subject {
  sheet?: FakeSheet;
  /** "" for the workbook's own value, else a custom property or a setting. */
  key?: string;
  isNull?: boolean;
  address?: string;
  table?: { index: number };
}

class FakeContext {
  readonly pending: Action[] = [];

  constructor(readonly workbook: FakeWorkbook) {}

  proxy(): unknown {
    return {
      workbook: this.object("Workbook", "workbook", {}),
      application: this.object("Application", "application", {}),
      sync: () => this.sync(),
    };
  }

  async sync(): Promise<void> {
    const actions = this.pending.splice(0);
    const number = ++this.workbook.syncs;
    const fault = this.workbook.faults.find(({ sync }) => sync === number);
    await Promise.resolve();
    actions.slice(0, fault?.after).forEach(({ run, path, member, args }) => {
      run();
      this.workbook.calls.push({ path, member, args });
    });
    if (fault !== undefined) throw new FakeExcelError(fault.code);
  }

  object(type: string, path: string, subject: Subject): unknown {
    const known = surface[type];
    if (known === undefined) throw new Error(`The fake knows no type ${type}`);
    const loaded = new Map<string, unknown>();
    const children = new Map<string, unknown>();
    const queue = (member: string, args: readonly unknown[], run: () => void) =>
      this.pending.push({ path, member, args, run });

    const handler: ProxyHandler<object> = {
      get: (_, member) => {
        if (typeof member === "symbol" || member === "then") return undefined;
        if (member === "load") {
          return (what: unknown) => {
            queue("load", [what], () => this.#load(type, path, subject, String(what), loaded));
            return proxy;
          };
        }
        if (member === "toJSON") return () => ({ path, ...subject });
        const child = own(known.objects, member);
        if (child !== undefined) {
          if (!children.has(member)) children.set(member, this.object(child, `${path}.${member}`, subject));
          return children.get(member);
        }
        const result = own(known.methods, member);
        if (result !== undefined) {
          return (...args: unknown[]) => {
            const answer: Subject = {};
            queue(member, args, () => this.#call(type, member, args, subject, answer));
            if (result === null) return undefined;
            return this.object(
              result,
              `${path}.${member}(${describe(args)})`,
              this.#answer(answer, subject, member, args),
            );
          };
        }
        if (known.values?.includes(member)) {
          if (!loaded.has(member)) throw new Error(`${path}.${member} is read before it is loaded and synced`);
          return loaded.get(member);
        }
        throw new Error(`${type} has no member ${member} that the fake knows`);
      },
      set: (_, member, value: unknown) => {
        if (typeof member === "symbol" || !known.values?.includes(member)) {
          throw new Error(`${type} has no value ${String(member)} that the fake knows`);
        }
        if (type === "Range" && (member === "values" || member === "formulas"))
          checkShape(subject.address ?? "", value);
        queue(`${member}=`, [value], () => this.#set(type, member, value, subject));
        return true;
      },
    };
    const proxy: object = new Proxy({}, handler);
    return proxy;
  }

  /** What a method answers is known to the objects made from it only once the method has run: `answer` is shared. */
  #answer(answer: Subject, parent: Subject, member: string, args: readonly unknown[]): Subject {
    if (member === "getRange") return Object.assign(answer, { sheet: parent.sheet, address: String(args[0]) });
    if (member !== "add" && member !== "getItemOrNullObject") answer.sheet = parent.sheet;
    return answer;
  }

  #call(type: string, member: string, args: readonly unknown[], subject: Subject, answer: Subject): void {
    const { workbook } = this;
    const key = typeof args[0] === "string" ? args[0] : "";
    switch (`${type}.${member}`) {
      case "WorksheetCollection.add":
        answer.sheet = workbook.addSheet(key);
        return;
      case "WorksheetCollection.getActiveWorksheet":
        answer.sheet = workbook.sheets[0];
        return;
      case "WorksheetCollection.getItemOrNullObject":
        answer.sheet = workbook.sheets.find(({ id, name }) => id === key || name === key);
        answer.isNull = answer.sheet === undefined;
        return;
      case "Worksheet.delete":
        workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(subject)), 1);
        return;
      case "Worksheet.getUsedRangeOrNullObject":
        answer.isNull = !sheetOf(subject).written;
        return;
      case "WorksheetCustomPropertyCollection.add":
        sheetOf(subject).properties.set(key, String(args[1]));
        return;
      case "WorksheetCustomPropertyCollection.getItemOrNullObject":
        Object.assign(answer, { sheet: sheetOf(subject), key, isNull: !sheetOf(subject).properties.has(key) });
        return;
      case "NamedItemCollection.add":
        subject.sheet?.names.push(typeof args[1] === "string" ? { name: key, formula: args[1] } : toCells(key));
        return;
      case "SettingCollection.add":
        workbook.settings.set(key, args[1]);
        return;
      case "SettingCollection.getItem":
        Object.assign(answer, { key });
        return;
      case "Setting.delete":
        workbook.settings.delete(subject.key ?? "");
        return;
      case "SettingCollection.getItemOrNullObject":
        Object.assign(answer, { key, isNull: !workbook.settings.has(key) });
        return;
      case "TableCollection.add":
        answer.sheet = sheetOf(subject);
        answer.table = { index: answer.sheet.tables.push("Table1") - 1 };
        answer.sheet.headings.push((answer.sheet.contents.get(firstCell(key))?.[0] ?? []).map(String));
        return;
      default:
        answer.sheet ??= subject.sheet;
    }
  }

  #set(type: string, member: string, value: unknown, subject: Subject): void {
    if (type === "Range" && (member === "values" || member === "formulas")) {
      const sheet = sheetOf(subject);
      sheet.written = true;
      sheet.contents.set(firstCell(subject.address ?? ""), value as readonly (readonly unknown[])[]);
    }
    if (type === "Table" && member === "name") {
      const name = String(value);
      const ofSheets = this.workbook.sheets.flatMap(({ tables, names }) => [
        ...tables,
        ...names.map(({ name: own }) => own),
      ]);
      const used = [...ofSheets, ...this.workbook.definedNames].map((other) => other.toUpperCase());
      if (used.includes(name.toUpperCase())) throw new FakeExcelError("InvalidArgument");
      sheetOf(subject).tables[subject.table?.index ?? 0] = name;
    }
  }

  #load(type: string, path: string, subject: Subject, what: string, loaded: Map<string, unknown>): void {
    const { workbook } = this;
    loaded.set("isNullObject", subject.isNull ?? false);
    if (subject.isNull) return;
    for (const member of what.split(",")) {
      const [first = "", ...rest] = member.split("/");
      if (first === "items") loaded.set("items", this.#items(type, path, subject, what));
      else if (rest.length > 0 || !surface[type]?.values?.includes(first))
        throw new Error(`${type} can't load ${member}`);
      else loaded.set(first, this.#value(type, first, subject, workbook));
    }
  }

  /** The items of a collection, with what was asked of them and of the collections below each. */
  #items(type: string, path: string, { sheet, table }: Subject, what: string): unknown[] {
    const { workbook } = this;
    const tableNames = sheet === undefined ? workbook.tableNames() : sheet.tables;
    const columns = sheet === undefined || table === undefined ? [] : (sheet.headings[table.index] ?? []);
    const lists: Record<string, readonly { type: string; subject: Subject; values: Record<string, unknown> }[]> = {
      WorksheetCollection: workbook.sheets.map((each) => ({
        type: "Worksheet",
        subject: { sheet: each },
        values: { id: each.id, name: each.name },
      })),
      WorksheetCustomPropertyCollection: [...(sheet?.properties ?? [])].map(([key, value]) => ({
        type: "WorksheetCustomProperty",
        subject: { sheet, key },
        values: { key, value },
      })),
      SettingCollection: [...workbook.settings].map(([key, value]) => ({
        type: "Setting",
        subject: { key },
        values: { key, value },
      })),
      TableCollection: tableNames.map((name, index) => ({
        type: "Table",
        subject: { sheet, table: { index } },
        values: { name },
      })),
      TableColumnCollection: columns.map((name) => ({ type: "TableColumn", subject: {}, values: { name } })),
      NamedItemCollection: (sheet?.names ?? workbook.definedNames.map(toCells)).map((name) => ({
        type: "NamedItem",
        subject: {},
        values: { ...name },
      })),
    };
    const wanted = what.split(",").map((member) => member.replace("items/", ""));
    const below = new Map<string, string[]>();
    for (const member of wanted.filter((each) => each.includes("/"))) {
      const [first = "", ...rest] = member.split("/");
      below.set(first, [...(below.get(first) ?? []), rest.join("/")]);
    }
    return (lists[type] ?? []).map(({ type: itemType, subject, values }, index) => {
      const itemPath = `${path}.items[${index}]`;
      const item = this.object(itemType, itemPath, subject) as object;
      const nested = new Map(
        [...below].map(([member, paths]) => {
          const collection = own(surface[itemType]?.objects, member);
          if (collection === undefined) throw new Error(`${itemType} has no collection ${member}`);
          return [member, { items: this.#items(collection, `${itemPath}.${member}`, subject, paths.join(",")) }];
        }),
      );
      return new Proxy(item, {
        get: (target, member, receiver: unknown) => {
          if (typeof member !== "string") return Reflect.get(target, member, receiver) as unknown;
          if (wanted.includes(member)) return values[member];
          return nested.get(member) ?? (Reflect.get(target, member, receiver) as unknown);
        },
      });
    });
  }

  #value(type: string, member: string, subject: Subject, workbook: FakeWorkbook): unknown {
    switch (`${type}.${member}`) {
      case "Worksheet.id":
        return sheetOf(subject).id;
      case "WorksheetCustomProperty.value":
        return sheetOf(subject).properties.get(subject.key ?? "");
      case "Setting.value":
        return workbook.settings.get(subject.key ?? "");
      case "FunctionResult.value":
        return workbook.dates1904 ? 35_064 : 36_526;
      case "Workbook.readOnly":
        return workbook.readOnly;
      case "WorkbookProtection.protected":
        return workbook.protected;
      case "Range.address":
        return "A1";
      default:
        throw new Error(`The fake has no value for ${type}.${member}`);
    }
  }
}

/** Never what every JavaScript object has. */
function own<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

function toCells(name: string): { name: string; formula: string } {
  return { name, formula: "=Sheet1!$A$1" };
}

function firstCell(address: string): string {
  return address.split(":")[0] ?? "";
}

function sheetOf({ sheet }: Subject): FakeSheet {
  if (sheet === undefined) throw new FakeExcelError("ItemNotFound");
  return sheet;
}

function describe(args: readonly unknown[]): string {
  return args.map((arg) => (typeof arg === "object" ? "…" : String(arg))).join(", ");
}

/** Excel refuses an array that is not of the range's shape. */
function checkShape(address: string, value: unknown): void {
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
  const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const rows = Number(lastRow) - Number(firstRow) + 1;
  const columns = column(lastColumn) - column(firstColumn) + 1;
  const fits =
    Array.isArray(value) && value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new FakeExcelError("InvalidArgument");
}
