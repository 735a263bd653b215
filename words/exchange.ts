import type { WordUnit } from "./wordUnits";

/** The words of a language on their way to a translator. */
export interface Outgoing {
  readonly language: string;
  readonly files: readonly { readonly name: string; readonly units: readonly WordUnit[] }[];
}

/** What comes back: texts by the keys of their units. A unit without a translation is not among them. */
export interface Incoming {
  readonly language: string;
  readonly texts: readonly (readonly [key: string, text: string])[];
}

/** A format in which words are exchanged. */
export interface Format {
  readonly ending: string;
  readonly write: (words: Outgoing) => string;
  readonly read: (text: string) => Incoming;
}
