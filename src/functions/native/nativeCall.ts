import type { Shape } from "../broadcast";

/** The native text of a call, and the shape of what it answers. */
export interface NativeCall {
  readonly text: string;
  readonly shape: Shape;
}

export const single: Shape = { rows: 1, columns: 1 };
