import { commandName } from "../../../src/commands/commandName";
import { lastOutcome } from "../../../src/commands/commandOutcome";
import { registerCommands } from "../../../src/commands/commands";
import { recordWeekName } from "../../../src/commands/recordWeekCommand";
import { templates } from "../../../src/sheets/templates";
import { FakeWorkbook } from "../excel/fakeExcel";

type Command = (event: { completed: () => void }) => void;

function host(workbook: FakeWorkbook, displayLanguage: string, showAsTaskpane = jest.fn(() => Promise.resolve())) {
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Excel: workbook.excel(),
    Office: {
      context: { displayLanguage },
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
    },
  });
  registerCommands();
  const run = async (name: string) => {
    const completed = jest.fn();
    await new Promise<void>((resolve) => {
      completed.mockImplementation(resolve);
      commands.get(name)?.({ completed });
    });
    return completed;
  };
  return { commands, run, showAsTaskpane };
}

afterEach(() => {
  lastOutcome.set();
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

test("each template has a command named after it, and recording the week has its own", () => {
  const { commands } = host(new FakeWorkbook("Sheet1"), "en-US");
  const names = [...templates.map(commandName), "newWorkbook", recordWeekName, "scoreCells", "explainCell"];
  expect([...commands.keys()]).toEqual(names);
  expect([...commands.keys()]).toContain("newEvaluation");
});

test.each([
  ["es-MX", "Evaluación"],
  ["es", "Evaluación"],
  ["en-GB", "Evaluation"],
  ["de-DE", "Evaluation"],
])("in an Excel that speaks %s the command makes the sheet %s", async (displayLanguage, name) => {
  const workbook = new FakeWorkbook("Sheet1");
  const completed = await host(workbook, displayLanguage).run("newEvaluation");
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a command that fails is completed, tells the pane and shows it", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.faults.push({ sync: 2, after: 5, code: "InactiveWorkbook" });
  const heard = jest.fn();
  const unsubscribe = lastOutcome.subscribe(heard);
  const { run, showAsTaskpane } = host(workbook, "en-US");
  const completed = await run("newEvaluation");
  unsubscribe();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(lastOutcome.get()).toMatchObject({
    kind: "sheetFailed",
    templateId: "evaluation",
    failure: { code: "otherWorkbook" },
  });
});

test("a command is completed even if the pane can't be shown, and the failure stays the first one", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.faults.push({ sync: 1, after: 0, code: "InactiveWorkbook" });
  const { run } = host(
    workbook,
    "en-US",
    jest.fn(() => Promise.reject(new Error("no pane"))),
  );
  expect(await run("newEvaluation")).toHaveBeenCalledTimes(1);
  expect(lastOutcome.get()).toMatchObject({ failure: { code: "otherWorkbook" } });
});

test("a command that goes well forgets the failure before it", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  workbook.faults.push({ sync: 1, after: 0, code: "InactiveWorkbook" });
  const { run } = host(workbook, "en-US");
  await run("newEvaluation");
  await run("newEvaluation");
  expect(lastOutcome.get()).toBeUndefined();
});
