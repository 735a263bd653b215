import { readText } from "./arguments";
import { ExcelObject } from "./excelObject";

/** Excel.DocumentProperties that an add-in may set. */
export class DocumentProperties extends ExcelObject {
  readonly #properties: Map<string, string>;

  constructor(properties: Map<string, string>) {
    super("DocumentProperties");
    this.#properties = properties;
  }

  get title(): string {
    return this.#read("title");
  }

  set title(value: unknown) {
    this.#write("title", value);
  }

  get subject(): string {
    return this.#read("subject");
  }

  set subject(value: unknown) {
    this.#write("subject", value);
  }

  get author(): string {
    return this.#read("author");
  }

  set author(value: unknown) {
    this.#write("author", value);
  }

  /** Nobody is known to have saved it. */
  get lastAuthor(): string {
    return "";
  }

  get manager(): string {
    return this.#read("manager");
  }

  set manager(value: unknown) {
    this.#write("manager", value);
  }

  get company(): string {
    return this.#read("company");
  }

  set company(value: unknown) {
    this.#write("company", value);
  }

  get keywords(): string {
    return this.#read("keywords");
  }

  set keywords(value: unknown) {
    this.#write("keywords", value);
  }

  get comments(): string {
    return this.#read("comments");
  }

  set comments(value: unknown) {
    this.#write("comments", value);
  }

  #read(name: string): string {
    return this.#properties.get(name) ?? "";
  }

  #write(name: string, value: unknown): void {
    this.#properties.set(name, readText(value));
  }
}
