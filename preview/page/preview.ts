import { createUniverGrid } from "../grid/univerGrid";
import { createWorkbookModel } from "../model/workbookModel";
import { saveWorkbook } from "../save/saveWorkbook";
import { createFunctionCaller, type FunctionCaller, type FunctionsFile } from "../wire/customFunctions";
import { DECLARED_REQUIREMENT_SETS } from "../wire/requirementSets";
import { AddinPane } from "./addinPane";
import { connectPanes, type ConnectedPanes } from "./connectedPanes";
import { CellMenu } from "./cellMenu";
import { download } from "./download";
import { dropFiles } from "./dropFiles";
import { pagePart } from "./element";
import { enforceRequirementSets } from "./enforceRequirementSets";
import { loadCellFonts } from "./fonts";
import { functionCommands, readManifest, type AddinManifest } from "./manifest";
import type { BatchRecord } from "./previewApi";
import { readPreviewOptions, type PreviewOptions } from "./previewOptions";
import { OpenedNotice } from "./openedNotice";
import { openFile } from "./openFile";
import { previewWorkbook } from "./previewWorkbook";
import { drawRibbon } from "./ribbon";
import { StatusBar } from "./statusBar";
import { previewWords } from "./words";

import "./preview.css";

const LOCALES = { en: "en-US", es: "es-ES" } as const;

