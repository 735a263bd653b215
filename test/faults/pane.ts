import { buildSync } from "esbuild";
import path from "node:path";
import vm from "node:vm";
import { runAnsweredBy, type Execute } from "../unit/preview/model/excelClient";
import type * as addin from "./addin";
import { VirtualClock } from "./virtualClock";

/** A pane with its own runtime of the add-in's unmodified code, over the real Office.js. */
export interface Pane {
  readonly addin: typeof addin;
  /** Who answers its requests from now on. */
  connect(execute: Execute): void;
}

/** A Monday's morning. All panes have the same time. */
export const clock = new VirtualClock(new Date(2026, 2, 9, 10));

let script: vm.Script | undefined;
let lastId = 0;

function addinScript(): vm.Script {
  if (script === undefined) {
    const { outputFiles } = buildSync({
      entryPoints: [path.resolve(__dirname, "addin.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "addin",
      target: "node20",
    });
    script = new vm.Script(outputFiles[0]?.text ?? "", { filename: "addin.js" });
  }
  return script;
}

export function openPane(): Pane {
  let answeredBy: Execute | undefined;
  const execute: Execute = (batch) => {
    if (answeredBy === undefined) throw new Error("The pane is connected to no workbook.");
    return answeredBy(batch);
  };
  const run = (...given: unknown[]) =>
    runAnsweredBy(execute, given.at(-1) as (context: Excel.RequestContext) => Promise<unknown>);
  const page = vm.createContext({
    console,
    now: clock.now,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
    setInterval: clock.setInterval,
    clearInterval: clock.clearTimeout,
    TextEncoder,
    AbortController,
    // Not random: what was made in one run is comparable with what was made in another.
    crypto: { randomUUID: () => `00000000-0000-4000-8000-${String(++lastId).padStart(12, "0")}` },
    Excel: { run },
    Office: {
      context: {
        requirements: { isSetSupported: () => true },
        displayLanguage: "en-US",
        contentLanguage: "en-US",
      },
    },
  });
  vm.runInContext(
    "Date = class extends Date { constructor(...given) { given.length > 0 ? super(...given) : super(now()); } static now() { return now(); } }",
    page,
  );
  addinScript().runInContext(page);
  return {
    addin: (page as { addin: typeof addin }).addin,
    connect(next) {
      answeredBy = next;
    },
  };
}
