import { ExcelObject } from "./excelObject";

/** "GetRange" → "getRange": the library's own rule, which lower-cases every leading capital. */
export function camelName(name: string): string {
  const capitals = /^[A-Z]*/.exec(name)?.[0].length ?? 0;
  return name.slice(0, capitals).toLowerCase() + name.slice(capitals);
}

export function pascalName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The accessor or method of that name which the object's class exposes; undefined when Excel's object here hasn't got it. */
export function exposedMember(object: ExcelObject, name: string): PropertyDescriptor | undefined {
  for (const prototype of exposedPrototypes(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined && name !== "constructor") return descriptor;
  }
  return undefined;
}

/** Names of every property that can be read, without methods. */
export function readableProperties(object: ExcelObject): string[] {
  const names = new Set<string>();
  for (const prototype of exposedPrototypes(object)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined) names.add(name);
    }
  }
  return [...names];
}

function* exposedPrototypes(object: ExcelObject): Generator<object> {
  let prototype: object | null = Object.getPrototypeOf(object) as object | null;
  while (prototype !== null && prototype !== ExcelObject.prototype) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
}
