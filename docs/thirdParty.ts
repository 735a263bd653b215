/** The packages of others that are in the built add-in: their notices, and the list of them in docs/third-party.md. */

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Its SPDX name. */
  readonly licence: string;
}

/** Packages under one text of a licence. */
export interface Notice {
  readonly packages: readonly BundledPackage[];
  readonly text: string;
}

/** They ask for their notice to be passed on, and for nothing else that would bind the add-in or its users. */
const allowedLicences: readonly string[] = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

export function isAllowed(licence: string): boolean {
  return allowedLicences.includes(licence);
}

const rule = "=".repeat(80);

/** `third-party-notices.txt`: each text of a licence once, under the packages that it belongs to. */
export function writeNotices(packages: readonly (BundledPackage & { readonly text: string })[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    byText.set(text.trim(), [...(byText.get(text.trim()) ?? []), `${name} ${version} (${licence})`]);
  }
  const parts = [...byText].map(([text, headings]) => [rule, ...headings, rule, "", text, ""].join("\n"));
  return ["Partner Playbook contains work of others, under these licences.", "", ...parts].join("\n");
}

/** Reads what `writeNotices` wrote. */
export function readNotices(written: string): Notice[] {
  const [, ...parts] = written.split(`${rule}\n`);
  const pairs = parts.filter((_, index) => index % 2 === 0).map((heads, index) => [heads, parts[2 * index + 1] ?? ""]);
  return pairs.map(([heads = "", text = ""]) => ({
    packages: heads.trim().split("\n").map(packageOf),
    text: text.trim(),
  }));
}

function packageOf(heading: string): BundledPackage {
  const [, name, version, licence] = /^(\S+) (\S+) \((.*)\)$/.exec(heading) ?? [];
  if (name === undefined || version === undefined || licence === undefined) {
    throw new Error(`This is no heading of a notice: "${heading}"`);
  }
  return { name, version, licence };
}

/** docs/third-party.md. */
export function thirdPartyPage(packages: readonly BundledPackage[]): string {
  const rows = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence }) => [name, version, licence]);
  return `# Third-party packages

What the built add-in contains of others: ${packages.length} packages, read from what webpack bundled. \`npm run third-party\` writes this page; the licences' texts are in \`dist/third-party-notices.txt\`, which is served with the add-in. The build fails on any licence but ${allowedLicences.join(", ")}, and the tests fail when this page is out of date.

${table([["Package", "Version", "Licence"], ...rows])}

Office.js is not among them: Excel's own page loads it from Microsoft's address. A build with \`--env officejs=local\` copies it to \`dist/office-js/\`, with Microsoft's licence for it. What only builds, tests or the preview need is in \`package.json\` and [decision 0003](decisions/0003-libraries.md).
`;
}

/** As Prettier sets it: columns as wide as their widest cell. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
