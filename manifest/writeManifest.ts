/** `npm run manifest`: writes manifest.xml from the skeleton and the words. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestWords } from "./manifestWords";
import { manifestXml } from "./manifestXml";

const skeleton = readFileSync(join(__dirname, "skeleton.xml"), "utf8");
writeFileSync(join(__dirname, "..", "manifest.xml"), manifestXml(skeleton, manifestWords));
