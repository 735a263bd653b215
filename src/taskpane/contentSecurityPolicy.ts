/** Only for Node: what the add-in's page may load and whom it may ask, as the build writes it into the page. */

/** Where Microsoft serves Office.js, and all that Office.js loads by itself: the host's script, words, usage data. */
export const officeOrigin = "https://appsforoffice.microsoft.com";

/**
 * The empty text's hash. Fluent UI adds empty style elements and fills them through the DOM, which the policy leaves to
 * the page's own scripts; a style element that somebody smuggles in has a text, and is refused.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web runs, and the pages around it: a frame's rule holds for every page that it stands in. */
const excelHosts = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://teams.microsoft.com",
];

export interface PolicyChoices {
  /** Office.js comes from Microsoft's address, or is served with the page. */
  readonly officeJs: "cdn" | "local";
  /** Where the development server tells the page of changes: "wss://localhost:3000". */
  readonly developmentSocket?: string;
}

/** The policy that stands in the page. */
export function pagePolicy({ officeJs, developmentSocket }: PolicyChoices): string {
  const office = officeJs === "cdn" ? [officeOrigin] : [];
  return written({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    "style-src": ["'self'", emptyStyle],
    "img-src": ["'self'"],
    // The page asks its own address only, for a newer version of itself.
    "connect-src": ["'self'", ...(developmentSocket === undefined ? [] : [developmentSocket])],
    // Office.js asks whether a host that it doesn't know is trusted in a frame of its own address.
    "frame-src": office.length > 0 ? office : ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** The policy of the pages of the help, which run no script. */
export const helpPolicy = written({
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

/** The same as a header, with the one rule that a page can't hold: who may show it in a frame. */
export function policyHeader(choices: PolicyChoices): string {
  return `${pagePolicy(choices)}; ${written({ "frame-ancestors": ["'self'", ...excelHosts] })}`;
}

function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
