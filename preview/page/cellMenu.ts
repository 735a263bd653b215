import type { PagePlace } from "../grid/contextMenus";
import { element } from "./element";
import { isMenu, type RibbonCommand, type RibbonControl } from "./manifest";
import { moveFocus } from "./menuFocus";
import { drawCommand, type RibbonActions } from "./ribbon";

/** An entry of the page's own. */
export interface PageEntry {
  readonly label: string;
  run(): void;
}

const MARGIN = 8;

/** The menu over a cell: what the page offers itself, then the add-in's commands. One is open at a time. */
export class CellMenu {
  readonly #list = element("div", { class: "ribbon-menu cell-menu", role: "menu", hidden: true });
  #items: readonly HTMLElement[] = [];
  #cameFrom: Element | null = null;
  readonly #controls: readonly RibbonControl[];
  readonly #actions: Pick<RibbonActions, "runCommand" | "togglePane">;

  constructor(
    controls: readonly RibbonControl[],
    actions: Pick<RibbonActions, "runCommand" | "togglePane">,
    label: string,
  ) {
    this.#controls = controls;
    this.#actions = actions;
    this.#list.setAttribute("aria-label", label);
    document.body.append(this.#list);
    this.#list.addEventListener("keydown", (event) => {
      // The grid listens to the whole page.
      event.stopPropagation();
      if (event.key === "Escape" || event.key === "Tab") {
        event.preventDefault();
        this.#close();
      }
      moveFocus(this.#items, event);
    });
    // Before the grid hears of it, which may open the menu anew.
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !this.#list.contains(event.target)) this.#hide();
    };
    document.addEventListener("pointerdown", elsewhere, { capture: true });
    window.addEventListener("blur", () => this.#hide());
  }

  open({ x, y }: PagePlace, entries: readonly PageEntry[]): void {
    const commands = this.#controls.flatMap((control): readonly RibbonCommand[] =>
      isMenu(control) ? control.items : [control],
    );
    this.#cameFrom = document.activeElement;
    this.#items = [
      ...commands.map((command) => drawCommand(command, this.#actions, "ribbon-item")),
      ...entries.map((entry) => this.#pageButton(entry)),
    ];
    this.#items.forEach((item) => {
      item.setAttribute("role", "menuitem");
      item.addEventListener("click", () => this.#close());
    });
    this.#list.replaceChildren(...this.#items);
    this.#list.hidden = false;
    const { width, height } = this.#list.getBoundingClientRect();
    this.#list.style.left = `${Math.max(MARGIN, Math.min(x, window.innerWidth - width - MARGIN))}px`;
    this.#list.style.top = `${Math.max(MARGIN, Math.min(y, window.innerHeight - height - MARGIN))}px`;
    this.#items[0]?.focus();
  }

  #pageButton({ label, run }: PageEntry): HTMLElement {
    const button = element("button", { type: "button", class: "ribbon-item" }, label);
    button.addEventListener("click", run);
    return button;
  }

  /** Back to where the person was. */
  #close(): void {
    this.#hide();
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
  }

  #hide(): void {
    this.#list.hidden = true;
  }
}
