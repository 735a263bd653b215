/** Three projects: `unit` needs only Node, `conformance` the build, `browser` the build, the preview and a browser. */
const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": [
      "ts-jest",
      { tsconfig: "test/tsconfig.json", isolatedModules: true, diagnostics: false },
    ],
  },
  // These packages ship as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(@borgar/fx|@cj-tech-master/excelts|@sparticuz/chromium)/)"],
};

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/unit/**/*.test.ts?(x)"] },
    { ...shared, displayName: "conformance", testMatch: ["<rootDir>/test/conformance/**/*.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
