/** The long form of the functions' fuzz test: ten million argument lists, or as many as are asked for. */
import { functionTable } from "../../src/formulas/functionTable";
import { fallingScores, faultsIn } from "../fuzz/fuzz";
import { installCustomFunctions } from "../unit/functions/customFunctionsShim";

const piece = 50_000;

function soaked(name: string, count: number, faultsOf: (from: number, count: number) => string[]): boolean {
  const start = performance.now();
  for (let from = 0; from < count; from += piece) {
    const faults = faultsOf(from, Math.min(piece, count - from));
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) return false;
  }
  console.log(`${name}: ${count} lists, no fault, in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return true;
}

export function soakFunctions(lists = 10_000_000): boolean {
  installCustomFunctions();
  const each = Math.ceil(lists / (functionTable.length + 1));
  const functions = functionTable.map(({ id }) => soaked(id, each, (from, count) => faultsIn(id, from, count)));
  const rises = soaked("Scores that rise", each, fallingScores);
  return [...functions, rises].every(Boolean);
}
