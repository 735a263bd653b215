/** A process of its own for one action: `fork` it with the action's name. */
import { actions } from "../faults/actions";
import { allAnswers } from "../faults/answers";
import { everyFault, runsOf } from "../faults/matrix";

async function faultsOfAction(name: string | undefined): Promise<void> {
  const action = actions.find((each) => each.name === name);
  if (action === undefined) throw new Error(`There is no action ${String(name)}.`);
  const runs = await runsOf(action, (requests) => everyFault(requests, allAnswers()));
  // A long message is not sent at once: the process must not go before it is.
  await new Promise<void>((resolve, reject) => {
    process.send?.(runs, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}

void faultsOfAction(process.argv[2]).then(() => process.disconnect());
