import type { CellChange } from "../../../../preview/model/cellChange";
import { excelClient, type ExcelClient } from "./excelClient";

/** Registers as the library does for `onChanged`: without a page around it, the message can't come back. */
interface Registering {
  _RegisterDataChangedEvent(): void;
  _UnregisterDataChangedEvent(): void;
}

async function register({ run }: ExcelClient, member: keyof Registering): Promise<void> {
  await run(async (context) => {
    (context.workbook.worksheets as unknown as Registering)[member]();
    await context.sync();
  });
}

function scene() {
  const changes: CellChange[] = [];
  const client = excelClient({ onCellChange: (change) => changes.push(change) });
  const [sheet] = client.grid.sheets();
  return { client, changes, sheetId: sheet?.id ?? "" };
}

const write = ({ run }: ExcelClient) =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("C2").formulas = [["=A1"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").clear("Formats");
    sheet.getRange("B1").clear("Contents");
    await context.sync();
  });

const place = (row: number, column: number, columns = 1) => ({ row, column, rows: 1, columns });

describe("changes of cells", () => {
  it("are told to nobody who hasn't registered", async () => {
    const { client, changes, sheetId } = scene();
    await write(client);
    client.model.followEntry(sheetId, place(0, 0));
    expect(changes).toEqual([]);
  });

  it("are told once they are made: contents, not looks, and whether the add-in made them", async () => {
    const { client, changes, sheetId } = scene();
    await register(client, "_RegisterDataChangedEvent");
    await write(client);
    client.model.followEntry(sheetId, place(4, 1));
    expect(changes).toEqual([
      { sheetId, block: place(0, 0, 2), byAddin: true },
      { sheetId, block: place(1, 2), byAddin: true },
      { sheetId, block: place(0, 1), byAddin: true },
      { sheetId, block: place(4, 1), byAddin: false },
    ]);
  });

  it("are told no more once the add-in has unregistered", async () => {
    const { client, changes } = scene();
    await register(client, "_RegisterDataChangedEvent");
    await register(client, "_UnregisterDataChangedEvent");
    await write(client);
    expect(changes).toEqual([]);
  });
});
