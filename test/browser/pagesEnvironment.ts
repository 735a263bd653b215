import { TestEnvironment as NodeEnvironment } from "jest-environment-node";
import { openPages, type OpenPages } from "./openPages";

declare global {
  /** Outlives a file of tests, as nothing does that the file loads itself. */
  var openPages: OpenPages;
}

/** Hands every file of tests the pages that those before it opened. */
export default class PagesEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.openPages = openPages;
  }

  override async teardown(): Promise<void> {
    await openPages.closeUsed();
    await super.teardown();
  }
}
