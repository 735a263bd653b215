import { ExcelObject } from "./excelObject";

/** Excel.WorkbookProtection of a workbook whose structure is never protected: the preview can't protect it. */
export class WorkbookProtection extends ExcelObject {
  constructor() {
    super("WorkbookProtection");
  }

  get protected(): boolean {
    return false;
  }
}
