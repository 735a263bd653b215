import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

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

/** Starts a headless browser: an installed Chrome, Edge or Chromium, else on Linux the one that comes by npm. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  if (process.platform === "linux" && process.arch === "x64") {
    return chromium.launch({ ...(await shippedBrowser()), args: flags });
  }
  throw new Error("No browser was found: install Google Chrome, Microsoft Edge or Chromium, then try again.");
}
