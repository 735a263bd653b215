import { existsSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { localhostCertificate } from "./certificate";

export interface PreviewServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  readonly trusted: boolean;
  close(): Promise<void>;
}

const root = resolve(__dirname, "..", "..");
const folders = [join(root, "build", "preview"), join(root, "build", "addin")];

/** Serves the preview page and the add-in from one https origin, as the library demands. Port 0 takes any free one. */
export async function servePreview(port: number): Promise<PreviewServer> {
  for (const folder of folders) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build:preview" first.`);
  }
  const certificate = await localhostCertificate();
  const handlers = folders.map((folder) => sirv(folder, { etag: true, dev: true }));
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
