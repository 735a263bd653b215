import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { pagesHost } from "./pagesOrigin";
import { servePreview, type PreviewServer } from "./serve";

/** The shell without a window of its own, where there is one, takes a fifth less time. */
const commands = [
  "chromium-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];
const macApplications = ["Google Chrome", "Microsoft Edge", "Chromium"];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

function installedBrowser(): string | undefined {
  const candidates =
    process.platform === "darwin"
      ? macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      : process.platform === "win32"
        ? [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]]
            .filter((folder) => folder !== undefined)
            .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)))
        : (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name)));
  return candidates.find((candidate) => existsSync(candidate));
}

/**
 * The Chromium that an npm package ships for Linux. It brings the few system libraries that a bare machine lacks, but
 * unpacks them only where it takes itself to be on one, and says so by the environment: both are kept to its launch.
 */
async function shippedBrowser(): Promise<LaunchOptions> {
  const before = { ...process.env };
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  const { default: shipped } = await import("@sparticuz/chromium");
  const executablePath = await shipped.executablePath();
  const env = { ...process.env } as Record<string, string>;
  process.env = before;
  return { executablePath, env };
}

/** Whether a browser is installed here. It finds the preview's pages on a server; the one that comes by npm can't. */
export function isBrowserInstalled(): boolean {
  return installedBrowser() !== undefined;
}

/** The pages' origin is the server, and nothing else is to be found: the network is never asked. */
function reaching({ origin }: PreviewServer): string[] {
  const rules = `MAP ${pagesHost} ${new URL(origin).host},MAP * ~NOTFOUND`;
  return [`--host-resolver-rules=${rules}`, "--ignore-certificate-errors"];
}

/**
 * Starts a headless browser, with flags of one's own: an installed Chrome, Edge or Chromium, else on Linux the one that
 * comes by npm.
 */
export async function launchBrowser(ownFlags: readonly string[] = []): Promise<Browser> {
  const args = [...flags, ...ownFlags];
  const installed = installedBrowser();
  if (installed) {
    const server = await servePreview(0, "asAtStart");
    const browser = await chromium.launch({ executablePath: installed, args: [...args, ...reaching(server)] });
    browser.once("disconnected", () => void server.close());
    return browser;
  }
  if (process.platform === "linux" && process.arch === "x64") {
    return chromium.launch({ ...(await shippedBrowser()), args });
  }
  throw new Error("No browser was found: install Google Chrome, Microsoft Edge or Chromium, then try again.");
}
