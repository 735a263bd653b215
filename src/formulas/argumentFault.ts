/** Why something that a person typed can't be an argument. */
import type { NotationFault } from "./notation/fromNotation";
import type { UnknownName } from "./unknownNames";

export type ArgumentFault =
  | {
      readonly why: "missing" | "notANumber" | "unclosedText" | "severalArguments" | "equalsSign" | "unreadable";
    }
  /** Brackets that don't go in pairs: the one that has no other. */
  | { readonly why: "unclosedBracket" | "unopenedBracket"; readonly sign: string }
  /** An operator at the end, with nothing to work on. */
  | { readonly why: "unfinished"; readonly sign: string }
  | NotationFault
  | UnknownName;
