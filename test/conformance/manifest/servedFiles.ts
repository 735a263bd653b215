import fs from "node:fs";
import path from "node:path";
import type { Document } from "@xmldom/xmldom";
import { attribute, childElements, elements, localName } from "../../../manifest/manifestDocument";

/** Every URL of a manifest, in every language. */
export function urls(document: Document): string[] {
  const values = elements(document, "*").flatMap((element) => [
    attribute(element, "DefaultValue"),
    attribute(element, "Value"),
  ]);
  return [...new Set(values.filter((value) => /^https?:/.test(value)))];
}

/** Where the add-in is served: what stands before its page. */
export function baseUrl(document: Document): string {
  const [page] = elements(document, "DefaultSettings").flatMap(childElements);
  return page ? attribute(page, "DefaultValue").replace(/[^/]*$/, "") : "";
}

/** Faults of address: not HTTPS, this machine, another origin, or a file that was not built. */
export function servedFileFaults(document: Document, folder: string): string[] {
  const base = baseUrl(document);
  return urls(document).flatMap((url) => {
    if (!url.startsWith("https://")) {
      return [`${url} is not HTTPS`];
    }
    if (!url.startsWith(base)) {
      return [`${url} is not served from ${base}`];
    }
    return fs.existsSync(path.join(folder, url.slice(base.length))) ? [] : [`${url} was not built`];
  });
}

/** URLs that only this machine answers. */
export function localUrls(document: Document): string[] {
  return urls(document).filter((url) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(url));
}

/** Faults of size: an icon must have exactly the pixels that the manifest promises. */
export function iconFaults(document: Document, folder: string): string[] {
  return icons(document).flatMap(({ url, size }) => {
    const { width, height } = pngSize(path.join(folder, url.slice(baseUrl(document).length)));
    return width === size && height === size ? [] : [`${url} is ${width} × ${height}, not ${size} × ${size}`];
  });
}

function icons(document: Document): { url: string; size: number }[] {
  const ofApp = [
    ...elements(document, "IconUrl").map((element) => ({ url: attribute(element, "DefaultValue"), size: 32 })),
    ...elements(document, "HighResolutionIconUrl").map((element) => ({
      url: attribute(element, "DefaultValue"),
      size: 64,
    })),
  ];
  const byId = new Map(
    elements(document, "Images")
      .flatMap(childElements)
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const ofControls = elements(document, "Icon")
    .flatMap(childElements)
    .filter((image) => localName(image) === "Image")
    .map((image) => ({ url: byId.get(attribute(image, "resid")) ?? "", size: Number(attribute(image, "size")) }));
  return [...ofApp, ...ofControls];
}

/** Width and height in the header of a PNG file. */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = fs.readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR") {
    throw new Error(`${file} is not a PNG file.`);
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Faults of the set of sizes: Excel wants 16, 32 and 80 pixels for every icon of the ribbon. */
export function iconSetFaults(document: Document): string[] {
  return elements(document, "Icon").flatMap((icon) => {
    const sizes = childElements(icon).map((image) => attribute(image, "size"));
    const owner = icon.parentNode ? attribute(icon.parentNode as typeof icon, "id") : "";
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map((size) => `${owner} has no icon of ${size} pixels`);
  });
}
