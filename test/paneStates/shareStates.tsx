import type { Difference, InstallationReport, Section } from "../../src/check/report";
import { ExcelFailure } from "../../src/excel/running/excelFailure";
import type { MadeNative } from "../../src/excel/sharing/makeNative";
import type { Language } from "../../src/playbook/language";
import type { ShareReport } from "../../src/sheets/share/shareCheck";
import CheckInstallation from "../../src/taskpane/share/CheckInstallation";
import ShareCheck from "../../src/taskpane/share/ShareCheck";
import ShareWorkbook from "../../src/taskpane/share/ShareWorkbook";
import { AtWork, type WorkbookAnswers } from "./fakeWorkbook";
import type { PaneState } from "./paneState";
import { createdSheet, sheetName } from "./sheetNames";

const clean: ShareReport = { workbook: [], sheets: [] };

/** As Excel counts days: 2 February 2026. */
const FEBRUARY = 46055;

function findings(language: Language): ShareReport {
  const sheet = (templateId: string, visible: boolean) => ({
    sheetId: `{${templateId}}`,
    name: sheetName(templateId, language),
    visible,
  });
  return {
    workbook: [
      { kind: "property", property: "author", value: "Alex Wilber" },
      { kind: "property", property: "company", value: "Contoso" },
      { kind: "names", trait: "partner", names: ["BestScore"] },
      { kind: "names", trait: "external", names: ["RatesOfLastYear", "PriceList"] },
      { kind: "names", trait: "volatile", names: ["Today"] },
    ],
    sheets: [
      {
        ...sheet("evaluation", true),
        findings: [
          { kind: "partner", count: 12, addresses: ["I8:I19"] },
          { kind: "partnerAtOnce", count: 1, addresses: ["K4"] },
          { kind: "errors", count: 2, addresses: ["H9", "H14"] },
          { kind: "comments", count: 1, addresses: ["B8"] },
        ],
      },
      {
        ...sheet("dashboard", true),
        findings: [
          { kind: "external", count: 1, addresses: ["D30"] },
          { kind: "volatile", count: 3, addresses: ["C4:C6"] },
          { kind: "copy", of: sheetName("dashboard", language) },
        ],
      },
      { ...sheet("deals", false), findings: [{ kind: "hidden" }, { kind: "errors", count: 1, addresses: ["F12"] }] },
      { ...sheet("terms", false), findings: [{ kind: "veryHidden" }] },
      {
        ...sheet("snapshots", true),
        findings: [{ kind: "staleHistory", day: FEBRUARY, daysAgo: 35, addresses: ["B12"] }],
      },
    ],
  };
}

const checkButton = { press: '[data-region="share-check"] button' };

function check(name: string, answers: PaneState["answers"], seen = ".outcome"): PaneState {
  return {
    name: `share-check-${name}`,
    place: "share",
    show: () => <ShareCheck />,
    answers,
    acts: [checkButton],
    seen: `[data-region="share-check"] ${seen}`,
  };
}

type ShareRegion = "make-native" | "make-live" | "values-only" | "repair";

function action(
  region: ShareRegion,
  name: string,
  answers: PaneState["answers"],
  rest: Partial<PaneState> = {},
): PaneState {
  return {
    name: `${region}-${name}`,
    place: "share",
    show: () => <ShareWorkbook />,
    answers: (language) => ({ share: clean, ...(typeof answers === "function" ? answers(language) : answers) }),
    acts: [{ press: `[data-region="${region}"] form > button` }],
    seen: `[data-region="${region}"] .outcome`,
    ...rest,
  };
}

function cells(language: Language, count: number) {
  return Array.from({ length: count }, (_, row) => ({
    sheetId: "{evaluation}",
    sheetName: sheetName("evaluation", language),
    address: `I${8 + row}`,
  }));
}

function madeNative(language: Language): MadeNative {
  const [one, other] = cells(language, 2);
  return {
    kind: "made",
    count: 34,
    leftAlone: [
      ...(one ? [{ ...one, reason: "unknownKpi", detail: 'PARTNER.KPISTATUS(B2&"-rate",C2)' } as const] : []),
      ...(other ? [{ ...other, reason: "tooLong", detail: "8192" } as const] : []),
      { sheetId: "", sheetName: "", address: "BestScore", reason: "notParsed", detail: "=PARTNER.SCORE(" },
    ],
    namesLeft: ["BestScore"],
    wholeColumns: [{ sheetId: "{evaluation}", sheetName: sheetName("evaluation", language), address: "I8:I19" }],
    register: { sheetName: { en: "Native formulas", es: "Fórmulas nativas" }[language] },
  };
}

const done: MadeNative = { kind: "made", count: 34, leftAlone: [], namesLeft: [], wholeColumns: [] };

function differences(language: Language) {
  return cells(language, 2).map((cell) => ({ ...cell, before: "8.25", after: "8.2" }));
}

const sectionIds = ["cells", "constants", "probes", "values", "texts", "native", "live"] as const;

function installationReport(found: readonly Difference[], rest: Partial<InstallationReport> = {}): InstallationReport {
  const sections = sectionIds.map((id): Section => ({ id, compared: 240, differences: id === "values" ? found : [] }));
  return {
    end: "complete",
    sections,
    probes: [],
    textsSkipped: false,
    environment: {
      addin: "0.1.0",
      version: "16.0.19328.42305",
      platform: "OfficeOnline",
      displayLanguage: "en-US",
      contentLanguage: "en-US",
      decimal: ".",
      thousands: ",",
      api: "1.20",
    },
    when: "2026-03-09 14:05",
    leftOver: [],
    ...rest,
  };
}

