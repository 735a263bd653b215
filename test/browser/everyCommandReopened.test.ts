import { testEveryCommandOn } from "./everyCommandOn";
import { manifestSets } from "./manifestSets";

describe("on a host that has exactly the manifest's requirement sets, and sends blanks as null, in a workbook of the day before", () => {
  testEveryCommandOn({ sets: manifestSets(), enforce: true, blank: "null", reopened: true });
});
