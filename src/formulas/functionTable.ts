import { cacSaving } from "./descriptions/cacSaving";
import { flipPoint } from "./descriptions/flipPoint";
import { kpiStatus } from "./descriptions/kpiStatus";
import { roi } from "./descriptions/roi";
import { score } from "./descriptions/score";
import { scoreBounds } from "./descriptions/scoreBounds";
import { scoreGap } from "./descriptions/scoreGap";
import { scoreRange } from "./descriptions/scoreRange";
import type { PartnerFunction } from "./partnerFunction";

const functions = [score, scoreRange, flipPoint, scoreBounds, scoreGap, roi, cacSaving, kpiStatus];

export type FunctionId = (typeof functions)[number]["id"];

export type FunctionRow = PartnerFunction<FunctionId>;

/** The add-in's functions, in the order in which a person finds them. */
export const functionTable: readonly FunctionRow[] = functions;
