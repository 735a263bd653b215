import type { SheetSnapshot } from "../../preview/model/snapshot";
import { cacBases } from "../../src/playbook/cacRange";
import type { Cell } from "../../src/playbook/cell";
import { isActive } from "../../src/playbook/partnerActivity";
import { partnerFee } from "../../src/playbook/partnerFee";
import { partnerRevenue, type ClosedDeal } from "../../src/playbook/partnerRevenue";
import { isSuccessful, successRate } from "../../src/playbook/partnerSuccess";
import { architectureTypes, partnerTypes } from "../../src/playbook/partnerTypes";
import { roi } from "../../src/playbook/roi";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { dealsTable } from "../../src/sheets/tables/dealsTable";
import { partnersTable } from "../../src/sheets/tables/partnersTable";
import { cellAddress } from "../../src/sheets/address";
import { placesOf } from "../../src/sheets/tableDefinition";
import { hostsByLanguage } from "./hosts";
import { createFrom, errorsOf, requestsOf, sheetOf, textOf, type, valuesOf, inOneLanguage } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const names = {
  en: { partnersName: "Partners", dealsName: "Deals" },
  es: { partnersName: "Partners", dealsName: "Negocios" },
} as const;
type Language = keyof typeof names;

const firstPartner = 8;
const firstDeal = 5;
const sampleCount = 8;
const partnerPlaces = placesOf(partnersTable);
const dealPlaces = placesOf(dealsTable);
type PartnerPlace = keyof typeof partnerPlaces;
type DealPlace = keyof typeof dealPlaces;

/** Sheet rows and columns count from 0; the tables begin in column B. */
function partnerCell(row: number, id: PartnerPlace): string {
  return cellAddress({ row, column: 1 + partnerPlaces[id] });
}

function dealCell(row: number, id: DealPlace): string {
  return cellAddress({ row, column: 1 + dealPlaces[id] });
}

function entries<Id extends string>(
  address: (row: number, id: Id) => string,
  row: number,
  values: Partial<Record<Id, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries<string | undefined>(values).map(([id, value]) => [address(row, id as Id), value ?? ""]),
  );
}

/** A row of a table by the ids of its columns; what is empty is `null`. */
function rowsOf<Id extends string>(
  sheet: SheetSnapshot,
  places: Readonly<Record<Id, number>>,
  first: number,
  count: number,
): Record<Id, Cell>[] {
  const ids = Object.keys(places) as Id[];
  return valuesOf(sheet, first, 1, count, ids.length).map(
    (values) =>
      Object.fromEntries(ids.map((id) => [id, values[places[id]] === "" ? null : values[places[id]]])) as Record<
        Id,
        Cell
      >,
  );
}

function closedDeals(sheet: SheetSnapshot, language: Language): ClosedDeal[] {
  const { channel: channels, outcome: outcomes, attribution: attributions } = sheetWordsOf(language).labels;
  return rowsOf(sheet, dealPlaces, firstDeal, 200)
    .filter(({ closed, value, channel }) => typeof closed === "number" && typeof value === "number" && channel)
    .map((deal) => ({
      ...(deal.channel === channels.partner && { partner: String(deal.partner) }),
      closed: deal.closed as number,
      value: deal.value as number,
      outcome: deal.outcome === outcomes.won ? ("won" as const) : ("lost" as const),
      ...(deal.attribution !== null && {
        attribution: deal.attribution === attributions.sourced ? ("sourced" as const) : ("influenced" as const),
      }),
    }));
}

/** What the calculated cells of a partner should show, by the playbook. */
function expectedOf(partner: Record<PartnerPlace, Cell>, deals: ClosedDeal[], asOf: number, language: Language) {
  const amounts = [partner.onboarding, partner.training, partner.coMarketing].filter(
    (cell) => typeof cell === "number",
  );
  const investment = amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
  const revenue = partnerRevenue(deals, String(partner.partner), asOf);
  const returned = investment === null ? undefined : roi(revenue, investment);
  const ratio = returned?.ok ? returned.value : undefined;
  const active = isActive(partner.start, partner.contractEnd, asOf);
  const { yesNo } = sheetWordsOf(language).labels;
  const byHand = partner.override === null ? undefined : partner.override === yesNo.yes;
  const answer = (yes: boolean) => (yes ? yesNo.yes : yesNo.no);
  return {
    investment,
    revenue,
    roi: ratio === undefined ? null : expect.closeTo(ratio, 9),
    active: answer(active),
    successful: answer(isSuccessful(active, ratio, byHand)),
  };
}

