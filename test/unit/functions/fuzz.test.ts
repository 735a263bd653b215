import { functionTable } from "../../../src/formulas/functionTable";
import { fallingScores, faultsIn } from "../../fuzz/fuzz";
import { installCustomFunctions } from "./customFunctionsShim";

beforeAll(installCustomFunctions);

const lists = 100_000;

/** `npm run soak` goes on from where these end. */
test.each(functionTable.map(({ id }) => id))(
  "%s answers a full table of numbers, texts and errors, the same each time, in both languages and for each kind of blank",
  (id) => {
    expect(faultsIn(id, 0, lists)).toEqual([]);
  },
  120_000,
);

test("a score that is raised never lowers the total", () => {
  expect(fallingScores(0, lists)).toEqual([]);
}, 120_000);
