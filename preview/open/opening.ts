/** What the page loads with the first file that is opened. */
export { readWorkbook } from "./readWorkbook";
export { UnopenableFile } from "./unopenableFile";
