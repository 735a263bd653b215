import { ExcelCollection, type ExcelObject } from "./excelObject";

/** Excel.NoteCollection of a workbook in which nobody can leave a note. */
export class NoteCollection extends ExcelCollection<ExcelObject> {
  constructor() {
    super("NoteCollection", () => []);
  }
}
