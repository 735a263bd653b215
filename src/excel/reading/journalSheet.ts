/**
 * What is about to be changed stands in a sheet that no one sees, from before the change until it is done. Cells of a
 * sheet reach the file, and everyone who has the workbook open, on every Excel; settings and XML parts don't. It is no
 * part of what a person has in the workbook.
 */
export const JOURNAL_SHEET = "PartnerPlaybook change";
