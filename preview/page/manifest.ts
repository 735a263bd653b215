/** An entry of the add-in's ribbon. */
export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The picture of 32 pixels, or what comes nearest. */
  readonly icon?: string;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

export interface RibbonMenu {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon?: string;
  readonly items: readonly RibbonCommand[];
}

export type RibbonControl = RibbonCommand | RibbonMenu;

/** What Excel takes from the add-in's manifest, in one language. */
export interface AddinManifest {
  readonly name: string;
  readonly pageUrl: string;
  readonly namespace: string;
  readonly functionsUrl: string;
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly controls: readonly RibbonControl[] }[];
  /** What the add-in puts into the menu of cells. */
  readonly cellMenu: readonly RibbonControl[];
}

/** Reads the parts of an add-in's XML manifest that show; `locale` chooses among the overrides. */
export function readManifest(xml: Document, locale: string): AddinManifest {
  const root = xml.documentElement;
  if (!root) throw new Error("The manifest is empty.");
  const resources = readResources(root, locale);
  const surface = one(extensionPoint(root, "PrimaryCommandSurface"), "CustomTab");
  const functions = extensionPoint(root, "CustomFunctions");
  return {
    name: localised(one(root, "DisplayName"), "Value", locale),
    pageUrl: attribute(one(one(root, "DefaultSettings"), "SourceLocation"), "DefaultValue"),
    namespace: resource(one(functions, "Namespace"), resources),
    functionsUrl: resource(one(one(functions, "Metadata"), "SourceLocation"), resources),
    tab: resource(one(surface, "Label"), resources),
    groups: children(surface, "Group").map((group) => ({
      label: resource(one(group, "Label"), resources),
      controls: children(group, "Control").map((control) => readControl(control, resources)),
    })),
    cellMenu: cellMenu(root).map((control) => readControl(control, resources)),
  };
}

export function isMenu(control: RibbonControl): control is RibbonMenu {
  return "items" in control;
}

/** Every command that runs a function, each once: in the ribbon's order, then in that of the cells' menu. */
export function functionCommands(manifest: AddinManifest): { functionName: string; label: string }[] {
  const commands = [...manifest.groups.flatMap((group) => group.controls), ...manifest.cellMenu]
    .flatMap((control): readonly RibbonCommand[] => (isMenu(control) ? control.items : [control]))
    .flatMap(({ action, label }) => (action.kind === "function" ? [{ functionName: action.name, label }] : []));
  return [...new Map(commands.reverse().map((command) => [command.functionName, command])).values()].reverse();
}

type Resources = ReadonlyMap<string, string>;

function readControl(control: Element, resources: Resources): RibbonControl {
  const items = children(control, "Items")[0];
  if (!items) return readCommand(control, resources);
  return {
    ...describe(control, resources),
    items: children(items, "Item").map((item) => readCommand(item, resources)),
  };
}

function readCommand(element: Element, resources: Resources): RibbonCommand {
  const action = one(element, "Action");
  const name = children(action, "FunctionName")[0];
  return {
    ...describe(element, resources),
    action: name ? { kind: "function", name: (name.textContent ?? "").trim() } : { kind: "pane" },
  };
}

function describe(element: Element, resources: Resources): { id: string; label: string; tip: string; icon?: string } {
  const icon = iconOf(element, resources);
  return {
    id: attribute(element, "id"),
    label: resource(one(element, "Label"), resources),
    tip: resource(one(one(element, "Supertip"), "Description"), resources),
    ...(icon && { icon }),
  };
}

function iconOf(element: Element, resources: Resources): string | undefined {
  const images = children(element, "Icon").flatMap((icon) => children(icon, "Image"));
  const nearest = [...images].sort((one, other) => distance(one) - distance(other))[0];
  return nearest && resource(nearest, resources);
}

function distance(image: Element): number {
  return Math.abs(Number(attribute(image, "size")) - 32);
}

function readResources(root: Element, locale: string): Resources {
  const all = children(one(one(root, "VersionOverrides"), "Resources"));
  return new Map(
    all.flatMap((list) => children(list)).map((entry) => [attribute(entry, "id"), localised(entry, "Value", locale)]),
  );
}

function localised(element: Element, valueName: string, locale: string): string {
  const override = children(element, "Override").find((candidate) => candidate.getAttribute("Locale") === locale);
  return override ? attribute(override, valueName) : attribute(element, "DefaultValue");
}

function resource(element: Element, resources: Resources): string {
  const id = attribute(element, "resid");
  const value = resources.get(id);
  if (value === undefined) throw new Error(`The manifest has no resource ${id}.`);
  return value;
}

/** The controls of the add-in's context menu over cells; an add-in need not have one. */
function cellMenu(root: Element): Element[] {
  return findExtensionPoints(root, "ContextMenu")
    .flatMap((point) => children(point, "OfficeMenu"))
    .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
    .flatMap((menu) => children(menu, "Control"));
}

function findExtensionPoints(root: Element, type: string): Element[] {
  const points = Array.from(root.getElementsByTagNameNS("*", "ExtensionPoint"));
  return points.filter((point) => (point.getAttribute("xsi:type") ?? "") === type);
}

function extensionPoint(root: Element, type: string): Element {
  const found = findExtensionPoints(root, type)[0];
  if (!found) throw new Error(`The manifest has no extension point ${type}.`);
  return found;
}

function one(element: Element, name: string): Element {
  const found = children(element, name)[0];
  if (!found) throw new Error(`The manifest has no ${name} in ${element.localName}.`);
  return found;
}

function children(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes)
    .filter((node): node is Element => node.nodeType === 1)
    .filter((child) => name === undefined || child.localName === name);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null || value === "") throw new Error(`The manifest has no ${name} in ${element.localName}.`);
  return value;
}
