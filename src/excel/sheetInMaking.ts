/** A sheet under way. From `identity` it is known again, should it have to be removed. */
export interface SheetInMaking {
  readonly name: string;
  readonly identity: string;
  /** The sheets that were there before. */
  readonly sheetIdsBefore: readonly string[];
}
