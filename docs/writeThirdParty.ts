/** `npm run third-party`, after a build: writes docs/third-party.md from the notices in `dist/`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNotices, thirdPartyPage } from "./thirdParty";

const written = readFileSync(join(__dirname, "..", "dist", "third-party-notices.txt"), "utf8");
const packages = readNotices(written).flatMap((notice) => notice.packages);
writeFileSync(join(__dirname, "third-party.md"), thirdPartyPage(packages));
