import { context } from "esbuild";
import { copyStatesPage, statesBundle, statesFolder } from "./bundle";

/** `npm run pane`: shows the states, and anew whenever a file was changed and the page is loaded again. */
async function main(): Promise<void> {
  copyStatesPage();
  const bundle = await context(statesBundle);
  const { port } = await bundle.serve({ host: "localhost", servedir: statesFolder });
  console.log(`The states of the pane are at http://localhost:${port}/ (Ctrl+C ends it).`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
