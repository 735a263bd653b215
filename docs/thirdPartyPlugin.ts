/** Writes the notices of the packages that webpack really put into the add-in, and refuses licences that aren't allowed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import { isAllowed, writeNotices, type BundledPackage } from "./thirdParty";

type PackageWithText = BundledPackage & { readonly text: string };

const NAME = "ThirdPartyPlugin";

export class ThirdPartyPlugin {
  apply(compiler: Compiler): void {
    const { Compilation: stages, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: stages.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const packages = packageFolders(compilation).map(readPackage);
        for (const { name, licence } of packages.filter((each) => !isAllowed(each.licence))) {
          compilation.errors.push(new WebpackError(`${name} has the licence "${licence}", which is not allowed.`));
        }
        compilation.emitAsset("third-party-notices.txt", new sources.RawSource(writeNotices(packages)));
      });
    });
  }
}

/** Only of modules that are in a file of the build: many more are looked at and left out. */
function packageFolders({ chunks, chunkGraph }: Compilation): string[] {
  const files = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]).flatMap(filesOf);
  return [...new Set(files.flatMap((file) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? []))];
}

/** Webpack joins modules into one where it can; the joined one has no file. */
function filesOf(module: Module): string[] {
  const joined = "modules" in module ? (module.modules as readonly Module[]) : [module];
  return [...joined].flatMap((each) => each.nameForCondition() ?? []);
}

function readPackage(folder: string): PackageWithText {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file === undefined ? missingTexts[name] : readFileSync(join(folder, file), "utf8");
  return {
    name,
    version,
    licence: typeof license === "string" ? license : "unknown",
    text: (text ?? "").replaceAll("\r\n", "\n"),
  };
}

/** Texts for packages that name their licence and hold no copy of it. */
const missingTexts: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": `MIT License

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
