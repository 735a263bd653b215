import fs from "node:fs";
import path from "node:path";
import { isAllowed, readNotices, thirdPartyPage, writeNotices } from "../../docs/thirdParty";

const root = path.resolve(__dirname, "../..");
const built = readNotices(fs.readFileSync(path.join(root, "dist", "third-party-notices.txt"), "utf8"));
const packages = built.flatMap((notice) => notice.packages);

/** It only passes on what other packages of Fluent UI hold. */
const umbrella = "@fluentui/react-components";

test("the build tells every package that the add-in imports, in its version", () => {
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const told = new Map(packages.map(({ name, version }) => [name, version]));
  const missing = Object.entries(dependencies).filter(([name, version]) => told.get(name) !== version);
  expect(missing.map(([name]) => name)).toEqual([umbrella]);
});

test("packages that only code that is loaded later has are told too", () => {
  const later = ["@fluentui/react-switch", "@fluentui/react-textarea"];
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(later));
});

test("every package has an allowed licence", () => {
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test.each([
  "GPL-3.0-only",
  "LGPL-3.0-or-later",
  "AGPL-3.0-only",
  "MPL-2.0",
  "UNLICENSED",
  "?",
  "(MIT OR GPL-3.0-only)",
])("%s is not allowed unseen", (licence) => expect(isAllowed(licence)).toBe(false));

test("every package has the text of its licence", () => {
  const without = built.filter(({ text }) => !/permission|licen[cs]e/i.test(text)).flatMap((notice) => notice.packages);
  expect(without).toEqual([]);
});

test("docs/third-party.md lists what is bundled now: npm run third-party", () => {
  expect(fs.readFileSync(path.join(root, "docs", "third-party.md"), "utf8")).toBe(thirdPartyPage(packages));
});

test("packages with the same text stand above it together", () => {
  const bundled = (name: string, text: string) => ({ name, version: "1.0.0", licence: "MIT", text });
  const read = readNotices(writeNotices([bundled("b", "One"), bundled("c", "Two"), bundled("a", "One\n")]));
  const names = read.map((notice) => [notice.packages.map(({ name }) => name), notice.text]);
  expect(names).toEqual([
    [["a", "b"], "One"],
    [["c"], "Two"],
  ]);
});
