import { unzip } from "@cj-tech-master/excelts/archive";
import type { Element } from "@xmldom/xmldom";
import { relationshipsPath, resolvedTarget } from "../save/savedPackage";
import { UnopenableFile } from "./unopenableFile";
import { attributeOf, childrenOf, readXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "drawing", "image". */
  readonly type: string;
  /** The path of a part, or the address of something outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an .xlsx file, with a record of which were read. Paths have no leading slash. */
export class OpenedPackage {
  readonly #read = new Set<string>();
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  private constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts;
  }

  /** @throws UnopenableFile when the file is no package, or is broken. */
  static async open(file: Uint8Array): Promise<OpenedPackage> {
    if (file.length === 0) throw new UnopenableFile("empty");
    if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnopenableFile("encrypted");
    if (!startsWith(file, [0x50, 0x4b])) throw new UnopenableFile("notXlsx");
    const parts = new Map<string, Uint8Array>();
    try {
      for await (const entry of unzip(file).entries()) {
        if (!entry.path.endsWith("/")) parts.set(entry.path.replace(/^\//, ""), await entry.bytes());
      }
    } catch (error) {
      throw new UnopenableFile("damaged", error instanceof Error ? error.message : String(error));
    }
    return new OpenedPackage(parts);
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  bytes(path: string): Uint8Array {
    const bytes = this.#parts.get(path);
    if (!bytes) throw new UnopenableFile("damaged", path);
    this.#read.add(path);
    return bytes;
  }

  /** The root element of a part. */
  xml(path: string): Element {
    return readXml(path, new TextDecoder().decode(this.bytes(path)));
  }

  /** The same without having read it: what isn't understood then is told. */
  peek(path: string): Element | undefined {
    const bytes = this.#parts.get(path);
    return bytes && readXml(path, new TextDecoder().decode(bytes));
  }

  /** What a part points to; "" is the package itself. */
  relationships(source: string): Relationship[] {
    const list = relationshipsPath(source);
    if (!this.has(list)) return [];
    return childrenOf(this.xml(list), "Relationship").map((element) => {
      const external = attributeOf(element, "TargetMode") === "External";
      const target = attributeOf(element, "Target") ?? "";
      return {
        id: attributeOf(element, "Id") ?? "",
        type: attributeOf(element, "Type")?.replace(/^.*\//, "") ?? "",
        target: external ? target : resolvedTarget(source, target),
        external,
      };
    });
  }

  /** The paths of the parts of a type that a part points to, by the id of the relationship. */
  targets(source: string, type: string): Map<string, string> {
    return new Map(
      this.relationships(source)
        .filter((relationship) => relationship.type === type && !relationship.external)
        .map(({ id, target }) => [id, target]),
    );
  }

  unread(): string[] {
    return [...this.#parts.keys()].filter((path) => !this.#read.has(path));
  }
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}
