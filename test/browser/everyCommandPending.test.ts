import { testEveryCommandOn } from "./everyCommandOn";

describe("on a host that says for good that it has to calculate, and sends blanks as 0", () => {
  testEveryCommandOn({ host: "web", pending: "stuck", blank: "0" });
});
