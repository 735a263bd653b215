import type { NotHeld } from "../open/notHeld";
import { element } from "./element";
import type { PreviewWords } from "./words";

/** What came of opening a file, over the grid until a person closes it: what of it can't be held, sheet by sheet. */
export class OpenedNotice {
  readonly #place: HTMLElement;
  readonly #words: PreviewWords;

  constructor(place: HTMLElement, words: PreviewWords) {
    this.#place = place;
    this.#words = words;
    place.setAttribute("role", "status");
    this.#hide();
  }

  failed(reason: string): void {
    this.#show("failed", element("p", {}, reason));
  }

  /** Nothing to tell hides what was told of the file before. */
  opened(name: string, notHeld: readonly NotHeld[]): void {
    if (notHeld.length === 0) return this.#hide();
    const sheets = [...new Set(notHeld.map(({ sheet }) => sheet))];
    const lists = sheets.map((sheet) =>
      element(
        "li",
        {},
        element("strong", {}, sheet ?? this.#words.wholeWorkbook),
        element(
          "ul",
          {},
          ...notHeld.filter((each) => each.sheet === sheet).map((each) => element("li", {}, this.#sentence(each))),
        ),
      ),
    );
    this.#show("opened", element("p", {}, this.#words.notHeldIn(name)), element("ul", {}, ...lists));
  }

  #sentence({ kind, detail, count }: NotHeld): string {
    const { notHeld, times } = this.#words;
    return [notHeld[kind], detail && `(${detail})`, count > 1 && times(count)].filter(Boolean).join(" ");
  }

  #show(kind: "opened" | "failed", ...content: readonly HTMLElement[]): void {
    const close = element(
      "button",
      { type: "button", class: "pane-close", "aria-label": this.#words.closeNotice },
      "✕",
    );
    close.addEventListener("click", () => this.#hide());
    this.#place.dataset["kind"] = kind;
    this.#place.replaceChildren(element("div", { class: "notice-text" }, ...content), close);
    this.#place.hidden = false;
  }

  #hide(): void {
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }
}
