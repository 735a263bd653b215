/** How many rows and columns something has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const single: Shape = { rows: 1, columns: 1 };

/** The shape of the result of arguments with these shapes; `null` if they don't go together. */
export function gridOf(shapes: readonly Shape[]): Shape | null {
  const sizes = shapes.filter(({ rows, columns }) => rows > 1 || columns > 1);
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const columns = Math.max(1, ...sizes.map((size) => size.columns));
  const isTable = sizes.some((size) => size.rows === 1) && sizes.some((size) => size.columns === 1);
  const fits = sizes.every(
    (size) =>
      (size.rows === rows || (isTable && size.rows === 1)) &&
      (size.columns === columns || (isTable && size.columns === 1)),
  );
  return fits ? { rows, columns } : null;
}
