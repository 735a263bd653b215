import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

const root = resolve(__dirname, "..", "..");
const here = join(root, "test", "paneStates");

/** Where the page of the states is built. */
export const statesFolder = join(root, "build", "paneStates");

/** What the pane takes from the workbook, and the one way in which a component leaves the page. */
const workbook =
  /^(\.\.\/)+(excel\/.*|check\/checkInstallation|sheets\/(quality\/qualityCheck|share\/shareCheck))$|\/newVersion$/;

/** The pane's own modules get the fake workbook, and the JSX that is remembered; whatever they call gets the real ones. */
const paneWithoutExcel: Plugin = {
  name: "pane-without-excel",
  setup({ onResolve }) {
    const ofPane = (importer: string) => importer.startsWith(join(root, "src", "taskpane"));
    const insteadOf = (filter: RegExp, file: string) =>
      onResolve({ filter }, ({ importer }) => (ofPane(importer) ? { path: join(here, file) } : undefined));
    insteadOf(workbook, "fakeWorkbook.ts");
    insteadOf(/^react\/jsx-dev-runtime$/, "shownElements.ts");
  },
};

/** React as in development: it tells in the console what is wrong with the elements. */
export const statesBundle: BuildOptions = {
  absWorkingDir: root,
  entryPoints: [join(here, "page.tsx"), join(root, "src", "taskpane", "taskpane.css")],
  entryNames: "[name]",
  outdir: statesFolder,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxDev: true,
  define: { "process.env.NODE_ENV": '"development"' },
  plugins: [paneWithoutExcel],
  logLevel: "warning",
};

/** The page and the pictures, without the scripts. */
export function copyStatesPage(): void {
  rmSync(statesFolder, { recursive: true, force: true });
  cpSync(join(here, "page.html"), join(statesFolder, "index.html"));
  cpSync(join(root, "assets"), join(statesFolder, "assets"), { recursive: true });
}
