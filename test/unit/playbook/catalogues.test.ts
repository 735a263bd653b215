import { decisionLabels } from "../../../src/playbook/decision";
import { evaluationCriteria } from "../../../src/playbook/evaluation";
import { criterionGuidance, examplePartner, identificationCriteria } from "../../../src/playbook/evaluationGuidance";
import { kpiGuidance, playbookSections } from "../../../src/playbook/kpiGuidance";
import { cacBases } from "../../../src/playbook/cacRange";
import { lifecycleStages } from "../../../src/playbook/lifecycle";
import { kpis } from "../../../src/playbook/kpis";
import { architectureTypes, partnerCategories, partnerTypes } from "../../../src/playbook/partnerTypes";
import { priorityLabels } from "../../../src/playbook/priority";
import { statusLabels } from "../../../src/playbook/status";
import { contractManagement, dynamicTerms, terms } from "../../../src/playbook/terms";

const catalogues = {
  decisionLabels,
  evaluationCriteria,
  criterionGuidance,
  examplePartner,
  identificationCriteria,
  kpiGuidance,
  playbookSections,
  kpis,
  cacBases,
  lifecycleStages,
  architectureTypes,
  partnerCategories,
  partnerTypes,
  priorityLabels,
  statusLabels,
  contractManagement,
  dynamicTerms,
  terms,
};

/** Every text of a catalogue, with the path to it. */
function texts(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") {
    return [{ path, text: value }];
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
    : [];
}

const all = Object.entries(catalogues).flatMap(([name, catalogue]) => texts(catalogue, name));

test("what is said in English is said in Spanish", () => {
  const paths = new Set(all.map(({ path }) => path));
  const english = [...paths].filter((path) => /\.en(\.|$)/.test(path));
  expect(english.length).toBeGreaterThan(400);
  expect(english.filter((path) => !paths.has(path.replace(/\.en(?=\.|$)/, ".es")))).toEqual([]);
});

test("texts are neither empty nor padded", () => {
  expect(all.filter(({ text }) => text === "" || text.trim() !== text)).toEqual([]);
});

test("the playbook has six architecture types and fifty partner types with names of their own", () => {
  expect(Object.keys(architectureTypes)).toHaveLength(6);
  expect(partnerTypes).toHaveLength(50);
  for (const language of ["en", "es"] as const) {
    expect(new Set(partnerTypes.map((type) => type.name[language])).size).toBe(50);
  }
  expect(new Set(partnerTypes.map((type) => type.id)).size).toBe(50);
});

test("channel partners are four resellers and four distributors", () => {
  const channel = partnerTypes.filter((type) => type.architecture === "channel");
  expect(channel.map((type) => type.category)).toEqual([
    ...Array<string>(4).fill("channel-reseller"),
    ...Array<string>(4).fill("channel-distribution"),
  ]);
});

test("ranges run upwards, and shares are fractions", () => {
  for (const { id, share, cac } of partnerTypes) {
    expect([id, !share || (share.low < share.high && share.low > 0 && share.high < 1)]).toEqual([id, true]);
    expect([id, !cac || (cac.low < cac.high && cac.low > 0)]).toEqual([id, true]);
  }
  for (const { id, range, exampleValue } of terms) {
    expect([id, !range || (range.low < range.high && exampleValue >= range.low && exampleValue <= range.high)]).toEqual(
      [id, true],
    );
  }
});

test("the example partner is of a type that exists", () => {
  expect(partnerTypes.some((type) => type.id === examplePartner.type)).toBe(true);
});

test("a partner goes through eight stages, four of development and four of management", () => {
  expect(lifecycleStages.map(({ phase }) => phase)).toEqual([
    ...Array<string>(4).fill("development"),
    ...Array<string>(4).fill("management"),
  ]);
  for (const language of ["en", "es"] as const) {
    expect(new Set(lifecycleStages.map(({ name }) => name[language])).size).toBe(8);
  }
});
