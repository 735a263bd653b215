import { invalidArgument } from "./excelError";

/**
 * Base of every object that a batch can reach. Only accessors and methods on the prototypes of derived classes answer
 * to the wire; fields, `#private` members and module functions don't, so nothing is exposed by accident.
 */
export abstract class ExcelObject {
  /**
   * @param className Excel's name of the class, for the location of an error.
   * @param identity What identifies the object in later batches (`Id`, `_Id`); empty for objects found by their path.
   */
  constructor(
    readonly className: string,
    readonly identity: Readonly<Record<string, string | number>> = {},
  ) {}
}

/** A collection: its items are answered as `_Items`, each with its identity. */
export abstract class ExcelCollection<Item extends ExcelObject> extends ExcelObject {
  constructor(
    className: string,
    readonly list: () => readonly Item[],
  ) {
    super(className);
  }

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.list().length;
  }

  getItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.list()[index] : undefined;
    if (item === undefined) throw invalidArgument(`${this.className}.getItemAt`);
    return item;
  }
}
