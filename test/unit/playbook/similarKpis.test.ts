import { kpis } from "../../../src/playbook/kpis";
import { similarKpis } from "../../../src/playbook/similarKpis";

describe("the KPIs that an unknown name may mean", () => {
  test.each([
    ["Partner retension", "en", "Partner retention"],
    ["retencion de partner (%)", "es", "Retención de partners"],
    ["Retención de partnerss", "en", "Partner retention"],
    ["Partner\u200b retension\u00ad\uff08%\uff09", "en", "Partner retention"],
    ["market expension", "es", "Expansión de mercado"],
  ] as const)("begin, for %s in %s, with %s", (given, language, first) => {
    expect(similarKpis(given, language)[0]).toBe(first);
  });

  test("are three at most, each once, and in the same order each time", () => {
    const found = similarKpis("partner satisfactio", "en");
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
    expect(similarKpis("PARTNER satisfactio", "en")).toEqual(found);
  });

  test("begin with the closest", () => {
    expect(similarKpis("x90-cac-reduction", "en")).toEqual([
      "90 days: CAC reduction",
      "3 months: CAC reduction in channel",
      "Channel: CAC reduction vs direct",
    ]);
  });

  test.each(["", "()", "xyz", "%", "a".repeat(32_767), "weather in Lima"])("are none for %.20s", (given) => {
    expect(similarKpis(given, "en")).toEqual([]);
  });

  test("begin with the KPI itself where its name lacks a letter", () => {
    for (const { name } of kpis) expect(similarKpis(name.es.slice(0, -1), "es")[0]).toBe(name.es);
  });
});
