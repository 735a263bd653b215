import fs from "node:fs";
import path from "node:path";
import { spanishLocales } from "../../manifest/everySpanish";
import { lengthFaults } from "../../manifest/lengths";
import { elements, parseManifest, text } from "../../manifest/manifestDocument";
import { commandName } from "../../src/commands/commandName";
import { commands } from "../../src/commands/commands";
import { functionTable } from "../../src/formulas/functionTable";
import { templates } from "../../src/sheets/templates";
import { orderFaults } from "./manifest/elementOrder";
import { languageFaults } from "./manifest/languages";
import { resourceFaults } from "./manifest/resources";
import { iconFaults, iconSetFaults, localUrls, pngSize, servedFileFaults } from "./manifest/servedFiles";
import { requirementSets, sharedRuntimeFaults } from "./manifest/sharedRuntime";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const source = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");

function built(name: string): string {
  const file = path.join(dist, name);
  if (!fs.existsSync(file)) {
    throw new Error(`There is no dist/${name}: run "npm run build" first.`);
  }
  return fs.readFileSync(file, "utf8");
}

function functionNames(xml: string): string[] {
  return elements(parseManifest(xml), "FunctionName").map(text);
}

/** The manifest with one fault put in; fails if the place isn't there any more. */
function spoilt(from: string | RegExp, to: string): ReturnType<typeof parseManifest> {
  const xml = source.replace(from, to);
  expect(xml).not.toBe(source);
  return parseManifest(xml);
}

describe("the manifest", () => {
  const manifest = parseManifest(source);

  it("has its elements in Excel's order", () => {
    expect(orderFaults(manifest)).toEqual([]);
  });

  it("keeps within Excel's lengths and forms", () => {
    expect(lengthFaults(manifest)).toEqual([]);
  });

  it("resolves every resid, uses every resource, and gives every id once", () => {
    expect(resourceFaults(manifest)).toEqual([]);
  });

  it("runs functions, commands and pane in one page", () => {
    expect(sharedRuntimeFaults(manifest)).toEqual([]);
  });

  it("says everything in Spanish, once: the build repeats it", () => {
    expect(languageFaults(manifest, ["es-ES"])).toEqual([]);
  });

  it("has every size of icon that the ribbon needs", () => {
    expect(iconSetFaults(manifest)).toEqual([]);
  });

  it("promises exactly the three requirement sets", () => {
    expect(requirementSets(manifest).sort()).toEqual([
      "CustomFunctionsRuntime 1.3",
      "ExcelApi 1.12",
      "SharedRuntime 1.1",
    ]);
  });

  it("asks for the permission that Excel's own objects need", () => {
    expect(elements(manifest, "Permissions").map(text)).toEqual(["ReadWriteDocument"]);
  });

  it("offers a new sheet of each template, in the order of the gallery", () => {
    const offered = functionNames(source).filter((name) =>
      templates.some((template) => commandName(template) === name),
    );
    expect(offered).toEqual(templates.map(commandName));
  });

  it("names exactly the commands that the code associates", () => {
    expect([...new Set(functionNames(source))].sort()).toEqual([...commands.keys()].sort());
  });

  it("doesn't call itself an add-in or name Excel in its title", () => {
    const [title] = elements(manifest, "DisplayName");
    expect(title?.getAttribute("DefaultValue")).not.toMatch(/add-?in|excel/i);
  });
});

