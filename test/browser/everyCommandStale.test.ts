import { testEveryCommandOn } from "./everyCommandOn";

describe("on a host that keeps old values while functions are awaited, and sends blanks as empty text", () => {
  testEveryCommandOn({ host: "windows", busy: "stale", blank: "empty" });
});
