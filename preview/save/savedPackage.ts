import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { elementsNamed, parsePart, partText, rootOf, withRelationship } from "./packagePart";

const CONTENT_TYPES = "[Content_Types].xml";
const CONTENT_TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The parts of a written .xlsx file, to be completed. Paths have no leading slash. */
export class SavedPackage {
  readonly #changed = new Map<string, Uint8Array>();
  readonly #original: ReadonlyMap<string, Uint8Array>;

  private constructor(original: ReadonlyMap<string, Uint8Array>) {
    this.#original = original;
  }

  static async open(file: Uint8Array): Promise<SavedPackage> {
    const parts = new Map<string, Uint8Array>();
    for await (const entry of unzip(file).entries()) parts.set(entry.path, await entry.bytes());
    return new SavedPackage(parts);
  }

  text(path: string): string {
    const bytes = this.#find(path);
    if (!bytes) throw new RangeError(`The saved file has no part ${path}.`);
    return new TextDecoder().decode(bytes);
  }

  /** Changes a part that is there. */
  change(path: string, change: (xml: string) => string): void {
    this.#changed.set(path, new TextEncoder().encode(change(this.text(path))));
  }

  /** Adds a part that a sheet or another part points to, and answers the id of the relationship. */
  addPart(source: string, type: string, path: string, contentType: string, content: Uint8Array): string {
    this.#changed.set(path, content);
    const list = relationshipsPath(source);
    const { id, xml } = withRelationship(this.#find(list) && this.text(list), type, `/${path}`);
    this.#changed.set(list, new TextEncoder().encode(xml));
    this.change(CONTENT_TYPES, (types) => {
      const document = parsePart(types);
      const override = document.createElementNS(CONTENT_TYPES_NAMESPACE, "Override");
      override.setAttribute("PartName", `/${path}`);
      override.setAttribute("ContentType", contentType);
      rootOf(document).appendChild(override);
      return partText(document);
    });
    return id;
  }

  /** The parts of a type that a part points to, by the id of the relationship, in the order of the list. */
  targets(source: string, type: string): Map<string, string> {
    const list = relationshipsPath(source);
    const relationships = this.#find(list) ? elementsNamed(parsePart(this.text(list)), "Relationship") : [];
    return new Map(
      relationships
        .filter((element) => element.getAttribute("Type")?.endsWith(`/${type}`))
        .map((element) => [
          element.getAttribute("Id") ?? "",
          resolvedTarget(source, element.getAttribute("Target") ?? ""),
        ]),
    );
  }

  async bytes(file: Uint8Array): Promise<Uint8Array> {
    const editor = await editZip(file);
    for (const [path, content] of this.#changed) editor.set(path, content);
    return editor.bytes();
  }

  #find(path: string): Uint8Array | undefined {
    return this.#changed.get(path) ?? this.#original.get(path);
  }
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationshipsPath(source: string): string {
  return source.replace(/[^/]*$/, "_rels/$&.rels");
}

/** The path of the part that a part points to. */
export function resolvedTarget(source: string, target: string): string {
  return new URL(target, `file:///${source}`).pathname.slice(1);
}
