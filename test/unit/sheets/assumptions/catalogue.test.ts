import { inputCatalogue } from "../../../../src/sheets/assumptions/catalogue";
import { sameInput, type InputValue } from "../../../../src/sheets/assumptions/inputValue";
import { readingsOf, type ReadCells, type Reading } from "../../../../src/sheets/assumptions/readings";
import { cellAddress } from "../../../../src/sheets/address";
import { blockOf } from "../../../../src/sheets/compile";
import type { Block, CellContent, CellPosition, SheetSpec } from "../../../../src/sheets/spec";
import type { StyleName } from "../../../../src/sheets/styles";
import { recordedColumns } from "../../../../src/sheets/tableDefinition";
import { templates } from "../../../../src/sheets/templates";
import { explanations } from "../../../../src/sheets/templates/projectionsAssumptions";
import { sheetWordsOf } from "../../../../src/locales/sheetWords";
import { inside, specOf } from "../specWorkbook";

const inputStyles: readonly StyleName[] = ["inputText", "inputNote", "inputNumber", "smallInputNumber", "inputAmount"];

const cases = templates.flatMap((template) =>
  (["en", "es"] as const).flatMap((language) =>
    [true, false].map((sample) => {
      const title = `${template.id} in ${language} ${sample ? "with" : "without"} its example`;
      return [title, specOf(template, { language, sample }), sample] as const;
    }),
  ),
);

const one = (position: CellPosition): Block => ({ ...position, rows: 1, columns: 1 });

function positionsOf(block: Block): CellPosition[] {
  return Array.from({ length: block.rows * block.columns }, (_, index) => ({
    row: block.row + Math.floor(index / block.columns),
    column: block.column + (index % block.columns),
  }));
}

function contentAt({ cells }: SheetSpec, { row, column }: CellPosition): CellContent | undefined {
  return cells.map((each) => each.content[row - each.row]?.[column - each.column]).findLast(Boolean);
}

/** A formula by its text: what it answers is not known here. */
function valueAt(spec: SheetSpec, position: CellPosition): InputValue {
  const content = contentAt(spec, position);
  switch (content?.kind) {
    case "number":
    case "boolean":
      return content.value;
    case "text":
      return content.text;
    case "formula":
      return content.formula;
    default:
      return null;
  }
}

/** The cells that look like inputs, outside tables; a merged block counts by its first cell. */
function inputCells(spec: SheetSpec): string[] {
  const styleOf = new Map<string, StyleName>();
  const styled = [...spec.styled, ...spec.cells.map((each) => ({ ...each, block: blockOf(each) }))];
  for (const { block, style } of styled) {
    if (style === undefined) continue;
    for (const position of positionsOf(block)) styleOf.set(cellAddress(position), style);
  }
  return positionsOf(usedBlock(spec))
    .filter((position) => inputStyles.includes(styleOf.get(cellAddress(position)) ?? "base"))
    .filter((position) => !spec.tables.some(({ block }) => inside(one(position), block)))
    .filter((position) => !spec.merged.some((block) => inside(one(position), block) && !isFirst(position, block)))
    .filter((position) => !explainsInput(spec, position))
    .map((position) => cellAddress(position));
}

function usedBlock({ cells }: SheetSpec): Block {
  const ends = cells.map(blockOf);
  return {
    row: 0,
    column: 0,
    rows: Math.max(...ends.map(({ row, rows: count }) => row + count)),
    columns: Math.max(...ends.map(({ column, columns }) => column + columns)),
  };
}

const isFirst = (position: CellPosition, block: Block) =>
  position.row === block.row && position.column === block.column;

/** The legend, source and note of an assumption, and the links of the contents look like inputs, and are none. */
function explainsInput(spec: SheetSpec, position: CellPosition): boolean {
  const isLegend = valueAt(spec, position) === sheetWordsOf(spec.language).legend.input;
  const isNote =
    spec.templateId === "projections" &&
    position.row >= explanations.row &&
    position.row < explanations.row + explanations.rows &&
    position.column >= explanations.column &&
    position.column < explanations.column + explanations.columns;
  return isLegend || isNote || spec.templateId === "contents";
}

function readingsIn(spec: SheetSpec): Reading[] {
  const read = (block: Block): ReadCells => ({
    row: block.row,
    column: block.column,
    values: Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (_each, column) =>
        valueAt(spec, { row: block.row + row, column: block.column + column }),
      ),
    ),
    numberFormats: [],
  });
  const named = new Map(
    spec.names.flatMap((each) => ("block" in each ? [[each.name, read(each.block)] as const] : [])),
  );
  const inputs = inputCatalogue.get(spec.templateId) ?? [];
  const wording = { language: spec.language, currency: spec.currency, words: sheetWordsOf(spec.language) };
  return readingsOf(
    { key: "sheet", name: spec.name, language: spec.language, inputs, named, columns: new Map() },
    wording,
  );
}

describe.each(cases)("the inputs of the sheet of %s", (_, spec, sample) => {
  const readings = readingsIn(spec);

  test("are all in the catalogue, and nothing else is", () => {
    expect(readings.map(({ address }) => address).sort()).toEqual(inputCells(spec).sort());
  });

  test("have the values that the catalogue gives the playbook", () => {
    const others = readings.filter(({ given, value }) => given !== undefined && !sameInput(given.value, value));
    expect(others.map(({ inputId, value, given }) => [inputId, value, given])).toEqual([]);
  });

  test("may be blank where an empty sheet has nothing, and only there", () => {
    // The dashboard's example fills in what is blank otherwise.
    const wrong = readings.filter(({ optional, value }) =>
      sample ? !optional && value === null : optional !== (value === null),
    );
    expect(wrong.map(({ inputId }) => inputId)).toEqual([]);
  });

  test("have ids of their own and labels", () => {
    expect(new Set(readings.map(({ inputId }) => inputId)).size).toBe(readings.length);
    expect(readings.filter(({ label }) => label.trim() === "" || label.includes("undefined"))).toEqual([]);
  });
});

test("every name and column of the catalogue is one of its sheet", () => {
  for (const template of templates) {
    const names = specOf(template, { language: "en", sample: true }).names.map(({ name }) => name);
    for (const inputs of inputCatalogue.get(template.id) ?? []) {
      if (inputs.kind === "cells") expect(names).toContain(inputs.name);
      if (inputs.kind === "rows") {
        expect(names).toEqual(
          expect.arrayContaining([
            inputs.keys,
            inputs.titles ?? inputs.keys,
            ...inputs.columns.map(({ name }) => name),
          ]),
        );
      }
      if (inputs.kind === "table") {
        expect(inputs.table.templateId).toBe(template.id);
        const ids = [inputs.keys, ...recordedColumns(inputs.table).map(({ id }) => id)];
        expect(ids.filter((id) => !(id in inputs.table.columns))).toEqual([]);
      }
    }
  }
  const ids = templates.map(({ id }) => id);
  expect([...inputCatalogue.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});
