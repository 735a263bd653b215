import { cpSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const root = resolve(__dirname, "..", "..");
const output = join(root, "build", "preview");

/**
 * The engine's classes define their fields by calling a function, in whose hands all objects look alike to the browser,
 * and slow for good as soon as a class gives a field of its base another value. Setting the field is the same.
 */
const settingFields: Plugin = {
  name: "setting-fields",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const set = "function _defineProperty(e, r, t) { e[r] = t; return e; }";
      return { contents: source.replace(DEFINE_FIELD, set).replace(FIELD, "(this.$1 =") };
    });
  },
};

/** The start of `_defineProperty(this, "name", value)`; its end closes the bracket of `(this.name = value)` as well. */
const FIELD = /\b_defineProperty\(\s*this,\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*"([\w$]+)",/g;
const DEFINE_FIELD = /^function _defineProperty\(e, r, t\) \{$[\s\S]*?^\}$/m;

/** `build/preview/`: the page and its scripts. The engine is 19 MB of modules, which webpack takes minutes for. */
async function main(): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, "preview", "page", "preview.ts")],
    outdir: output,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    loader: { ".woff2": "file" },
    plugins: [settingFields],
    assetNames: "[name]",
    logLevel: "warning",
  });
  cpSync(join(root, "preview", "page", "preview.html"), join(output, "preview.html"));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
