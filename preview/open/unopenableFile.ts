export type UnopenableReason = "notXlsx" | "encrypted" | "damaged" | "dates1904" | "empty";

/** A file that can't be opened at all. The page says why in the person's language. */
export class UnopenableFile extends Error {
  constructor(
    readonly reason: UnopenableReason,
    readonly detail = "",
  ) {
    super(`The file can't be opened: ${reason}${detail && ` (${detail})`}`);
    this.name = "UnopenableFile";
  }
}
