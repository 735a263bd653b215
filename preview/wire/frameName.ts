/** The conversation between the host page and the add-in's page. */
export const CONVERSATION_ID = "preview-conversation";
const CONTROL_ID = "preview-addin";
const SCRIPT_VERSION = "16.00";
/** Shared runtime, and custom functions in it. */
const FLAGS = 3;

/**
 * The name of the frame, by which Office.js learns that it runs in Excel on the web: set before the page loads.
 * `disableLogging` keeps the library from loading Microsoft's telemetry.
 */
export function frameName(locale: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: "preview",
    hostInfo: ["Excel", "Web", SCRIPT_VERSION, locale, "preview-correlation", "", "disableLogging", FLAGS].join("$"),
    xdmInfo: [CONVERSATION_ID, CONTROL_ID, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the library's first question: where it runs, and what it may use. */
export function appContext(options: {
  readonly locale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}): Record<string, unknown> {
  return {
    _id: CONTROL_ID,
    _appInstanceId: CONTROL_ID,
    _appName: 16,
    _appVersion: "16.0",
    _hostFullVersion: "16.0.0.0",
    _appUILocale: options.locale,
    _dataLocale: options.dataLocale,
    _docUrl: options.documentUrl,
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "preview-correlation",
    _featureGates: {},
    _requirementMatrix: JSON.stringify(options.requirementSets),
  };
}
