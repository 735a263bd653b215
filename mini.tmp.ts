import { actions } from "./test/faults/actions";
import { allAnswers } from "./test/faults/answers";
import { everyFault, faultyLines, runsOf } from "./test/faults/matrix";
(async()=>{
  for (const name of process.argv.slice(2)) {
    const runs = await runsOf(actions.find(a=>a.name===name)!, (n)=>everyFault(n, allAnswers(), 1));
    console.log(name, runs.length); for (const l of faultyLines(runs)) console.log("  "+l);
  }
})();
