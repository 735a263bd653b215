import type { OpenedPackage } from "./openedPackage";
import type { NotHeldList } from "./notHeld";
import { childOf, childrenOf, textOf } from "./xml";

/** The file's words for what the document says about itself, by the API's. */
const CORE = {
  title: "title",
  subject: "subject",
  author: "creator",
  keywords: "keywords",
  comments: "description",
  category: "category",
} as const;
const EXTENDED = { manager: "Manager", company: "Company" } as const;

export function readProperties(file: OpenedPackage, notHeld: NotHeldList): Record<string, string> {
  const found: Record<string, string> = {};
  const take = (type: string, words: Readonly<Record<string, string>>): void => {
    for (const path of file.targets("", type).values()) {
      const root = file.xml(path);
      for (const [name, element] of Object.entries(words)) {
        const text = textOf(childOf(root, element));
        if (text) found[name] = text;
      }
    }
  };
  take("core-properties", CORE);
  take("extended-properties", EXTENDED);
  for (const path of file.targets("", "custom-properties").values()) {
    childrenOf(file.xml(path), "property").forEach((property) => {
      notHeld.add("customProperty", undefined, property.getAttribute("name") ?? "");
    });
  }
  return found;
}
