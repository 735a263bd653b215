import { createFunctionCaller, type FunctionCaller } from "../../../../preview/wire/customFunctions";
import type { BlankArgument } from "../../../../preview/wire/functionArguments";
import type { RichApiMessageEntry } from "../../../../preview/wire/messages";

type Call = readonly [id: number, name: string, args: unknown[], address: string | null, flags: number];

function scene(options: { blank?: BlankArgument; allowErrorForDataTypeAny?: boolean } = {}): {
  caller: FunctionCaller;
  messages: Call[][];
} {
  const messages: Call[][] = [];
  const send = (entries: readonly RichApiMessageEntry[]): void => {
    messages.push(entries.map((entry) => JSON.parse(entry[3]) as Call));
  };
  const caller = createFunctionCaller({
    send,
    blank: options.blank,
    file: {
      allowErrorForDataTypeAny: options.allowErrorForDataTypeAny ?? true,
      functions: [
        {
          id: "SCORE",
          name: "SCORE",
          parameters: [
            { name: "scores", type: "any", dimensionality: "matrix" },
            { name: "weights", type: "any", dimensionality: "matrix", optional: true },
          ],
        },
        {
          id: "ADD",
          name: "ADD",
          parameters: [
            { name: "a", type: "number" },
            { name: "b", type: "number" },
          ],
        },
        {
          id: "TEXT",
          name: "TEXT",
          parameters: [{ name: "a", type: "string" }],
          options: { requiresAddress: true, cancelable: true },
        },
        { id: "FLAG", name: "FLAG", parameters: [{ name: "a", type: "boolean" }] },
        { id: "ALL", name: "ALL", parameters: [{ name: "a", type: "any", repeating: true }] },
      ],
    },
  });
  return { caller, messages };
}

async function sentArguments(
  name: string,
  args: Parameters<FunctionCaller["call"]>[1],
  options = {},
): Promise<unknown[] | undefined> {
  const { caller, messages } = scene(options);
  void caller.call(name, args, "Sheet1!A1");
  await Promise.resolve();
  return messages[0]?.[0]?.[2];
}

describe("calls of custom functions", () => {
  it("go out together and are answered by number, in any order", async () => {
    const { caller, messages } = scene();
    const first = caller.call("ADD", [1, 2], "Sheet1!A1");
    const second = caller.call("add", [3, 4], "Sheet1!A2");
    await Promise.resolve();
    expect(messages).toEqual([
      [
        [1, "ADD", [1, 2], null, 4, null],
        [2, "ADD", [3, 4], null, 4, null],
      ],
    ]);
    expect(caller.pending).toBe(2);
    caller.receive([
      [2, true, 7, [0]],
      [1, true, 3, [0]],
      [99, true, 1, [0]],
    ]);
    expect([await first, await second, caller.pending]).toEqual([3, 7, 0]);
  });

  it("send an array to a matrix parameter always, and null for what is left out", async () => {
    expect(await sentArguments("SCORE", [9])).toEqual([[[9]], null]);
    expect(await sentArguments("SCORE", [[[9, 8]], null])).toEqual([[[9, 8]], null]);
    expect(await sentArguments("SCORE", [[[9, 8]], [[null]]])).toEqual([[[9, 8]], [[null]]]);
    expect(await sentArguments("ALL", [1, "a", [[2]]])).toEqual([[1, "a", 2]]);
  });

  it.each<[BlankArgument]>([[null], [0], [""]])("send a blank cell as %j", async (blank) => {
    expect(await sentArguments("SCORE", [[[9, null]]], { blank })).toEqual([[[9, blank]], null]);
  });

  it("convert to what the metadata declares", async () => {
    expect(await sentArguments("ADD", ["12", true])).toEqual([12, 1]);
    expect(await sentArguments("ADD", [[[null]], 1])).toEqual([0, 1]);
    expect(await sentArguments("TEXT", [true])).toEqual(["TRUE"]);
    expect(await sentArguments("TEXT", [[[null]]])).toEqual([""]);
    expect(await sentArguments("FLAG", ["false"])).toEqual([false]);
  });

  it("pass errors in where the metadata allows it, and answer them at once where it doesn't", async () => {
    expect(await sentArguments("SCORE", [[[{ error: "#N/A" }, 1]]])).toEqual([
      [[{ type: "CustomFunctionError", code: "#N/A" }, 1]],
      null,
    ]);
    const strict = scene({ allowErrorForDataTypeAny: false });
    expect(await strict.caller.call("SCORE", [[[{ error: "#N/A" }]]], "a")).toEqual({ error: "#N/A" });
    expect(await scene().caller.call("ADD", [{ error: "#REF!" }, 1], "a")).toEqual({ error: "#REF!" });
    expect(strict.messages).toEqual([]);
  });

  it("answer what can't be called without asking the add-in", async () => {
    const { caller } = scene();
    expect(await caller.call("NOPE", [], "a")).toEqual({ error: "#NAME?" });
    expect(await caller.call("ADD", ["x", 1], "a")).toEqual({ error: "#VALUE!" });
    expect(await caller.call("ADD", [1], "a")).toEqual({ error: "#VALUE!" });
    expect(await caller.call("ADD", [1, 2, 3], "a")).toEqual({ error: "#VALUE!" });
  });

  it("give the caller's address and the flags that the metadata asks for", async () => {
    const { caller, messages } = scene();
    void caller.call("TEXT", ["x"], "'My sheet'!B2");
    await Promise.resolve();
    expect(messages[0]?.[0]).toEqual([1, "TEXT", ["x"], "'My sheet'!B2", 5, null]);
  });

  it("lift a scalar parameter over a range", async () => {
    const { caller, messages } = scene();
    const result = caller.call("ADD", [[[1], [2]], [[10, 20]]], "a");
    await Promise.resolve();
    expect(messages[0]?.map((call) => call[2])).toEqual([
      [1, 10],
      [1, 20],
      [2, 10],
      [2, 20],
    ]);
    caller.receive([
      [1, true, 11],
      [2, true, 21],
      [3, true, 12],
      [4, true, 22],
    ]);
    expect(await result).toEqual([
      [11, 21],
      [12, 22],
    ]);
  });

  it.each<[string, unknown[], unknown]>([
    ["a number", [true, 8.2], 8.2],
    ["null, which Excel shows as 0", [true, null], 0],
    [
      "an array with an error and a null",
      [
        true,
        [
          [1, { type: "Error", basicValue: "#N/A", errorType: "NotAvailable", message: "why" }],
          [null, "x"],
        ],
      ],
      [
        [1, { error: "#N/A", message: "why" }],
        [0, "x"],
      ],
    ],
    [
      "an error object as a whole",
      [true, { valueType: "CustomFunctionError", type: "Error", code: "#VALUE!", basicValue: "#VALUE!" }],
      { error: "#VALUE!" },
    ],
    ["a failure with a message", [false, "say why", 1], { error: "#N/A", message: "say why" }],
    ["a division by zero", [false, "", 5], { error: "#DIV/0!" }],
    ["an exception", [false, "", 2], { error: "#VALUE!" }],
    ["a ragged array", [true, [[1, 2], [3]]], { error: "#VALUE!" }],
    ["an empty array", [true, []], { error: "#VALUE!" }],
    ["a formatted number", [true, { type: "Double", basicValue: 0.05, numberFormat: "0%" }], 0.05],
  ])("read %s", async (_what, delivered, expected) => {
    const { caller } = scene();
    const result = caller.call("ADD", [1, 2], "a");
    await Promise.resolve();
    caller.receive([[1, ...delivered]]);
    expect(await result).toEqual(expected);
  });
});
