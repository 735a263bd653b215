/** What a person does with a control, which is found by a selector. */
export type Act =
  | { readonly press: string }
  | { readonly type: string; readonly text: string }
  | { readonly choose: string; readonly value: string };

export async function perform(act: Act): Promise<void> {
  if ("press" in act) {
    (await shown(act.press)).click();
  } else if ("type" in act) {
    enter((await shown(act.type)) as HTMLInputElement, HTMLInputElement.prototype, act.text, "input");
  } else {
    enter((await shown(act.choose)) as HTMLSelectElement, HTMLSelectElement.prototype, act.value, "change");
  }
}

/** What isn't there by then never will be. */
const PATIENCE_MILLISECONDS = 60_000;

/** The first visible element of a selector, as soon as there is one. */
export function shown(selector: string): Promise<HTMLElement> {
  const found = () => [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Nothing shows ${selector}`));
    }, PATIENCE_MILLISECONDS);
    const look = () => {
      const element = found();
      if (element === undefined) return;
      clearTimeout(giveUp);
      observer.disconnect();
      resolve(element);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    look();
  });
}

/** React hears of a value only if it is set past the setter that it puts on the element. */
function enter(element: HTMLElement, prototype: object, value: string, event: "input" | "change"): void {
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
  element.dispatchEvent(new Event(event, { bubbles: true }));
}
