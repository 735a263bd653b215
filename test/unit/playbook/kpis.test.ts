import { kpiGuidance } from "../../../src/playbook/kpiGuidance";
import { findKpi, namesOf, normaliseName } from "../../../src/playbook/kpiLookup";
import { kpis } from "../../../src/playbook/kpis";
import { choosableKpis, listedName } from "../../../src/sheets/settings/dashboardKpis";
import { oddSpellings } from "./oddSpellings";

test("there are 67 KPIs, each with its guidance", () => {
  expect(kpis).toHaveLength(67);
  expect(Object.keys(kpiGuidance).sort()).toEqual(kpis.map((kpi) => kpi.id).sort());
});

test("no name belongs to two KPIs when case, accents, spaces and hyphens are ignored", () => {
  const known = new Map<string, string>();
  for (const kpi of kpis) {
    for (const name of namesOf(kpi).map(normaliseName)) {
      expect([name, known.get(name) ?? kpi.id]).toEqual([name, kpi.id]);
      known.set(name, kpi.id);
    }
  }
});

test("every KPI is found by every one of its names, however it is written", () => {
  for (const kpi of kpis) {
    for (const name of namesOf(kpi)) {
      for (const written of [name, name.toUpperCase(), ` ${name} `, name.replaceAll(" ", "_"), name.normalize("NFD")]) {
        expect(findKpi(written)?.id).toBe(kpi.id);
      }
    }
  }
});

test.each(oddSpellings)("every KPI is found by every one of its names %s", (_, spelled) => {
  for (const kpi of kpis) {
    for (const name of namesOf(kpi)) expect([name, findKpi(spelled(name))?.id]).toEqual([name, kpi.id]);
  }
});

test.each([
  ["Partner satisfaction", "partner-satisfaction"],
  ["Satisfaccion de partners", "partner-satisfaction"],
  ["PARTNER RETENTION", "partner-retention"],
  ["ROI", "partnership-roi"],
  ["score", "partner-evaluation-score"],
  ["Partner revenue", "channel-partner-revenue-share"],
  ["deals closed", "channel-deals-per-partner"],
  ["CAC saving", "channel-cac-reduction"],
  ["ciclo\u00a0de\u00a0venta", "channel-sales-cycle"],
  ["sales\u2011cycle", "channel-sales-cycle"],
])("%s is %s", (name, id) => {
  expect(findKpi(name)?.id).toBe(id);
});

describe("with the unit that the sheets write behind it", () => {
  const labels = choosableKpis.flatMap((kpi) =>
    (["en", "es"] as const).map((language) => [listedName(kpi, language, "EUR"), kpi] as const),
  );

  test.each(labels)("%s is known", (label, kpi) => {
    const found = findKpi(label);
    // The weekly satisfaction bears the name of the general one, and has its marks.
    expect([found?.unit, found?.target, found?.benchmark]).toEqual([kpi.unit, kpi.target, kpi.benchmark]);
  });

  test.each(oddSpellings.filter(([how]) => how !== "with minus signs"))("each is known %s", (_, spelled) => {
    for (const [label] of labels) expect([label, findKpi(spelled(label))]).toEqual([label, findKpi(label)]);
  });

  test.each([
    ["Partner retention (%)", "partner-retention"],
    ["RETENCIÓN DE PARTNERS (%)", "partner-retention"],
    ["Ingresos por partners (EUR)", "weekly-partner-revenue"],
    ["Partner revenue (usd)", "weekly-partner-revenue"],
    ["Partner revenue (%)", "channel-partner-revenue-share"],
    ["Ciclo de venta (días)", "channel-sales-cycle"],
  ])("%s is %s", (label, id) => {
    expect(findKpi(label)?.id).toBe(id);
  });

  test.each([
    "Partner retention (EUR)",
    "Partner retention (channel)",
    "Partner retention ()",
    "(%)",
    "Partner revenue (CRM)",
    "Partner retention (\u200b)",
    "Ciclo de venta (dias)",
  ])("a name with another unit than its own is none: %s", (label) => {
    expect(findKpi(label)).toBeUndefined();
  });
});

test("what is no name is not found", () => {
  for (const name of ["nope", "partner", "constructor", "__proto__", "partner-satisfaction!"]) {
    expect(findKpi(name)).toBeUndefined();
  }
});

test("every target and benchmark lies in its KPI's range, and every benchmark is worse than its target", () => {
  for (const { id, domain, target, benchmark } of kpis) {
    const marks = [target.value, benchmark?.value ?? null].filter((value) => value !== null);
    for (const value of marks) {
      expect([id, value >= (domain.min ?? -Infinity) && value <= (domain.max ?? Infinity)]).toEqual([id, true]);
    }
    if (benchmark && target.value !== null) {
      const higher = target.is.startsWith(">");
      expect([id, higher ? benchmark.value < target.value : benchmark.value > target.value]).toEqual([id, true]);
      expect([id, benchmark.is.startsWith(">")]).toEqual([id, higher]);
    }
  }
});

test("a benchmark has a meaning, and only a benchmark has one", () => {
  for (const kpi of kpis) {
    expect([kpi.id, kpiGuidance[kpi.id].benchmarkIs !== undefined]).toEqual([kpi.id, kpi.benchmark !== undefined]);
  }
});
