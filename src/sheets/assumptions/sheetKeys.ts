/** A generated sheet as the log tells it apart from others. */
export interface KnownSheet {
  /** What the sheet was marked with when it was made; a copy of a sheet carries that of the original. */
  readonly identity: string;
  /** Excel's. */
  readonly sheetId: string;
  readonly name: string;
}

/** Where the log met a sheet: its key, and what it was called. */
export interface LoggedSheet {
  readonly sheetKey: string;
  readonly sheetName: string;
}

/**
 * The key of each sheet in the log. It is the sheet's identity; among copies, the sheet that is still called as the log
 * has it, or stands first, keeps it, and the others get Excel's id as well.
 */
export function sheetKeys(sheets: readonly KnownSheet[], logged: readonly LoggedSheet[]): ReadonlyMap<string, string> {
  const keys = new Set(logged.map(({ sheetKey }) => sheetKey));
  return new Map(
    sheets.map((sheet) => {
      const own = `${sheet.identity} ${sheet.sheetId}`;
      if (keys.has(own)) return [sheet.sheetId, own];
      const alike = sheets.filter(
        ({ identity, sheetId }) => identity === sheet.identity && !keys.has(`${identity} ${sheetId}`),
      );
      const original =
        alike.find(({ identity, name }) =>
          logged.some(({ sheetKey, sheetName }) => sheetKey === identity && sheetName === name),
        ) ?? alike[0];
      return [sheet.sheetId, original === sheet ? sheet.identity : own];
    }),
  );
}
