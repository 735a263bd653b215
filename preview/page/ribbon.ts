import { element } from "./element";
import { isMenu } from "./manifest";
import type { AddinManifest, RibbonCommand, RibbonControl, RibbonMenu } from "./manifest";
import { moveFocus } from "./menuFocus";
import { previewWords } from "./words";
import type { PreviewOptions } from "./previewOptions";

export interface RibbonActions {
  runCommand(functionName: string): void;
  togglePane(): void;
  save(): Promise<void>;
  open(file: File): Promise<void>;
}

/** The commands above the grid: the add-in's tab as its manifest describes it, and the page's own few buttons. */
export function drawRibbon(
  place: HTMLElement,
  manifest: AddinManifest,
  options: PreviewOptions,
  actions: RibbonActions,
): void {
  const words = previewWords[options.language];
  const groups = manifest.groups.map((group) =>
    element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      element("div", { class: "ribbon-controls" }, ...group.controls.map((control) => drawControl(control, actions))),
      element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
    ),
  );
  place.replaceChildren(
    element(
      "div",
      { class: "ribbon-top" },
      element("span", { class: "ribbon-tab" }, manifest.tab),
      element("span", { class: "ribbon-title" }, words.workbook),
      element("span", { class: "ribbon-space" }),
      languageLink(words.otherLanguage, words.otherLanguageCode),
      openButton(options, actions),
      saveButton(options, actions),
    ),
    element("nav", { class: "ribbon-groups", "aria-label": words.commands }, ...groups),
  );
}

/** A link to this page in another language. */
function languageLink(label: string, language: string): HTMLElement {
  const query = new URLSearchParams(window.location.search);
  query.set("language", language);
  return element("a", { class: "ribbon-link", href: `?${query}`, lang: language }, label);
}

/** The browser's own way to choose a file, behind a button that looks like the others. */
function openButton(options: PreviewOptions, actions: RibbonActions): HTMLElement {
  const words = previewWords[options.language];
  const chooser = element("input", { type: "file", accept: ".xlsx", hidden: true, "aria-label": words.open });
  const button = element("button", { type: "button", class: "ribbon-open" }, words.open);
  button.addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (!file) return;
    button.disabled = true;
    button.textContent = words.opening;
    void actions.open(file).finally(() => {
      button.disabled = false;
      button.textContent = words.open;
    });
  });
  return element("span", {}, button, chooser);
}

function saveButton(options: PreviewOptions, actions: RibbonActions): HTMLElement {
  const words = previewWords[options.language];
  const button = element("button", { type: "button", class: "ribbon-save" }, words.save);
  button.addEventListener("click", () => {
    button.disabled = true;
    button.textContent = words.saving;
    void actions.save().finally(() => {
      button.disabled = false;
      button.textContent = words.save;
    });
  });
  return button;
}

function drawControl(control: RibbonControl, actions: RibbonActions): HTMLElement {
  return isMenu(control) ? drawMenu(control, actions) : drawCommand(control, actions, "ribbon-button");
}

/** A command as a button that runs it. */
export function drawCommand(
  command: RibbonCommand,
  actions: Pick<RibbonActions, "runCommand" | "togglePane">,
  className: string,
): HTMLButtonElement {
  const { action } = command;
  const button = element(
    "button",
    { type: "button", class: className, title: command.tip, "data-command": command.id },
    ...picture(command.icon),
    element("span", {}, command.label),
  );
  button.addEventListener("click", () => {
    if (action.kind === "function") actions.runCommand(action.name);
    else actions.togglePane();
  });
  return button;
}

/** The manifest names its own address; the pictures are taken from where this page comes from. */
function picture(icon: string | undefined): Node[] {
  return icon ? [element("img", { src: new URL(icon).pathname.slice(1), alt: "", width: "32", height: "32" })] : [];
}

function drawMenu(menu: RibbonMenu, actions: RibbonActions): HTMLElement {
  const listId = `${menu.id}.list`;
  const opener = element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      title: menu.tip,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-controls": listId,
      "data-command": menu.id,
    },
    ...picture(menu.icon),
    element("span", {}, menu.label, element("span", { class: "ribbon-arrow", "aria-hidden": "true" }, " ▾")),
  );
  const items = menu.items.map((item) => drawCommand(item, actions, "ribbon-item"));
  const list = element("div", { id: listId, class: "ribbon-menu", role: "menu", hidden: true }, ...items);
  const holder = element("div", { class: "ribbon-menu-holder" }, opener, list);
  const show = (shown: boolean): void => {
    list.hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
    if (shown) items[0]?.focus();
  };
  items.forEach((item) => {
    item.setAttribute("role", "menuitem");
    item.addEventListener("click", () => show(false));
  });
  opener.addEventListener("click", () => show(list.hidden !== false));
  holder.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      show(false);
      opener.focus();
    }
    moveFocus(items, event);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!list.hidden && event.target instanceof Node && !holder.contains(event.target)) show(false);
  });
  return holder;
}
