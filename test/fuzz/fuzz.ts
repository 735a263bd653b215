import { isExcelError, setDisplayLanguage } from "../unit/functions/customFunctionsShim";
import { score } from "../../src/functions/calls/score";
import { argumentList, type FunctionId } from "./argumentLists";
import { faultOf, type Comparison } from "./faultOf";
import { Random } from "./random";

const comparisons: readonly Comparison[] = ["again", { blanksAs: "" }, { blanksAs: 0 }, { blanksAs: null }];

/** The first faults of so many argument lists, each with the number by which its list is made again. */
export function faultsIn(id: FunctionId, from: number, count: number): string[] {
  const faults: string[] = [];
  for (let seed = from; seed < from + count && faults.length < 5; seed += 1) {
    const random = new Random(seed);
    const args = argumentList(id, random);
    const fault = faultOf(id, args, random.pick(comparisons));
    if (fault !== undefined) faults.push(`${id}, list ${seed}: ${JSON.stringify(args)} ${fault}`);
  }
  setDisplayLanguage(null);
  return faults;
}

/** Partners of whom one score is raised: where the total falls. */
export function fallingScores(from: number, count: number): string[] {
  const faults: string[] = [];
  for (let seed = from; seed < from + count && faults.length < 5; seed += 1) {
    const random = new Random(seed);
    const scores = Array.from({ length: 5 }, () => random.between(1, 10));
    const weights = random.isTrue(0.5) ? undefined : [fractions(random)];
    const place = random.below(5);
    const raised = scores.map((each, index) => (index === place ? Math.min(10, each + raise(random)) : each));
    const [before, after] = [scores, raised].map((each) => score([each], weights)[0]?.[0] as unknown);
    const isFine = isExcelError(before) ? isExcelError(after) : (after as number) >= (before as number);
    if (!isFine) faults.push(`list ${seed}: ${JSON.stringify([scores, raised, weights, before, after])}`);
  }
  return faults;
}

/** From next to nothing to all there is. */
function raise(random: Random): number {
  return 9 * 10 ** -random.between(0, 17);
}

function fractions(random: Random): number[] {
  const parts = Array.from({ length: 5 }, () => (random.isTrue(0.1) ? 0 : random.next()));
  const total = parts.reduce((sum, part) => sum + part, 0) || 1;
  return parts.map((part) => part / total);
}
