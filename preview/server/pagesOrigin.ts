export const pagesHost = "localhost:3000";

/** Where the preview is to be found in a browser that `launchBrowser` started. */
export const pagesOrigin = `https://${pagesHost}`;
