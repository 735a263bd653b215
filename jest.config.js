/** The grid's packages ship these as ES modules only. */
const modules = "lodash-es|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|collapse-white-space|n-gram";

/** Three projects: `unit` needs only Node, `conformance` the build, `browser` the build, the preview and a browser. */
const shared = {
  testEnvironment: "node",
  transform: { "^.+\\.(tsx?|m?js)$": ["ts-jest", { tsconfig: "test/tsconfig.json", diagnostics: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
};

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/unit/**/*.test.ts?(x)"] },
    {
      ...shared,
      displayName: "conformance",
      setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
      testMatch: ["<rootDir>/test/conformance/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/browser/pagesEnvironment.ts",
      globalTeardown: "<rootDir>/test/browser/closePages.ts",
      setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
