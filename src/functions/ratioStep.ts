import { percent, type Context, type ExplanationStep } from "./explanation";

/** The last step to a ratio. */
export function ratioStep(context: Context, label: string, calculation: string, value: number): ExplanationStep {
  return { label, calculation, value: ratio(context, value), total: true };
}

/** "3 = 300 %". */
export function ratio({ format, language }: Context, value: number): string {
  return `${format(value)} = ${percent(language, value)}`;
}
