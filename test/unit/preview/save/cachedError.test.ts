import { cachedError } from "../../../../preview/save/cachedError";

describe("a cached error", () => {
  it.each(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"])("keeps %s", (error) => {
    expect(cachedError(error)).toEqual({ error });
  });

  it.each(["#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!", "anything"])("is #VALUE! for %s", (error) => {
    expect(cachedError(error)).toEqual({ error: "#VALUE!" });
  });
});