const someDifferences: readonly Difference[] = [
  ...Array.from({ length: 20 }, (_, row) => ({
    kind: "value" as const,
    place: `dashboard.en!D${17 + row}`,
    got: 0.875,
    expected: 0.88,
  })),
  { kind: "failed", place: "sensitivity.es", code: "InvalidArgument" },
  { kind: "unsupported", id: "function-in-a-merged-cell", answer: "fails" },
  { kind: "leftAlone", place: "evaluation.en!I8", reason: "unknownShape" },
];

function installation(name: string, answers: WorkbookAnswers, rest: Partial<PaneState> = {}): PaneState {
  return {
    name: `installation-${name}`,
    place: "share",
    show: () => <CheckInstallation />,
    answers,
    acts: [{ press: '[data-region="check-installation"] button' }],
    seen: '[data-region="check-installation"] .outcome',
    ...rest,
  };
}

const checking = '[data-region="check-installation"] .workbook-progress';
const start = { press: '[data-region="check-installation"] button' };
const copy = { press: ".copy-text button" };

/** Sharing, repairing, and checking the installation. */
export const shareStates: readonly PaneState[] = [
  { name: "share-check", place: "share", show: () => <ShareCheck /> },
  check("under-way", { share: new AtWork({ waiting: "busy" }) }, ".stack"),
  check("findings", (language) => ({ share: findings(language) })),
  check("none", { share: clean }),
  check("failed", { share: new ExcelFailure("noAnswer") }, '[class*="MessageBarTitle"]'),
  { name: "share-workbook", place: "share", show: () => <ShareWorkbook /> },
  action(
    "make-native",
    "checking",
    { share: new AtWork({ waiting: "editing" }) },
    {
      seen: '[data-region="make-native"] > .stack',
    },
  ),
  action("make-native", "check-failed", { share: new ExcelFailure("noAnswer") }),
  action("make-native", "check-first", (language) => ({ share: findings(language) })),
  action("make-native", "check-first-findings", (language) => ({ share: findings(language) }), {
    acts: [{ press: '[data-region="make-native"] form > button' }, { press: "[data-check=first] .disclosure" }],
    seen: "[data-check=first] .findings",
  }),
  action(
    "make-native",
    "under-way",
    { madeNative: new AtWork({ share: 0.4, waiting: "busy" }) },
    {
      seen: '[data-region="make-native"] [role=progressbar]',
    },
  ),
  action("make-native", "done", { madeNative: done }, { lastChange: { action: "makeNative", cells: [] } }),
  action("make-native", "cells-left", (language) => ({ madeNative: madeNative(language) })),
  action("make-native", "none", { madeNative: { ...done, count: 0 } }),
  action("make-native", "differs", (language) => ({
    madeNative: { kind: "differs", differences: differences(language) },
  })),
  action("make-native", "failed", { madeNative: new ExcelFailure("protectedSheet") }),
  action(
    "make-live",
    "under-way",
    { madeLive: new AtWork({ share: 0.7 }) },
    {
      seen: '[data-region="make-live"] [role=progressbar]',
    },
  ),
  action(
    "make-live",
    "done",
    { madeLive: { count: 34, leftAlone: [], copies: [] } },
    {
      lastChange: { action: "makeLive", cells: [] },
    },
  ),
  action("make-live", "cells-left", (language) => ({
    madeLive: {
      count: 0,
      leftAlone: cells(language, 60).map((cell) => ({ ...cell, reason: "changed" })),
      copies: [`${sheetName("evaluation", language)} (2)`],
    },
  })),
  action("values-only", "done", (language) => ({
    copiedValues: {
      kind: "copied",
      sheets: ["partners", "dashboard"].map((id) => createdSheet(id, language)),
    },
  })),
  action("values-only", "differs", (language) => ({
    copiedValues: { kind: "differs", differences: differences(language) },
  })),
  action(
    "repair",
    "done",
    { repaired: { count: 12, stillBroken: [], locked: [] } },
    {
      lastChange: { action: "repair", cells: [] },
    },
  ),
  action("repair", "some-left", (language) => ({
    repaired: { count: 10, stillBroken: cells(language, 2), locked: [sheetName("dashboard", language)] },
  })),
  { name: "installation", place: "share", show: () => <CheckInstallation /> },
  installation("beginning", {}, { seen: checking }),
  installation(
    "under-way",
    { installation: new AtWork({ step: { step: { section: "probes" }, share: 0.3 } }) },
    { seen: checking },
  ),
  installation(
    "making-a-sheet",
    { installation: new AtWork({ step: { step: { templateId: "negotiation" }, share: 0.6 } }) },
    { seen: checking },
  ),
  installation(
    "stopping",
    { installation: new AtWork({ step: { step: { section: "values" }, share: 0.7 } }) },
    {
      acts: [start, { press: `${checking} button` }],
      seen: checking,
    },
  ),
  installation("not-empty", { installation: undefined }),
  installation("all-right", { installation: installationReport([]) }),
  installation("differences", {
    installation: installationReport(someDifferences, { textsSkipped: true, leftOver: ["Sheet2", "Sheet3"] }),
  }),
  installation("stopped", { installation: installationReport([], { end: "stopped" }) }),
  installation("failed", { installation: new ExcelFailure("noAnswer") }),
  installation(
    "report-copied",
    { installation: installationReport([]), clipboard: undefined },
    {
      acts: [start, copy],
      seen: ".copy-text [role=status] p",
    },
  ),
  installation(
    "report-not-copied",
    { installation: installationReport([]), clipboard: new ExcelFailure("notAllowed") },
    { acts: [start, copy], seen: ".copy-text textarea" },
  ),
];
