import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** True when `npm run dev-certs` made it, so that the browser raises no warning. */
  readonly trusted: boolean;
}

// Where office-addin-dev-certs keeps what it makes.
const devCertificates = join(homedir(), ".office-addin-dev-certs");

/** The certificate for https://localhost: the one that Excel trusts already, else one made for this run. */
export async function localhostCertificate(): Promise<Certificate> {
  const keyFile = join(devCertificates, "localhost.key");
  const certFile = join(devCertificates, "localhost.crt");
  if (existsSync(keyFile) && existsSync(certFile)) {
    return { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8"), trusted: true };
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert, trusted: false };
}
