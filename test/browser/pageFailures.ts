import type { BrowserContext } from "playwright-core";
import { pagesOrigin } from "../../preview/server/pagesOrigin";

/** Tells what the policy of the add-in's page refused, in every frame that shows the page from now on. */
export async function hearRefusals(context: BrowserContext, tell: (refusal: string) => void): Promise<void> {
  await context.exposeBinding("tellRefusal", (_, refusal: string) => tell(refusal));
  await context.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const { tellRefusal } = window as unknown as { tellRefusal: (refusal: string) => void };
        tellRefusal(`The page's policy refused ${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
      },
    );
  });
}

/** Tells every request that would have left the origin of the pages. */
export function hearOtherOrigins(context: BrowserContext, tell: (request: string) => void): void {
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== pagesOrigin && protocol !== "data:" && protocol !== "blob:") {
      tell(`A page asked another address: ${request.url()}`);
    }
  });
}
