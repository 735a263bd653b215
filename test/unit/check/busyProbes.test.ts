import { askProbe } from "../../../src/check/checkProbes";
import { probes } from "../../../src/check/probes/probes";
import { Workplace } from "../../../src/check/workplace";
import type { Fault } from "../../faults/fault";
import { openedNewestExcel } from "../excel/openedExcel";
import { runWithFault } from "../excel/runWithFault";

/** Nothing is calculated here, so that there is nothing to wait for. */
beforeEach(() => {
  jest.spyOn(globalThis, "setTimeout").mockImplementation((work) => {
    queueMicrotask(work);
    return undefined as unknown as NodeJS.Timeout;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

type Probe = (typeof probes)[number];

/** What a probe answers in a workbook of its own, in how many requests, and the sheets that it leaves. */
async function asked(probe: Probe, fault?: Fault) {
  const client = openedNewestExcel();
  const workplace = await Workplace.inEmptyWorkbook({});
  if (workplace === undefined) throw new Error("The workbook isn't empty.");
  let answer: string | undefined;
  const { requests, error } = await runWithFault(
    client,
    async () => {
      ({ answer } = await askProbe(workplace, probe));
    },
    fault,
  );
  const sheets = await client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return { requests, outcome: { answer, failed: error === undefined ? undefined : String(error), sheets } };
}

test.each(probes.map((probe) => [probe.id, probe] as const))(
  "%s: answers the same, and leaves as little, whichever of its requests Excel is too busy for",
  async (_id, probe) => {
    const { requests, outcome } = await asked(probe);
    for (let request = 0; request < requests; request++) {
      const answer = { code: "ActivityLimitReached" };
      const busy: Fault = { kind: "once", request, answer, carriedOut: "notAtAll" };
      expect([request, (await asked(probe, busy)).outcome]).toEqual([request, outcome]);
    }
  },
);
