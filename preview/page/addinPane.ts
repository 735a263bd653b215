import { element } from "./element";
import type { PreviewWords } from "./words";

const NARROWEST = 270;
const USUAL_WIDTH = 350;
const KEY_STEP = 20;

/** Where the add-in's page stands beside the grid. Closed, it keeps running: its functions and commands live in it. */
export class AddinPane {
  /** What the add-in's frames are put into, one below the other. */
  readonly holders: readonly HTMLElement[];
  readonly #shield = element("div", { class: "pane-shield", hidden: true });
  #width = USUAL_WIDTH;
  readonly #place: HTMLElement;
  readonly #divider: HTMLElement;

  constructor(place: HTMLElement, divider: HTMLElement, name: string, words: PreviewWords, frames: number) {
    this.#place = place;
    this.#divider = divider;
    this.holders = Array.from({ length: frames }, () => element("div", { class: "pane-frame" }));
    const close = element("button", { type: "button", class: "pane-close", "aria-label": words.closePane }, "✕");
    close.addEventListener("click", () => this.show(false));
    place.replaceChildren(
      element("div", { class: "pane-head" }, element("span", {}, name), close),
      ...this.holders,
      this.#shield,
    );
    place.setAttribute("aria-label", name);
    this.#prepareDivider(words.resizePane);
    this.#resize(USUAL_WIDTH);
  }

  get shown(): boolean {
    return !this.#place.classList.contains("closed");
  }

  show(shown: boolean): void {
    this.#place.classList.toggle("closed", !shown);
    this.#place.inert = !shown;
    this.#divider.hidden = !shown;
  }

  #resize(width: number): void {
    this.#width = Math.round(Math.max(NARROWEST, Math.min(width, window.innerWidth * 0.7)));
    this.#place.style.width = `${this.#width}px`;
    this.#divider.setAttribute("aria-valuenow", String(this.#width));
  }

  #prepareDivider(label: string): void {
    const divider = this.#divider;
    const attributes = {
      role: "separator",
      tabindex: "0",
      "aria-orientation": "vertical",
      "aria-label": label,
      "aria-valuemin": String(NARROWEST),
    };
    Object.entries(attributes).forEach(([name, value]) => divider.setAttribute(name, value));
    divider.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") this.#resize(this.#width + KEY_STEP);
      if (event.key === "ArrowRight") this.#resize(this.#width - KEY_STEP);
    });
    divider.addEventListener("pointerdown", (event) => {
      divider.setPointerCapture(event.pointerId);
      // The frame would swallow the pointer's movements.
      this.#shield.hidden = false;
    });
    divider.addEventListener("pointermove", (event) => {
      if (divider.hasPointerCapture(event.pointerId)) this.#resize(window.innerWidth - event.clientX);
    });
    divider.addEventListener("lostpointercapture", () => {
      this.#shield.hidden = true;
    });
  }
}
