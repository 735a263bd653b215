import { FaultyHost, type Fault } from "../../faults/fault";
import type { ExcelClient } from "../preview/model/excelClient";

export interface Ran {
  readonly requests: number;
  readonly error?: unknown;
}

/** Runs an action while a request fails; answers how many requests there were. */
export async function runWithFault(client: ExcelClient, work: () => Promise<unknown>, fault?: Fault): Promise<Ran> {
  const { execute } = client;
  const host = new FaultyHost((batch, stop) => client.model.dispatch(batch, stop), fault);
  client.execute = host.execute;
  try {
    await work();
    return { requests: host.requests };
  } catch (error) {
    return { requests: host.requests, error };
  } finally {
    client.execute = execute;
  }
}
