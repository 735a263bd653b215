/** The named cells of a sheet that hold one value each for all of it: what data quality and the log of assumptions know. */
import type { CellInput, Given, InputUnit, Label, NamedRows, SheetInputs } from "./assumptions/inputs";
import { traitsOf, type ColumnKind } from "./columnKind";
import type { Checks, Relations } from "./quality/checks";

interface NamedSetting {
  /** The defined name: scoped to the sheet, and the same in every language. */
  readonly name: string;
  readonly kind: ColumnKind;
}

/** One cell. What has no label is calculated or a record: the log has nothing of it. */
export interface Setting extends NamedSetting {
  readonly label?: Label;
  /** Of its value in the log, if that isn't the kind's. */
  readonly unit?: InputUnit;
  /** What the playbook has for it; without it, the value is the person's from the start. */
  readonly given?: Given;
  readonly optional?: true;
}

/** Several cells of one name; undefined is a cell that the log has nothing of. */
export interface SettingCells extends NamedSetting {
  readonly cells: readonly (CellInput | undefined)[];
}

export interface SheetSettings<Id extends string = string> {
  readonly templateId: string;
  /** In the order of the log; among them columns of names whose rows are known by a text. */
  readonly settings: Readonly<Record<Id, Setting | SettingCells | NamedRows>>;
  readonly relations?: Relations;
}

/** By which formulas know the settings. */
export function namesOf<Id extends string>(settings: Readonly<Record<Id, Setting | SettingCells>>) {
  const names = Object.entries<Setting | SettingCells>(settings).map(([id, { name }]) => [id, name]);
  return Object.fromEntries(names) as Readonly<Record<Id, string>>;
}

/** What data quality looks at, by defined name. */
export function checksOfSettings({ settings, relations }: SheetSettings): Checks {
  const named = Object.values(settings).flatMap((setting): readonly NamedSetting[] =>
    "columns" in setting ? setting.columns : [setting],
  );
  const holds = named.flatMap(({ name, kind }) => {
    const { holding } = traitsOf(kind);
    return holding === undefined ? [] : [[name, holding] as const];
  });
  return { holds: Object.fromEntries(holds), ...relations };
}

/** What the log records, in the order of the settings. */
export function inputsOfSettings({ settings }: SheetSettings): SheetInputs[] {
  return Object.entries(settings).flatMap(([id, setting]) => inputsOf(id, setting));
}

function inputsOf(id: string, setting: Setting | SettingCells | NamedRows): SheetInputs[] {
  if ("columns" in setting) return [setting];
  const { name, kind } = setting;
  if ("cells" in setting) return [{ kind: "cells", name, inputs: setting.cells }];
  const { label, unit = traitsOf(kind).recordedIn, given, optional } = setting;
  if (label === undefined) return [];
  if (unit === undefined) throw new Error(`The log needs a unit for ${name}`);
  return [
    { kind: "cells", name, inputs: [{ id, label, unit, ...(given && { given }), ...(optional && { optional }) }] },
  ];
}
