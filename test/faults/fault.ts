import type { Batch, BatchResponse } from "../../preview/model/batch";
import { isHousekeeping } from "../../preview/model/housekeeping";
import type { Execute, HostAnswer } from "../unit/preview/model/excelClient";

/** What a request that fails is answered: Excel's error, or a number of the host's for the request as a whole. */
export type FaultyAnswer = { readonly code: string } | { readonly hostError: number };

/**
 * How far a request is carried out that fails: up to one of its actions, or as a whole though it is said to have failed.
 * A number is that of its actions.
 */
export type CarriedOut = "notAtAll" | "half" | "butForTheLast" | "whole" | number;

/** What goes wrong with one request of an action, counted from 0. */
export type Fault =
  | {
      readonly kind: "once" | "forGood";
      readonly request: number;
      readonly answer: FaultyAnswer;
      readonly carriedOut: CarriedOut;
    }
  /** The request is carried out or not, but never answered; nor are those after it, for good. */
  | { readonly kind: "unanswered"; readonly request: number; readonly carriedOut: "notAtAll" | "whole" }
  /** Neither this request is sent nor any after it, and nobody waits for answers. */
  | { readonly kind: "closed"; readonly request: number };

export const faultKinds = ["once", "for good", "once, lost", "for good, lost", "unanswered", "closed"] as const;
/** How it is named in the table: "lost" is carried out, but answered as failed. */
export type FaultKind = (typeof faultKinds)[number];

export function kindOf(fault: Fault): FaultKind {
  if (fault.kind === "closed" || fault.kind === "unanswered") return fault.kind;
  const kind = fault.kind === "once" ? "once" : "for good";
  return fault.carriedOut === "whole" ? `${kind}, lost` : kind;
}

/** "once, carried out half, AccessDenied". */
export function toldFault(fault: Fault): string {
  const how = "carriedOut" in fault ? `, carried out ${fault.carriedOut}` : "";
  const answer = "answer" in fault ? `, ${Object.values(fault.answer).join()}` : "";
  return `${kindOf(fault)}${how}${answer}`;
}

export type Dispatch = (batchJson: string, fault?: { code: string; atAction: number }) => { readonly json: string };

const never = new Promise<HostAnswer>(() => undefined);

/** A host of which a request fails as it is told. */
export class FaultyHost {
  #requests = 0;
  #close!: () => void;
  /** Resolves when the pane was closed. */
  readonly closed = new Promise<void>((resolve) => (this.#close = resolve));

  readonly #dispatch: Dispatch;
  readonly #fault: Fault | undefined;

  constructor(dispatch: Dispatch, fault?: Fault) {
    this.#dispatch = dispatch;
    this.#fault = fault;
  }

  /** So many requests were sent. */
  get requests(): number {
    return this.#requests;
  }

  readonly execute: Execute = async (batch): Promise<HostAnswer> => {
    if (isHousekeeping(JSON.parse(batch) as Batch)) return this.#dispatch(batch);
    const index = this.#requests++;
    const fault = this.#fault;
    if (fault === undefined || index < fault.request) return this.#dispatch(batch);
    if (fault.kind === "closed") {
      this.#close();
      return never;
    }
    if (fault.kind === "unanswered") {
      if (index === fault.request && fault.carriedOut === "whole") this.#dispatch(batch);
      return never;
    }
    if (fault.kind === "once" && index > fault.request) return this.#dispatch(batch);
    // Once the connection is gone, nothing arrives any more.
    const carriedOut = index === fault.request ? fault.carriedOut : "notAtAll";
    return this.#fail(batch, fault.answer, carriedOut);
  };

  #fail(batch: string, answer: FaultyAnswer, carriedOut: CarriedOut): HostAnswer {
    const atAction = actionOf(batch, carriedOut);
    // What stops the model is Excel's error; it is told as such, or as what the host says of the whole.
    const stopped = this.#dispatch(batch, atAction === undefined ? undefined : { code: codeOf(answer), atAction });
    if ("hostError" in answer) return answer;
    return atAction === undefined ? { json: JSON.stringify(refusal(answer.code)) } : stopped;
  }
}

function codeOf(answer: FaultyAnswer): string {
  return "code" in answer ? answer.code : "GeneralException";
}

/** The first action that is not carried out. */
function actionOf(batch: string, carriedOut: CarriedOut): number | undefined {
  const { length } = (JSON.parse(batch) as Batch).Actions;
  if (typeof carriedOut === "number") return carriedOut;
  switch (carriedOut) {
    case "notAtAll":
      return 0;
    case "half":
      return Math.floor(length / 2);
    case "butForTheLast":
      return Math.max(0, length - 1);
    case "whole":
      return undefined;
  }
}

function refusal(code: string): BatchResponse {
  const error = { Code: code, Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 500 };
  return { Results: [], TraceIds: [], Error: error };
}
