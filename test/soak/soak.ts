/** The long forms of tests: `npm run soak -- functions [lists]` and `npm run soak -- faults`. */
import { soakFaults } from "./faults";
import { soakFunctions } from "./functions";

const [what, count] = process.argv.slice(2);

async function soak(): Promise<boolean> {
  switch (what) {
    case "functions":
      return soakFunctions(count === undefined ? undefined : Number(count));
    case "faults":
      return soakFaults();
    default:
      console.error("What is to be soaked? functions or faults");
      return false;
  }
}

void soak().then((isSound) => {
  if (!isSound) process.exitCode = 1;
});
