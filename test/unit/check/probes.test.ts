import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { looks } from "../../../src/check/probes/looks";
import { probes } from "../../../src/check/probes/probes";
import { installationCheckWordsOf } from "../../../src/locales/installationCheckWords";

const limitations = readFileSync(resolve(__dirname, "../../../docs/limitations.md"), "utf8");

/** Each item of what no Excel has confirmed, with the names in it. */
function unverified(): { readonly item: string; readonly names: readonly string[] }[] {
  const [, section = ""] = limitations.split("## Not verified in Excel");
  return section
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((item) => ({ item, names: [...item.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, name = ""]) => name) }));
}

const ids: readonly string[] = [...probes.map(({ id }) => id), ...looks];

test("every limitation that is not verified in Excel names the probe that will tell", () => {
  const items = unverified();
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter(({ names }) => names.length === 0)).toEqual([]);
  expect(items.flatMap(({ names }) => names).filter((name) => !ids.includes(name))).toEqual([]);
});

test("every probe stands under what is not verified in Excel, once", () => {
  const named = unverified().flatMap(({ names }) => names);
  expect(named.toSorted()).toEqual([...ids].sort());
});

test.each(["en", "es"] as const)("every answer of a probe has words in %s, and no others have", (language) => {
  const { probeDetails, lookDetails } = installationCheckWordsOf(language);
  const answers = probes.map(({ id, answers }) => [id, Object.keys(answers).sort()]);
  const words = Object.entries(probeDetails).map(([id, { answers }]) => [id, Object.keys(answers).sort()]);
  expect(Object.fromEntries(words)).toEqual(Object.fromEntries(answers));
  expect(Object.keys(lookDetails).sort()).toEqual([...looks].sort());
});

test("every probe has an answer with which the add-in works", () => {
  expect(probes.filter(({ answers }) => !Object.values(answers).includes("supported"))).toEqual([]);
});
