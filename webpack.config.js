const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const tsx = require("tsx/cjs/api");

const { functionMetadata } = tsx.require("./src/functions/metadata.ts", __filename);
const { forEverySpanish } = tsx.require("./manifest/everySpanish.ts", __filename);
const { pagePolicy } = tsx.require("./src/taskpane/contentSecurityPolicy.ts", __filename);
const { ThirdPartyPlugin } = tsx.require("./docs/thirdPartyPlugin.ts", __filename);
const { helpPages } = tsx.require("./docs/helpPages.ts", __filename);

const developmentUrl = "https://localhost:3000/";
const placeholderUrl = "https://partner-playbook.example/";
const officeJsCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the add-in will be served: `ADDIN_URL`, else this machine in development and a placeholder in production. */
function addinUrl(chosen, development) {
  const url = chosen ?? process.env.ADDIN_URL ?? (development ? developmentUrl : placeholderUrl);
  if (!url.startsWith("https://")) {
    throw new Error(`ADDIN_URL must begin with https://, because Excel loads nothing else; it is "${url}".`);
  }
  return url.endsWith("/") ? url : `${url}/`;
}

/** Emits files whose content is made at build time: function metadata in each language and the help pages. */
class GeneratedFilesPlugin {
  constructor(makeFiles) {
    this.makeFiles = makeFiles;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("GeneratedFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "GeneratedFilesPlugin", stage }, async () => {
        for (const [name, content] of Object.entries(await this.makeFiles())) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}

module.exports = (env, argv) => {
  const development = argv.mode !== "production";
  const url = addinUrl(env.url, development);
  const localOfficeJs = (env.officejs ?? (development ? "local" : "cdn")) === "local";
  const policy = pagePolicy({
    officeJs: localOfficeJs ? "local" : "cdn",
    developmentSocket: development ? "wss://localhost:3000" : undefined,
  });
  const output = path.resolve(__dirname, env.out ?? "dist");
  if (!development && url === placeholderUrl) {
    process.stderr.write(`ADDIN_URL is not set: the manifest points to ${placeholderUrl}, which nobody serves.\n`);
  }

  return {
    devtool: development ? "source-map" : false,
    entry: { functions: "./src/functions/associate.ts", taskpane: "./src/taskpane/taskpane.ts" },
    output: {
      path: output,
      // The manifest names functions.js, and a deployed manifest outlives a build: the hash goes behind the name.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js?[contenthash]" : "[name].[contenthash].js"),
      chunkFilename: "[name].[contenthash].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        // Declarations only: what explains the functions stays out of their bundle, with the parser that it needs.
        { test: /functions[\\/](?!associate)[^\\/]*(?:[\\/][^\\/]*)?\.ts$/, sideEffects: false },
        // A file of its own, named by the page: the policy allows no style within it.
        { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash].css" } },
      ],
    },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        // Excel gives office.js first; the functions are associated before anything of the pane loads.
        scriptLoading: "defer",
        officejs: localOfficeJs ? "office-js/office.js" : officeJsCdn,
        policy,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/templates/*", to: "assets/templates/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            transform: (content) => forEverySpanish(content.toString()).replaceAll(developmentUrl, url),
          },
          ...(localOfficeJs
            ? [
                { from: "node_modules/@microsoft/office-js/dist", to: "office-js", info: { minimized: true } },
                { from: "node_modules/@microsoft/office-js/LICENSE.md", to: "office-js/LICENSE.md" },
              ]
            : []),
        ],
      }),
      new ThirdPartyPlugin(),
      new GeneratedFilesPlugin(async () => ({
        "functions.json": JSON.stringify(await functionMetadata("en", `${url}help/`), null, 2),
        "functions.es.json": JSON.stringify(await functionMetadata("es", `${url}help/`), null, 2),
        ...helpPages(),
      })),
    ],
    devServer: {
      port: 3000,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: { type: "https", options: env.WEBPACK_SERVE ? devCertificates() : {} },
      client: { overlay: false },
    },
  };
};

/** The certificates of `npm run dev-certs`, which Excel trusts; without them the server makes one that nobody does. */
function devCertificates() {
  const {
    caCertificatePath,
    localhostCertificatePath,
    localhostKeyPath,
  } = require("office-addin-dev-certs/lib/defaults");
  if (!existsSync(localhostCertificatePath)) {
    process.stderr.write('Excel will not trust this server: run "npm run dev-certs" once.\n');
    return {};
  }
  return { ca: caCertificatePath, cert: localhostCertificatePath, key: localhostKeyPath };
}
