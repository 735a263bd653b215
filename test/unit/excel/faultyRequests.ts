import type { ExcelClient } from "../preview/model/excelClient";

/** What goes wrong with one request of an action, counted from 0, or with it and all that follow. */
export interface Fault {
  readonly request: number;
  readonly forGood?: boolean;
  /** Not carried out, carried out up to one of its actions, or carried out with an answer that never comes. */
  readonly kind: "refused" | "lost" | { readonly atAction: number };
  readonly code?: string;
}

export function toldFault({ request, kind, forGood }: Fault): string {
  return `request ${request + 1} is ${toldKind(kind)}${forGood ? ", and all that follow" : ""}`;
}

export function toldKind(kind: Fault["kind"]): string {
  return typeof kind === "string" ? kind : `cut off at action ${kind.atAction}`;
}

export interface Ran {
  readonly requests: number;
  readonly error?: unknown;
}

/** Runs an action while a request fails; answers how many requests there were. */
export async function runWithFault(client: ExcelClient, work: () => Promise<unknown>, fault?: Fault): Promise<Ran> {
  let requests = 0;
  client.dispatch = (batch) => {
    const index = requests++;
    const fails = fault && (index === fault.request || (fault.forGood && index > fault.request));
    if (!fails) return client.model.dispatch(batch);
    const { kind, code = "GeneralException" } = fault;
    if (kind === "refused") throw new Error("The request did not arrive.");
    if (typeof kind === "object") return client.model.dispatch(batch, { code, ...kind });
    client.model.dispatch(batch);
    throw new Error("The answer did not arrive.");
  };
  try {
    await work();
    return { requests };
  } catch (error) {
    return { requests, error };
  } finally {
    client.dispatch = (batch) => client.model.dispatch(batch);
  }
}