async function start(options: PreviewOptions, status: StatusBar): Promise<void> {
  const words = previewWords[options.language];
  const locale = LOCALES[options.language];
  const manifest = await fetchManifest(locale);
  document.title = words.title(manifest.name);
  const file = (await (await fetch(onThisOrigin(manifest.functionsUrl))).json()) as FunctionsFile;
  await loadCellFonts();
  const grid = await createUniverGrid(pagePart("grid"), {
    language: options.language,
    // Excel on the web tells add-ins no theme: page and pane both follow the person's preference.
    dark: window.matchMedia("(prefers-color-scheme: dark)").matches,
    stale: options.busy === "stale",
    dates1904: options.traits.dates1904,
    undrawn: !options.drawing,
  });
  pagePart("grid").setAttribute("aria-label", words.grid);
  grid.onBusy((busy) => status.calculating(busy));

  const qualified = ({ name }: { name: string }): string => `${manifest.namespace}.${name}`.toUpperCase();
  const customFunctions = file.functions.map(qualified);
  const pane = new AddinPane(pagePart("pane"), pagePart("divider"), manifest.name, words, options.panes);
  const batches: BatchRecord[] = [];
  const caller: FunctionCaller = createFunctionCaller({
    file,
    blank: options.blank,
    send: (entries) => panes.first.invokeFunctions(entries),
  });
  const model = createWorkbookModel({
    grid,
    traits: options.traits,
    locale,
    customFunctions,
    arrayFunctions: file.functions.filter(({ result }) => result?.dimensionality === "matrix").map(qualified),
    onFunctionResults: (results) => caller.receive(results),
    onPaneVisibility: (visibility) => pane.show(visibility === "Visible"),
    onCellChange: (change) => panes.tellChange(change),
  });
  grid.onEntry((sheetId, block) => {
    const end = model.beginStep();
    grid.structure.following(() => model.followEntry(sheetId, block));
    end(grid.structure.lastStep());
  });
  grid.structure.onStructure((event) => {
    if (event.kind !== "changed") grid.forgetShown();
    if (event.kind === "changed") grid.structure.following(() => model.followStructure(event));
    else model.followStructure(event);
  });
  grid.onChange(({ kind }) => {
    // The grid's own change comes first: it must not be changed inside it.
    if (kind === "sheets") queueMicrotask(() => model.followSheets());
  });
  const panes: ConnectedPanes = connectPanes(pane.holders, {
    title: manifest.name,
    src: onThisOrigin(manifest.pageUrl),
    locale,
    requirementSets: options.sets,
    dispatch: (batch, fault) => model.dispatch(batch, fault),
    onBatch: (batch) => {
      batches.push(batch);
      status.batches(batches.filter(({ internal }) => !internal));
    },
  });
  const check = (frame: HTMLIFrameElement): Promise<void> =>
    options.enforce ? enforceRequirementSets(frame) : Promise.resolve();

  const ready = panes.ready(check).then(() => {
    if (options.functions) grid.registerFunctions(manifest.namespace, file.functions, caller.call);
    status.ready();
    return grid.settled();
  });
  let hasFunctions = options.functions;
  /** Its functions arrive with it, where they were missing. */
  const restartAddin = async (): Promise<void> => {
    await panes.reload(check);
    if (!options.functions || hasFunctions) return;
    grid.registerFunctions(manifest.namespace, file.functions, caller.call);
    hasFunctions = true;
  };
  const open = (bytes: Uint8Array): ReturnType<typeof openFile> =>
    openFile(bytes, { grid, model, customFunctions, words, restartAddin });
  const notice = new OpenedNotice(pagePart("notice"), words);
  let fileName = words.fileName;
  const openChosen = (chosen: File): Promise<void> =>
    chosen
      .arrayBuffer()
      .then((content) => open(new Uint8Array(content)))
      .then(
        (notHeld) => {
          fileName = chosen.name;
          notice.opened(chosen.name, notHeld);
        },
        (error: unknown) => notice.failed(error instanceof Error ? error.message : String(error)),
      );
  dropFiles((dropped) => void openChosen(dropped));
  const save = (): Promise<Uint8Array> => saveWorkbook(model.workbookSnapshot());
  const actions = {
    togglePane: () => pane.show(!pane.shown),
    runCommand: (name: string) => {
      panes.first.invokeCommand(name).catch((error: unknown) => status.failed(String(error)));
    },
  };
  const selectedCell = (): [string, number, number] => {
    const { sheet, block } = grid.selection();
    return [sheet.id, block.row, block.column];
  };
  const menu = new CellMenu(manifest.cellMenu, actions, words.cellMenu);
  grid.onCellMenu((at, more) => {
    const link = grid.isLink(...selectedCell())
      ? [{ label: words.followLink, run: () => grid.followLink(...selectedCell()) }]
      : [];
    menu.open(at, [...link, { label: words.moreCommands, run: more }]);
  });
  const explainSelected = oncePerTurn(() => status.explain(grid.errorMessage(...selectedCell())));
  grid.onChange(explainSelected);
  grid.onBusy(explainSelected);
  grid.onRefused(() => status.failed(words.movingRefused));
  drawRibbon(pagePart("ribbon"), manifest, options, {
    ...actions,
    open: openChosen,
    save: () =>
      save().then(
        (content) => download(fileName, content),
        (error: unknown) => status.failed(`${words.saveFailed} ${String(error)}`),
      ),
  });
  window.preview = previewWorkbook({
    grid,
    model,
    connection: panes.first,
    batches,
    ready,
    open,
    save,
    installFunctions: () => grid.learnFunctions(manifest.namespace, file.functions, caller.call),
    reopenWithoutFunctions: () => {
      hasFunctions = false;
      grid.forgetFunctions(manifest.namespace, file.functions);
      grid.calculateVolatile();
    },
    commands: functionCommands(manifest),
    language: options.language,
  });
  await ready;
}

/** A batch changes cells many times in one turn. */
function oncePerTurn(action: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      action();
    });
  };
}

async function fetchManifest(locale: string): Promise<AddinManifest> {
  const text = await (await fetch("manifest.xml")).text();
  return readManifest(new DOMParser().parseFromString(text, "text/xml"), locale);
}

/** The manifest names its own address; the same files are taken from where this page comes from. */
function onThisOrigin(url: string): string {
  return new URL(new URL(url).pathname, window.location.href).href;
}

function main(): void {
  const options = readPreviewOptions(window.location.search, DECLARED_REQUIREMENT_SETS);
  const words = previewWords[options.language];
  document.documentElement.lang = options.language;
  const status = new StatusBar(pagePart("status"), words);
  start(options, status).catch((error: unknown) => {
    status.failed(words.failed(String(error)));
    throw error;
  });
}

main();
