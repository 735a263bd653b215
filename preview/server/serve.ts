import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { localhostCertificate } from "./certificate";
import { previewFolders, requirePreviewFolders } from "./folders";

export interface PreviewServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  readonly trusted: boolean;
  close(): Promise<void>;
}

/** What is read from disk for each request, and what a browser may keep as long as the server runs. */
const freshness = {
  current: { etag: true, dev: true },
  asAtStart: { etag: true, maxAge: 86_400, immutable: true },
} as const;

/** Serves the preview page and the add-in from one https origin, as the library demands. Port 0 takes any free one. */
export async function servePreview(port: number, fresh: keyof typeof freshness = "current"): Promise<PreviewServer> {
  requirePreviewFolders();
  const certificate = await localhostCertificate();
  const handlers = previewFolders.map((folder) => sirv(folder, freshness[fresh]));
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const answer = (index: number): void => {
      const handler = handlers[index];
      if (handler) handler(request, response, () => answer(index + 1));
      else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    };
    answer(0);
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${taken}`,
    trusted: certificate.trusted,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
