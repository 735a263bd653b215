import { plainTraits } from "../../../../preview/model/hostTraits";
import { excelClient } from "./excelClient";

async function state(context: Excel.RequestContext): Promise<string> {
  const { application } = context.workbook;
  application.load("calculationState");
  await context.sync();
  return application.calculationState;
}

function enter(context: Excel.RequestContext): void {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
}

test("a workbook that is calculated by hand is pending from an entry until it is calculated", async () => {
  const { run } = excelClient();
  await run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    expect(await state(context)).toBe("Done");
    enter(context);
    expect(await state(context)).toBe("Pending");
    context.workbook.application.calculate("Recalculate");
    expect(await state(context)).toBe("Done");
  });
});

test("one that calculates by itself is never pending, on a host where that passes", async () => {
  const { run, grid } = excelClient();
  await run(async (context) => {
    enter(context);
    expect(await state(context)).toBe("Done");
    grid.calculating = true;
    expect(await state(context)).toBe("Calculating");
  });
});

test("where it is stuck, it is pending for good from the first entry on", async () => {
  const { run } = excelClient({ traits: { ...plainTraits, pendingStuck: true } });
  await run(async (context) => {
    expect(await state(context)).toBe("Done");
    enter(context);
    expect(await state(context)).toBe("Pending");
    context.workbook.application.calculate("Full");
    expect(await state(context)).toBe("Pending");
  });
});
