import type { WorkbookSnapshot } from "../../preview/model/snapshot";

type Names = WorkbookSnapshot["names"];

/** Excel has no order of names but that of the alphabet: one that was removed and put back is where it was. */
export function namesInOrder(names: Names): Names {
  const key = ({ name, sheet = "" }: Names[number]): string => `${name} ${sheet}`;
  return [...names].sort((one, other) => key(one).localeCompare(key(other)));
}
