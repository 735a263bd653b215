/** Where the drivers stand, as planned, lower and higher: what the rest of the sheet of sensitivity is worked out from. */
import { drivers, type Driver } from "../../playbook/tornado";
import { cellAddress } from "../address";
import type { Block } from "../spec";
import { columns } from "./monthSheet";
import { driverRows, type Side } from "./sensitivityRows";

/** From left to right. */
export const driverFields = [
  "value",
  "lower",
  "higher",
  "netLower",
  "netHigher",
  "spread",
  "shareLower",
  "shareHigher",
  "cacLower",
  "cacHigher",
  "place",
] as const;
export type DriverField = (typeof driverFields)[number];

const { at } = driverRows;

/** A field of all drivers, or several from it on. */
export function driverBlock(field: DriverField, count = 1): Block {
  return {
    row: at.lines,
    column: columns.firstMonth + driverFields.indexOf(field),
    rows: drivers.length,
    columns: count,
  };
}

export function driverCell(driver: Driver, field: DriverField): Block {
  return { ...driverBlock(field), row: at.lines + drivers.indexOf(driver), rows: 1 };
}

export const growthCell: Block = { ...driverBlock("value"), row: at.growth, rows: 1 };
export const pathCell: Block = { ...growthCell, row: at.path };

/** The address of an input's value as planned. */
export function plannedValue(input: Driver): string {
  return cellAddress(driverCell(input, "value"), "absolute");
}

/** The address of an input's value, or of the changed one if it is the driver. */
export function valueWith(driver: Driver | undefined, side: Side): (input: Driver) => string {
  return (input) => cellAddress(driverCell(input, input === driver ? side : "value"), "absolute");
}