function calculatedOf({ investment, revenue, roi: ratio, active, successful }: Record<PartnerPlace, Cell>) {
  return { investment, revenue, roi: ratio, active, successful };
}

describe.each(hostsByLanguage)("the registers %s", (_host, language, host) => {
  describe(`in ${language}`, () => {
    const { partnersName, dealsName } = names[language];
    const checks = { ...sheetWordsOf(language).checks, ...sheetWordsOf(language).partners.checks };
    const { labels } = sheetWordsOf(language);
    const dealChecks = { ...sheetWordsOf(language).checks, ...sheetWordsOf(language).deals.checks };
    let workbook: Workbook;
    let asOf: number;

    async function registers(): Promise<{ partners: SheetSnapshot; deals: SheetSnapshot }> {
      return { partners: await sheetOf(workbook, partnersName), deals: await sheetOf(workbook, dealsName) };
    }

    async function expectAsInThePlaybook(count: number): Promise<void> {
      const { partners, deals } = await registers();
      const closed = closedDeals(deals, language);
      const rows = rowsOf(partners, partnerPlaces, firstPartner, count);
      expect(rows.map(calculatedOf)).toEqual(rows.map((row) => expectedOf(row, closed, asOf, language)));
    }

    beforeAll(async () => {
      workbook = await openWorkbook({ ...host, language });
      await workbook.page.evaluate(() => window.preview.clearBatches());
      await createFrom(workbook, "partners");
      asOf = valuesOf(await sheetOf(workbook, partnersName), 3, 2, 1, 1)[0]?.[0] as number;
    });

    afterAll(async () => {
      expect(workbook.failures).toEqual([]);
      await workbook.close();
    });

    test("are made together: one request that reads, one for each sheet", async () => {
      const { errors, unknown } = await requestsOf(workbook);
      expect(unknown).toEqual([]);
      expect(errors).toEqual([undefined, undefined, undefined]);
    });

    test("show no error, and one check of each sheet asks for something", async () => {
      const { partners, deals } = await registers();
      expect([...errorsOf(partners), ...errorsOf(deals)]).toEqual([]);
      const asked = rowsOf(partners, partnerPlaces, firstPartner, 40).flatMap(({ check }) => check ?? []);
      expect(asked.filter((check) => check !== checks.ok)).toEqual([checks.cac({ low: 25, high: 50 })]);
      const askedOfDeals = rowsOf(deals, dealPlaces, firstDeal, 200).flatMap(({ check }) => check ?? []);
      expect(askedOfDeals.filter((check) => check !== dealChecks.ok)).toEqual([
        dealChecks.outcomeMissing,
        dealChecks.stillOpen,
      ]);
      expect(await textOf(workbook, dealsName, cellAddress({ row: 3, column: 1 + dealPlaces.check }))).toBe("1");
    });

    test("calculate as the playbook does, row by row and in sum", async () => {
      await expectAsInThePlaybook(sampleCount);
      const { partners, deals } = await registers();
      const summary = valuesOf(partners, 5, 1, 1, 9)[0];
      expect([0, 1, 2, 3, 5, 6].map((place) => summary?.[place])).toEqual([
        7,
        expect.closeTo(0.88, 9),
        20_000,
        70_000,
        2.5,
        successRate(6, 8),
      ]);
      for (const { value, share, outcome, fee } of rowsOf(deals, dealPlaces, firstDeal, 46)) {
        const won = outcome === labels.outcome.won ? "won" : "lost";
        const expected = typeof share === "number" ? partnerFee(value as number, share, won) : undefined;
        expect(fee).toEqual(expected ?? null);
      }
    });

    inOneLanguage(language, () => {
      test("offer the subtypes of the row's type, and all of them without a type", async () => {
        const { partners } = await registers();
        const channel = partnerTypes.filter(({ architecture }) => architecture === "channel");
        const offered = async (row: number): Promise<string[]> => {
          const source = subtypeSource(partners)
            .replaceAll(/\$C9\b/g, `$C${row}`)
            .slice(1);
          const cells = Object.fromEntries(
            channel.map((_, index) => [`AR${70 + index}`, `=INDEX(${source},${index + 1})`]),
          );
          await type(workbook, partnersName, { ...cells, AR69: `=ROWS(${source})` });
          return Promise.all([`AR69`, ...Object.keys(cells)].map((address) => textOf(workbook, partnersName, address)));
        };
        expect(await textOf(workbook, partnersName, "C11")).toBe(architectureTypes.channel[language]);
        expect(await offered(11)).toEqual(["8", ...channel.map(({ name }) => name[language])]);
        expect((await offered(30))[0]).toBe("50");
      });

      test("say what a subtype brings", async () => {
        const aws = partnerTypes.find(({ id }) => id === "ai-aws");
        await type(workbook, partnersName, { D10: aws?.name[language] ?? "" });
        expect(await textOf(workbook, partnersName, partnerCell(9, "benefit"))).toBe(aws?.benefit?.[language]);
      });

      test("name the first problem of a partner, one after the other", async () => {
        const row = firstPartner + sampleCount;
        const agencies = partnerTypes.find(({ id }) => id === "marketing-agencies");
        const steps: readonly (readonly [Partial<Record<PartnerPlace, string>>, string])[] = [
          [{ onboarding: "1000" }, checks.partnerMissing],
          [{ partner: "  COBALT   cloud" }, checks.spaces],
          [{ partner: "COBALT cloud" }, checks.duplicate],
          [{ partner: "A*" }, checks.type],
          [{ type: architectureTypes.channel[language] }, checks.subtypeMissing],
          [{ subtype: agencies?.name[language] ?? "" }, checks.subtype],
          [{ type: architectureTypes.business[language] }, checks.ok],
          [{ stage: "Nowhere" }, checks.list],
          [{ stage: "", start: "soon" }, checks.date],
          [{ start: String(asOf - 10), contractEnd: String(asOf - 20) }, checks.order],
          [{ contractEnd: String(asOf), satisfaction: "0.9", surveyed: String(asOf + 1) }, checks.surveyLater],
          [{ surveyed: "" }, checks.surveyMissing],
          [{ surveyed: String(asOf), training: "-1" }, checks.amount],
          [{ training: "free" }, checks.amount],
          [{ training: "0", share: "88" }, checks.percentage],
          [{ share: "0.35" }, checks.share({ low: "15%", high: "25%" })],
          [{ share: "0.15", cac: "200", cacBasis: cacBases.other[language] }, checks.ok],
          [{ cacBasis: cacBases["low-ticket"][language] }, checks.cac({ low: 40, high: 80 })],
          [{ cac: "80" }, checks.ok],
          [{ override: labels.yesNo.yes }, checks.ok],
        ];
        for (const [values, said] of steps) {
          await type(workbook, partnersName, entries(partnerCell, row, values));
          expect([values, await textOf(workbook, partnersName, partnerCell(row, "check"))]).toEqual([values, said]);
        }
        await expectAsInThePlaybook(sampleCount + 1);
      });

      test("name the first problem of a deal, and count it for its partner once it is right", async () => {
        const row = firstDeal + 46;
        const steps: readonly (readonly [Partial<Record<DealPlace, string>>, string])[] = [
          [{ value: "100" }, dealChecks.dealMissing],
          [{ deal: "New deal" }, dealChecks.channel],
          [{ channel: labels.channel.partner }, dealChecks.partnerMissing],
          [{ partner: "A* " }, dealChecks.spaces],
          [{ partner: "A*", channel: labels.channel.direct }, dealChecks.directWithPartner],
          [{ channel: labels.channel.partner }, dealChecks.openedMissing],
          [{ opened: String(asOf - 30), closed: "soon" }, dealChecks.closedWrong],
          [{ closed: String(asOf - 31) }, dealChecks.order],
          [{ closed: String(asOf), value: "much" }, dealChecks.value],
          [{ value: "-5" }, dealChecks.value],
          [{ value: "5000" }, dealChecks.outcomeMissing],
          [{ outcome: labels.outcome.won, closed: "" }, dealChecks.closedMissing],
          [{ closed: String(asOf) }, dealChecks.attribution],
          [{ attribution: labels.attribution.sourced, share: "20" }, dealChecks.share],
          [{ share: "0.2" }, dealChecks.ok],
          [{ closed: String(asOf + 1) }, dealChecks.planned],
          [{ closed: String(asOf) }, dealChecks.ok],
        ];
        for (const [values, said] of steps) {
          await type(workbook, dealsName, entries(dealCell, row, values));
          expect([values, await textOf(workbook, dealsName, dealCell(row, "check"))]).toEqual([values, said]);
        }
        // "A*" is a name, no pattern: the deals of the agency and of Atlas are not its own.
        await expectAsInThePlaybook(sampleCount + 1);
        const added = rowsOf((await registers()).partners, partnerPlaces, firstPartner + sampleCount, 1)[0];
        expect(added?.revenue).toBe(5000);
      });

      test("say how many deals name a partner that is in no row", async () => {
        const words = sheetWordsOf(language).partners.deals;
        expect(await textOf(workbook, partnersName, "C7")).toBe(words.allKnown);
        await type(workbook, dealsName, { [dealCell(firstDeal + 46, "partner")]: "Nobody" });
        expect(await textOf(workbook, partnersName, "C7")).toBe(words.oneUnknown);
        await type(workbook, partnersName, { [partnerCell(firstPartner, "partner")]: "Renamed" });
        const said = await textOf(workbook, partnersName, "C7");
        expect(said).toMatch(/^\d+ /);
        expect(said).toBe(words.someUnknown({ count: parseInt(said, 10) }));
      });

      test("judge on the day that is typed, and on none without one", async () => {
        asOf -= 400;
        await type(workbook, partnersName, { C4: String(asOf) });
        await expectAsInThePlaybook(sampleCount);
        await type(workbook, partnersName, { C4: "" });
        expect(await textOf(workbook, partnersName, partnerCell(firstPartner, "active"))).toBe("");
        expect(await textOf(workbook, partnersName, "C7")).toBe(sheetWordsOf(language).partners.deals.asOfMissing);
        expect(errorsOf(await sheetOf(workbook, partnersName))).toEqual([]);
      });
    });
  });

  test("are empty without the example, and show no error then either", async () => {
    const workbook = await openWorkbook(host);
    await createFrom(workbook, "partners", { sample: false, rows: 5 });
    for (const name of ["Partners", "Deals"]) {
      expect(errorsOf(await sheetOf(workbook, name))).toEqual([]);
    }
    expect(await textOf(workbook, "Partners", "B6")).toBe("0");
    expect(await textOf(workbook, "Partners", "G6")).toBe("");
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  inOneLanguage(language, () => {
    test("a register of partners takes up the deals that are there, in their own language", async () => {
      const workbook = await openWorkbook(host);
      await createFrom(workbook, "deals", { language: "es" });
      await workbook.page.evaluate(() => window.preview.clearBatches());
      await createFrom(workbook, "partners", { language: "en" });
      const batches = await workbook.page.evaluate(
        () => window.preview.batches.filter((batch) => !batch.internal).length,
      );
      expect(batches).toBe(3);
      expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual([
        "Sheet1",
        "Negocios",
        "Partners",
      ]);
      const sheet = await sheetOf(workbook, "Partners");
      const cobalt = rowsOf(sheet, partnerPlaces, firstPartner, 2)[1];
      expect([cobalt?.partner, cobalt?.revenue]).toEqual(["Cobalt Cloud", 11_000]);
      await workbook.close();
    });
  });
});

function subtypeSource(sheet: SheetSnapshot): string {
  const found = JSON.stringify(sheet.validations).match(/=OFFSET\([^"]+\)/)?.[0];
  if (found === undefined) throw new Error("No list of subtypes");
  return found;
}
