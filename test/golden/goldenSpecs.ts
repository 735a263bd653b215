import { createHash } from "node:crypto";
import { goldenChoices } from "../../src/check/golden/goldenSheet";
import type { Language } from "../../src/playbook/language";
import { compile } from "../../src/sheets/compile";
import { linkedFromSpec } from "../../src/sheets/linkedWorkbook";
import type { Operation } from "../../src/sheets/operation";
import type { SheetSpec } from "../../src/sheets/spec";
import type { Template } from "../../src/sheets/template";
import { templateOf, templates } from "../../src/sheets/templates";

/** The sheets of the whole workbook as they are made on the golden day, in the order in which they are made. */
export function goldenSpecs(language: Language): SheetSpec[] {
  const specs: SheetSpec[] = [];
  const add = (template: Template): void => {
    if (specs.some(({ templateId }) => templateId === template.id)) return;
    for (const id of template.needs ?? []) add(templateOf(id));
    const sheets = specs.map((spec) => linkedFromSpec(spec, spec.name, []));
    specs.push(template.build({ ...goldenChoices(language), rows: template.rows?.default ?? 0 }, { sheets }));
  };
  templates.forEach(add);
  return specs;
}

/** Changes with everything that can change what the sheet's cells show, and with nothing that only decides its look. */
export function sourceOf(spec: SheetSpec): string {
  const told = [spec.name, ...compile(spec).flatMap(tellsOfCells)].map((each) => JSON.stringify(each));
  return createHash("sha256").update(told.join("\n")).digest("hex").slice(0, 16);
}

function tellsOfCells(operation: Operation): unknown[] {
  switch (operation.kind) {
    case "format":
      return operation.numberFormat === undefined ? [] : [[operation.address, operation.numberFormat]];
    case "columnWidth":
    case "rowHeight":
    case "merge":
    case "validation":
    case "colourRule":
    case "chart":
    case "view":
    case "print":
    case "show":
      return [];
    default:
      return [operation];
  }
}
