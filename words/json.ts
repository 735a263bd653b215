import type { Format } from "./exchange";

interface Leaf {
  readonly source: string;
  readonly target: string;
  readonly note?: string;
}

interface Nested {
  [name: string]: Nested | Leaf;
}

/** Nested by file, path and form; at the end of each way stand source, target and note. */
export const json: Format = {
  ending: "json",
  write: ({ language, files }) => {
    const words: Nested = {};
    for (const { key, source, target = "", notes } of files.flatMap(({ units }) => units)) {
      const note = notes.join("\n");
      put(words, key.split("."), { source, target, ...(note !== "" && { note }) });
    }
    return `${JSON.stringify({ language, words }, null, 2)}\n`;
  },
  read: (text) => {
    const { language, words } = JSON.parse(text) as { readonly language: string; readonly words: Nested };
    return { language, texts: textsIn(words, []) };
  },
};

function put(words: Nested, [name = "", ...rest]: readonly string[], leaf: Leaf): void {
  if (rest.length === 0) {
    words[name] = leaf;
  } else {
    const below = (words[name] ?? {}) as Nested;
    words[name] = below;
    put(below, rest, leaf);
  }
}

function textsIn(words: Nested | Leaf, path: readonly string[]): [string, string][] {
  if (!isLeaf(words)) return Object.entries(words).flatMap(([name, each]) => textsIn(each, [...path, name]));
  return words.target === "" && words.source !== "" ? [] : [[path.join("."), words.target]];
}

/** A word can be called "source" as well, but it is no text there. */
function isLeaf(words: Nested | Leaf): words is Leaf {
  return typeof words.source === "string";
}
