import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/**
 * What axe finds in a page that it was put into, what is wider than the page, and controls whose name lacks their visible
 * words.
 */
export async function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim().toLowerCase();
    const { scrollWidth, clientWidth } = document.documentElement;
    const controls = [...document.querySelectorAll<HTMLElement>("button, a, [role=button], [role=switch]")];
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      ),
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...controls
        .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth && each.tagName === "BUTTON")
        .map((each) => `too long: ${each.textContent}`),
      ...controls
        .filter((each) => each.hasAttribute("aria-label"))
        .filter((each) => !words(each.getAttribute("aria-label")).includes(words(each.textContent)))
        .map((each) => `another name than its words: ${each.textContent}`),
    ];
  }, rules as object);
}
