/** Settings and figures of a sheet in a row, each over one or two columns of what stands below: its label over its value. */
import type { Given, Wording } from "./assumptions/inputs";
import { ruleOf, traitsOf, type Allowed } from "./columnKind";
import { across, blank, number, text } from "./content";
import type { Part } from "./part";
import type { Setting } from "./setting";
import type { Block, CellContent, Cells } from "./spec";
import type { StyleName } from "./styles";

export interface TilePlace {
  readonly column: number;
  /** One, if it isn't said. */
  readonly columns?: number;
}

export interface Tile extends TilePlace {
  readonly label: string;
  readonly value: CellContent;
  readonly style: StyleName;
  readonly numberFormat?: string;
  /** By which formulas know the value. */
  readonly name?: string;
  /** What may be typed. */
  readonly allowed?: Allowed;
}

/** Labels, and values below them. */
export const rowsOfTiles = 2;

export function tiles(row: number, all: readonly Tile[]): Part {
  const rows = { label: row, value: row + 1 } as const;
  const placeOf = ({ column, columns = 1 }: Tile, line: keyof typeof rows): Block => ({
    row: rows[line],
    column,
    rows: 1,
    columns,
  });
  const wide = all.filter(({ columns = 1 }) => columns > 1);
  return {
    rowHeights: [
      { row: rows.label, height: 28 },
      { row: rows.value, height: 22 },
    ],
    cells: all.flatMap((tile): Cells[] => {
      const { label, value, style, numberFormat, columns = 1 } = tile;
      return [
        { ...placeOf(tile, "label"), content: [across(text(label), columns)], style: "tileLabel" },
        {
          ...placeOf(tile, "value"),
          content: [across(value, columns)],
          style,
          ...(numberFormat !== undefined && { numberFormat }),
        },
      ];
    }),
    merged: wide.flatMap((tile) => [placeOf(tile, "label"), placeOf(tile, "value")]),
    names: all.flatMap((tile) =>
      tile.name === undefined ? [] : [{ name: tile.name, block: { ...placeOf(tile, "value"), columns: 1 } }],
    ),
    validations: all.flatMap((tile) =>
      tile.allowed === undefined ? [] : [{ ...tile.allowed, block: placeOf(tile, "value") }],
    ),
  };
}

/** What a sheet says of a setting, where the setting and its kind don't say it. */
export interface SettingTile extends TilePlace {
  readonly label?: string;
  /** What the cell begins with, if that isn't what the playbook has. A formula is a result: it has no rule. */
  readonly value?: CellContent;
  readonly numberFormat?: string;
  readonly allowed?: Partial<Allowed>;
}

export function settingTile(setting: Setting, wording: Wording, own: SettingTile): Tile {
  const { name, kind } = setting;
  const { look, numberFormat: usual } = traitsOf(kind);
  const label = own.label ?? setting.label?.(wording);
  if (label === undefined) throw new Error(`The setting ${name} has no label`);
  const value = own.value ?? contentOf(setting.given?.value, wording);
  const isResult = value.kind === "formula";
  const numberFormat = own.numberFormat ?? usual;
  const allowed = isResult ? undefined : ruleOf(kind, wording.words.kinds, own.allowed);
  return {
    column: own.column,
    ...(own.columns !== undefined && { columns: own.columns }),
    label,
    value,
    style: isResult ? look.usual.result : look.usual.input,
    ...(numberFormat !== undefined && { numberFormat }),
    name,
    ...(allowed && { allowed }),
  };
}

function contentOf(given: Given["value"] | undefined, { language }: Wording): CellContent {
  if (given === undefined) return blank;
  return typeof given === "number" ? number(given) : text(given[language]);
}
