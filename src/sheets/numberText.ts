/**
 * Numbers inside a text, with the signs of whoever reads it. A format of TEXT would not do: in many countries its comma
 * and its point mean what the other means in English.
 */
export function fixed(number: string, decimals = 0): string {
  // A rest that is rounded to nothing leaves no minus behind.
  return `FIXED(ROUND(${number},${decimals})+0,${decimals})`;
}

/** `number` binds at least as tightly as a product. */
export function percent(number: string, decimals = 0): string {
  return `${fixed(`100*${number}`, decimals)}&"%"`;
}
