/** The long forms of tests: `npm run soak -- functions [lists]` and `npm run soak -- faults [answers]`. */
import { soakFaults } from "./faults";
import { soakFunctions } from "./functions";

const [what, count] = process.argv.slice(2);
const most = count === undefined ? undefined : Number(count);

async function soak(): Promise<boolean> {
  switch (what) {
    case "functions":
      return soakFunctions(most);
    case "faults":
      return soakFaults(most);
    default:
      console.error("What is to be soaked? functions or faults");
      return false;
  }
}

void soak().then((isSound) => {
  if (!isSound) process.exitCode = 1;
});
