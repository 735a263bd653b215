import type { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookSnapshot } from "../model/snapshot";

const PRODUCT = "Partner Playbook";

/** What the file says about itself: what the add-in has set, else the product's name. */
export function writeProperties(workbook: Workbook, { properties = {} }: WorkbookSnapshot): void {
  workbook.title = properties.title || PRODUCT;
  workbook.creator = properties.author || PRODUCT;
  workbook.lastModifiedBy = workbook.creator;
  workbook.manager = properties.manager ?? "";
  workbook.company = properties.company ?? "";
  workbook.subject = properties.subject ?? "";
  workbook.keywords = properties.keywords ?? "";
  workbook.description = properties.comments ?? "";
}
