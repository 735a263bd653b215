/** How a generated sheet and its workbook remember what they are: kept in the file, whatever the sheet is called. */
export const sheetProperties = {
  template: "partnerPlaybook.template",
  version: "partnerPlaybook.templateVersion",
  language: "partnerPlaybook.language",
  /** Unique to the sheet, from its making on. */
  identity: "partnerPlaybook.sheet",
} as const;

export const workbookSettings = {
  language: "partnerPlaybook.language",
  currency: "partnerPlaybook.currency",
} as const;

/** Until a workbook says otherwise. */
export const DEFAULT_CURRENCY = "USD";
