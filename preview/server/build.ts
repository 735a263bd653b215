import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(__dirname, "..", "..");
const output = join(root, "build", "preview");

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
    assetNames: "[name]",
    logLevel: "warning",
  });
  cpSync(join(root, "preview", "page", "preview.html"), join(output, "preview.html"));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
