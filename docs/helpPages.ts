import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { marked } from "marked";
import { helpPolicy } from "../src/taskpane/contentSecurityPolicy";

const folders = { en: join(__dirname, "functions"), es: join(__dirname, "functions", "es") };
const titles = { en: "PARTNER functions", es: "Funciones PARTNER" };

const style = `:root { color-scheme: light dark; }
body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .35rem .6rem; text-align: left; vertical-align: top; }
code, pre { font-family: Consolas, ui-monospace, monospace; font-size: .92em; }
pre { padding: .75rem; border: 1px solid #8886; border-radius: 4px; overflow-x: auto; }
`;

function page(language: string, title: string, markdown: string): string {
  const body = marked.parse(markdown, { async: false }).replaceAll(/href="(?!https?:)([^"]+)\.md"/g, 'href="$1.html"');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${helpPolicy}"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="../help.css"></head>
<body>${body}</body>
</html>
`;
}

/** The pages behind the functions' help links, made of `docs/functions/`: `help/<language>/<ID>.html`, an index, and their style. */
export function helpPages(): Record<string, string> {
  const files: Record<string, string> = { "help/help.css": style };
  for (const [language, folder] of Object.entries(folders) as [keyof typeof folders, string][]) {
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => name.slice(0, -".md".length))
      .sort();
    for (const id of ids) {
      files[`help/${language}/${id}.html`] = page(
        language,
        `PARTNER.${id}`,
        readFileSync(join(folder, `${id}.md`), "utf8"),
      );
    }
    const list = ids.map((id) => `- [PARTNER.${id}](${id}.html)`).join("\n");
    files[`help/${language}/index.html`] = page(language, titles[language], `# ${titles[language]}\n\n${list}\n`);
  }
  return files;
}
