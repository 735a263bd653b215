/** Three projects: `unit` needs only Node, `conformance` the build, `browser` the build, the preview and a browser. */
const shared = {
  testEnvironment: "node",
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig: "test/tsconfig.json", diagnostics: false }] },
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
      setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
