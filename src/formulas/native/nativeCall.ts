import type { Shape } from "../shape";

/** The native text of a call, and the shape of what it answers. */
export interface NativeCall {
  readonly text: string;
  readonly shape: Shape;
}
