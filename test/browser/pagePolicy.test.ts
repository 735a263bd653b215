import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../preview/server/browser";
import { closePages, servePages } from "../../preview/server/openPreview";
import { pagesOrigin } from "../../preview/server/pagesOrigin";
import { hearOtherOrigins, hearRefusals } from "./pageFailures";

/** What all other tests expect none of is heard when it happens. */
let context: BrowserContext;
let page: Page;
const heard: string[] = [];
let onHeard: () => void = () => undefined;

function hear(failure: string): void {
  heard.push(failure);
  onHeard();
}

/** Waits until so many refusals were heard, and for the frame after that, in which another one would come. */
async function refusalsHeard(count: number): Promise<void> {
  while (heard.filter(isRefusal).length < count) await new Promise<void>((resolve) => (onHeard = resolve));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A picture's request is told before the policy stops it. */
const isRefusal = (failure: string): boolean => !failure.startsWith("A page asked");

beforeAll(async () => {
  context = await (await launchBrowser()).newContext();
  await hearRefusals(context, hear);
  hearOtherOrigins(context, hear);
  await servePages(context);
  page = await context.newPage();
  await page.goto(`${pagesOrigin}/taskpane.html`);
  await page.locator(".start-notice").waitFor();
});

beforeEach(() => {
  heard.length = 0;
});

afterAll(async () => {
  const browser = context.browser();
  await closePages(context);
  await browser?.close();
});

test("the page as it is breaks none of its rules", async () => {
  await page.reload();
  await page.locator(".start-notice").waitFor();
  expect(heard).toEqual([]);
});

test("styles that the page's scripts fill are its own, and stay", async () => {
  const colour = await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement("style"));
    style.sheet?.insertRule("h1 { color: rgb(1, 2, 3) }");
    return getComputedStyle(document.querySelector("h1") as Element).color;
  });
  expect(colour).toBe("rgb(1, 2, 3)");
  expect(heard).toEqual([]);
});

test.each([
  ["a style with a text", "style-src-elem", "<style>h1 { color: red }</style>"],
  ["a style of an element", "style-src-attr", '<p style="color: red"></p>'],
  ["a picture from elsewhere", "img-src", '<img src="https://elsewhere.example/a.png">'],
  ["a frame from elsewhere", "frame-src", '<iframe src="https://elsewhere.example/"></iframe>'],
  ["code of an element", "script-src-attr", '<img src="none.png" onerror="document.title = 1">'],
])("%s is refused, and heard", async (_, directive, html) => {
  await page.evaluate((smuggled) => document.body.insertAdjacentHTML("beforeend", smuggled), html);
  await refusalsHeard(1);
  expect(heard.filter(isRefusal)).toEqual([expect.stringContaining(`refused ${directive}:`)]);
});

test("code made of a text, and a request to another address, are refused and heard", async () => {
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'inline'";
    document.body.append(script);
    return fetch("https://elsewhere.example/").catch(() => undefined);
  });
  await refusalsHeard(2);
  expect(heard).toEqual([
    expect.stringContaining("refused script-src-elem:"),
    expect.stringContaining("refused connect-src:"),
  ]);
});

test("a request that no policy stops is heard too", async () => {
  const preview = await context.newPage();
  await preview.goto(`${pagesOrigin}/help/help.css`);
  await preview.evaluate(() => fetch("https://elsewhere.example/").catch(() => undefined));
  expect(heard).toEqual(["A page asked another address: https://elsewhere.example/"]);
});
