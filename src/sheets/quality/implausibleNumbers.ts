import type { Holding } from "../holding";
import { tolerance } from "./tolerance";

/** 88 where 88 % is meant. */
export function lacksPercentSign(value: unknown, { plausibleMost = Infinity }: Holding): boolean {
  return typeof value === "number" && value > plausibleMost + tolerance;
}

/** Costs and other amounts below 0. */
export function isWronglyNegative(value: unknown, { notNegative }: Holding): boolean {
  return notNegative === true && typeof value === "number" && value < -tolerance;
}
