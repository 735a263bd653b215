import open from "open";
import { servePreview } from "./serve";

/** `npm run preview`: serves the workbook and opens the browser. */
async function main(): Promise<void> {
  const server = await servePreview(3000);
  const url = `${server.origin}/preview.html`;
  console.log(`The preview workbook is at ${url} (Ctrl+C ends it).`);
  if (!server.trusted) {
    console.log('The browser warns of the certificate made for this run: accept it, or run "npm run dev-certs" once.');
  }
  const browser = await open(url);
  browser.once("error", () => console.log("No browser could be opened: open the address yourself."));
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE" ? "Port 3000 is in use: end the other program, then try again." : error.message,
  );
  process.exitCode = 1;
});
