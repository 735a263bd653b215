import { ExcelObject } from "./excelObject";

/** Excel.WorksheetProtection of sheets that are never protected: the preview can't protect one. */
export class WorksheetProtection extends ExcelObject {
  constructor() {
    super("WorksheetProtection");
  }

  get protected(): boolean {
    return false;
  }
}
