/** What an input of a generated sheet holds. Texts such as names and notes may hold anything: they have none. */
export interface Holding {
  readonly of: "number" | "date";
  /** It can't be below 0. */
  readonly notNegative?: true;
  /** A fraction above this is one that was typed without its percent sign: 88 for 88 %. */
  readonly plausibleMost?: number;
}

export const day: Holding = { of: "date" };
export const anyNumber: Holding = { of: "number" };
/** Costs, values, counts, weeks. */
export const amount: Holding = { of: "number", notNegative: true };
/** A part of a whole: shares, rates, retention, margins. */
export const part: Holding = { of: "number", notNegative: true, plausibleMost: 1 };
/** From one month to the next: four times as much is no plausible plan. */
export const monthlyGrowth: Holding = { of: "number", plausibleMost: 3 };

/** What a yearly growth or a return can be at most: 1,000 %. */
export const mostReturn = 10;
