import { element } from "./element";
import type { BatchRecord } from "./previewApi";
import type { PreviewWords } from "./words";

/** One quiet line under the grid: whether it calculates, and what the add-in asked of the workbook so far. */
export class StatusBar {
  readonly #state = element("span", { class: "status-state", role: "status" });
  readonly #cell = element("span", { class: "status-cell", "aria-live": "polite" });
  readonly #traffic = element("span");
  #started = false;
  readonly #words: PreviewWords;

  constructor(place: HTMLElement, words: PreviewWords) {
    this.#words = words;
    place.replaceChildren(this.#state, this.#cell, this.#traffic);
    this.#say(words.starting, "busy");
  }

  ready(): void {
    this.#started = true;
    this.#say(this.#words.ready, "ready");
  }

  calculating(busy: boolean): void {
    if (this.#started) this.#say(busy ? this.#words.calculating : this.#words.ready, busy ? "busy" : "ready");
  }

  failed(reason: string): void {
    this.#say(reason, "failed");
  }

  /** Why the selected cell shows an error; nothing where it does not. */
  explain(message: string | undefined): void {
    if (this.#cell.textContent === (message ?? "")) return;
    this.#cell.textContent = message ?? "";
    this.#cell.title = message ?? "";
  }

  batches(batches: readonly BatchRecord[]): void {
    const bytes = batches.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
    this.#traffic.textContent = this.#words.batches(batches.length, (bytes / 1024).toFixed(1));
  }

  #say(text: string, kind: "busy" | "ready" | "failed"): void {
    this.#state.textContent = text;
    this.#state.dataset["kind"] = kind;
  }
}
