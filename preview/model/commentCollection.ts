import { ExcelCollection, type ExcelObject } from "./excelObject";

/** Excel.CommentCollection of a workbook in which nobody can comment. */
export class CommentCollection extends ExcelCollection<ExcelObject> {
  constructor() {
    super("CommentCollection", () => []);
  }
}