describe("the built manifest", () => {
  it("points nowhere to this machine", () => {
    expect(localUrls(parseManifest(built("manifest.xml")))).toEqual([]);
    expect(built("manifest.xml")).not.toContain("localhost");
  });

  it("differs from the source in nothing but where the add-in is served and for whom the Spanish is", () => {
    const pages = elements(parseManifest(built("manifest.xml")), "DefaultSettings").map(
      (settings) => settings.getElementsByTagNameNS("*", "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "",
    );
    const base = (pages[0] ?? "").replace(/taskpane\.html$/, "");
    const inOneSpanish = built("manifest.xml").replaceAll(/^.*Locale="es-(?!ES)[A-Z]{2}".*\n/gm, "");
    expect(inOneSpanish.replaceAll(base, "https://localhost:3000/")).toBe(source);
  });

  it("says everything in every Spanish that Excel can be in, the metadata of the functions included", () => {
    const manifest = parseManifest(built("manifest.xml"));
    expect(languageFaults(manifest, spanishLocales)).toEqual([]);
    expect(new Set(spanishLocales).size).toBe(20);
    expect(spanishLocales).toEqual(expect.arrayContaining(["es-AR", "es-CL", "es-CO", "es-MX", "es-PE", "es-US"]));
  });

  it("finds a file of the build behind every URL", () => {
    expect(servedFileFaults(parseManifest(built("manifest.xml")), dist)).toEqual([]);
  });

  it("finds icons of the promised pixels", () => {
    expect(iconFaults(parseManifest(built("manifest.xml")), dist)).toEqual([]);
  });

  it.each([16, 32, 64, 80, 128])("ships the icon of %i pixels", (size) => {
    expect(pngSize(path.join(dist, "assets", `icon-${size}.png`))).toEqual({ width: size, height: size });
  });

  it.each(["functions.json", "functions.es.json"])("describes in %s exactly the functions of the table", (name) => {
    const metadata = JSON.parse(built(name)) as { functions: { id: string }[] };
    expect(metadata.functions.map(({ id }) => id)).toEqual(functionTable.map(({ id }) => id));
  });
});

describe("the check of the manifest", () => {
  it("sees two elements that changed places", () => {
    const faults = orderFaults(spoilt(/(<GetStarted>[\s\S]*<\/GetStarted>)(\s*)(<FunctionFile [^>]*>)/, "$3$2$1"));
    expect(faults).toEqual(["GetStarted stands too late in DesktopFormFactor"]);
  });

  it("sees a tab's label that isn't last", () => {
    const label = '<Label resid="Tab.Label"/>';
    const withoutLabel = source.replace(label, "");
    const labelFirst = withoutLabel.replace('<Group id="PartnerPlaybook.Sheets">', `${label}$&`);
    expect(orderFaults(parseManifest(labelFirst))).toEqual(["Group stands too late in CustomTab"]);
  });

  it("sees an element that is missing", () => {
    expect(orderFaults(spoilt(/<SupportUrl[\s\S]*?<\/SupportUrl>/, ""))).toEqual(["OfficeApp lacks SupportUrl"]);
  });

  it("sees an element that may not be there, such as the id of a second pane", () => {
    const faults = orderFaults(spoilt('<Action xsi:type="ShowTaskpane">', "$&<TaskpaneId>Pane</TaskpaneId>"));
    expect(faults).toEqual(["Action ShowTaskpane may not hold TaskpaneId"]);
  });

  it("sees an element that stands twice", () => {
    expect(orderFaults(spoilt(/<Permissions>.*<\/Permissions>/, "$&$&"))).toEqual([
      "OfficeApp holds Permissions twice",
    ]);
  });

  it.each([
    ["a label of 126 characters", 'DefaultValue="New sheet"', `DefaultValue="${"x".repeat(126)}"`],
    ["a tip of 251 characters in Spanish", /Value="Muestra las [^"]*"/, `Value="${"x".repeat(251)}"`],
    ["a title of 126 characters", 'DefaultValue="Partner Playbook">', `DefaultValue="${"x".repeat(126)}">`],
    ["a description of 251 characters", /(<Description DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`],
    ["a resource id of 33 characters", 'bt:Url id="LearnMore.Url"', `bt:Url id="${"x".repeat(33)}"`],
    ["a control id of 126 characters", 'Item id="PartnerPlaybook.NewEvaluation"', `Item id="${"x".repeat(126)}"`],
    ["an empty label", 'DefaultValue="New sheet"', 'DefaultValue=""'],
    ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>partner-playbook</Id>"],
    ["a version of five parts", /<Version>.*<\/Version>/, "<Version>1.2.3.4.5</Version>"],
  ])("sees %s", (_, from, to) => {
    expect(lengthFaults(spoilt(from, to))).toHaveLength(1);
  });

  it("sees a resid that points nowhere", () => {
    const faults = resourceFaults(spoilt('<Label resid="NewEvaluation.Label"/>', '<Label resid="Nowhere"/>'));
    expect(faults).toEqual(["Label points to Nowhere, which is not among ShortStrings"]);
  });

  it("sees a resid that points into the wrong list", () => {
    const faults = resourceFaults(spoilt('<Label resid="Sheets.Label"/>', '<Label resid="OpenPane.Tip"/>'));
    expect(faults).toContain("Label points to OpenPane.Tip, which is not among ShortStrings");
  });

  it("sees a resource that nothing uses, and ids given twice", () => {
    const idle = spoilt("<bt:LongStrings>", '$&<bt:String id="Idle" DefaultValue="x"/>');
    expect(resourceFaults(idle)).toEqual(["nothing uses the resource Idle"]);
    const twice = spoilt("<bt:LongStrings>", '$&<bt:String id="OpenPane.Tip" DefaultValue="x"/>');
    expect(resourceFaults(twice)).toEqual(["two resources have the id OpenPane.Tip"]);
    const controls = spoilt('id="PartnerPlaybook.NewEvaluation"', 'id="PartnerPlaybook.NewSheet"');
    expect(resourceFaults(controls)).toEqual(["two controls have the id PartnerPlaybook.NewSheet"]);
  });

  it("sees a page outside the shared runtime, and a short-lived runtime", () => {
    const page = spoilt('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="LearnMore.Url"/>');
    expect(sharedRuntimeFaults(page)).toEqual(["FunctionFile is at LearnMore.Url, not at the runtime's Taskpane.Url"]);
    expect(sharedRuntimeFaults(spoilt('lifetime="long"', 'lifetime="short"'))).toHaveLength(1);
    expect(sharedRuntimeFaults(spoilt(/<Runtime [^>]*>/, "$&$&"))).toEqual(["there are 2 runtimes"]);
  });

  it("sees a text without its Spanish, one that has it twice, and one in a Spanish that the others lack", () => {
    const faultsOf = (document: ReturnType<typeof parseManifest>) => languageFaults(document, ["es-ES"]);
    const missing = spoilt('<bt:Override Locale="es-ES" Value="Hojas"/>', "");
    expect(faultsOf(missing)).toEqual(["Sheets.Label has not exactly one override for es-ES"]);
    const twice = spoilt('<bt:Override Locale="es-ES" Value="Hojas"/>', "$&$&");
    expect(faultsOf(twice)).toEqual(["Sheets.Label has not exactly one override for es-ES"]);
    const other = spoilt(
      '<bt:Override Locale="es-ES" Value="Hojas"/>',
      '$&<bt:Override Locale="es-MX" Value="Hojas"/>',
    );
    expect(faultsOf(other)).toEqual(["Sheets.Label has an override for es-MX"]);
    expect(faultsOf(spoilt(/<bt:Override [^>]*functions\.es\.json"\/>/, ""))).toHaveLength(1);
  });

  it("sees a missing size of icon", () => {
    const faults = iconSetFaults(spoilt('<bt:Image size="80" resid="NewSheet.80"/>', ""));
    expect(faults).toEqual(["PartnerPlaybook.NewSheet has no icon of 80 pixels"]);
  });

  it("sees a file that was not built, an address without HTTPS, and one of another origin", () => {
    const all = servedFileFaults(parseManifest(source), path.join(root, "assets", "templates"));
    expect(all).toContain("https://localhost:3000/functions.json was not built");
    expect(
      servedFileFaults(spoilt("https://localhost:3000/functions.js", "http://localhost:3000/functions.js"), root),
    ).toContain("http://localhost:3000/functions.js is not HTTPS");
    expect(
      servedFileFaults(spoilt("https://localhost:3000/functions.js", "https://elsewhere.example/functions.js"), root),
    ).toContain("https://elsewhere.example/functions.js is not served from https://localhost:3000/");
  });

  it("sees an icon of other pixels than promised, and this machine in an address", () => {
    const faults = iconFaults(spoilt(/icon-32\.png/g, "icon-64.png"), root);
    expect(faults).toContain("https://localhost:3000/assets/icon-64.png is 64 × 64, not 32 × 32");
    expect(localUrls(parseManifest(source)).length).toBeGreaterThan(0);
  });

  it("refuses a manifest that is not well-formed", () => {
    expect(() => parseManifest(source.replace("</OfficeApp>", ""))).toThrow();
  });
});
