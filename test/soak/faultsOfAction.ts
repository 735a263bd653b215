/** A process of its own for one action: `fork` it with the action's name and, if not all, the number of answers. */
import { actions } from "../faults/actions";
import { allAnswers } from "../faults/answers";
import { everyFault, runsOf } from "../faults/matrix";

async function faultsOfAction(name: string | undefined, most: number | undefined): Promise<void> {
  const action = actions.find((each) => each.name === name);
  if (action === undefined) throw new Error(`There is no action ${String(name)}.`);
  process.send?.(await runsOf(action, (requests) => everyFault(requests, allAnswers(), most)));
}

const [name, most] = process.argv.slice(2);
void faultsOfAction(name, most === undefined ? undefined : Number(most)).then(() => process.disconnect());
