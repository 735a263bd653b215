import fs from "node:fs";
import path from "node:path";
import { helpPolicy, pagePolicy, policyHeader } from "../../src/taskpane/contentSecurityPolicy";

const root = path.resolve(__dirname, "../..");

function read(...names: readonly string[]): string {
  return fs.readFileSync(path.join(root, ...names), "utf8");
}

/** What a policy without `unsafe-inline` refuses, and what would load before the policy stands. */
function inlineFaults(html: string): string[] {
  const beforePolicy = html.slice(0, html.indexOf("Content-Security-Policy"));
  return [
    ...(html.match(/<[^>]*\sstyle\s*=[^>]*>/g) ?? []),
    ...(html.match(/<[^>]*\son[a-z]+\s*=[^>]*>/g) ?? []),
    ...(html.match(/<style[^>]*>/g) ?? []),
    ...(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []),
    ...(beforePolicy.match(/<(?:script|link|img)[^>]*>/g) ?? []),
  ];
}

const served = [
  ["the add-in's page", "taskpane.html", pagePolicy({ officeJs: "cdn" })],
  ["a page of the help", "help/en/SCORE.html", helpPolicy],
  ["the index of the help in Spanish", "help/es/index.html", helpPolicy],
] as const;

describe.each(served)("%s", (_, name, policy) => {
  const html = read("dist", name);

  test("holds its policy", () => {
    const [, content] = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html) ?? [];
    expect(content).toBe(policy);
  });

  test("has nothing inline, and loads nothing before its policy", () => {
    expect(inlineFaults(html)).toEqual([]);
  });

  test("finds its styles in the build", () => {
    const [, href = ""] = /<link rel="?stylesheet"? href="?([^">]+)/.exec(html) ?? [];
    expect(fs.existsSync(path.join(root, "dist", path.dirname(name), href))).toBe(true);
  });
});

test("every fault of a page is seen", () => {
  const faulty =
    '<img src="a"><meta http-equiv="Content-Security-Policy"><p style="a"><p onclick="a"><style><script>a</script>';
  expect(inlineFaults(faulty)).toHaveLength(5);
});

test("the policy allows no other address than Office.js's, nothing inline, and nothing that runs texts", () => {
  const addresses = pagePolicy({ officeJs: "cdn" }).match(/https?:[^\s;]+|\*|\bdata:|\bblob:/g) ?? [];
  expect([...new Set(addresses)]).toEqual(["https://appsforoffice.microsoft.com"]);
  expect(pagePolicy({ officeJs: "cdn" })).not.toContain("unsafe");
  expect(pagePolicy({ officeJs: "local" })).not.toMatch(/https?:/);
});

test("the deployment guide gives the header as the build has the policy", () => {
  const guide = read("docs", "deployment.md");
  expect(guide).toContain(policyHeader({ officeJs: "cdn" }));
  expect(policyHeader({ officeJs: "cdn" })).toContain("frame-ancestors");
});
